import type { Parameter } from '@chimera/answers';
import { ANSWERS, alive, EVENTS, name, openApi, ready } from '@chimera/contract';
import type * as z from 'zod';
import { ADDRESSES, DOCUMENT_PATH, EVENTS_PATH } from '../addresses.ts';
import { ENDPOINTS } from '../endpoints.ts';
import { parameterOf } from '../parameters.ts';
import { EXPOSITION_TYPE } from '../prometheus.ts';

import { refusals } from './responses.ts';

/** Its patterns are long, and many addresses take it twice. */
name('GivenTime', parameterOf('since').schema);

/** A JSON Schema, as zod gives it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

type SchemaOf = (schema: z.ZodType) => JsonSchema;

/** What an operation answers with, and what it takes. */
interface Operation {
  readonly about: string;
  readonly more?: string;
  readonly content: Readonly<Record<string, object>>;
  readonly parameters?: readonly object[];
  readonly isTagged?: boolean;
  readonly isAlwaysAnswered?: boolean;
  readonly extension?: object;
}

const JSON_TYPE = 'application/json';
const ETAG = { ETag: { description: 'Of this state of the answer.', schema: { type: 'string' } } };
const IF_NONE_MATCH = {
  name: 'If-None-Match',
  in: 'header',
  description: 'The `ETag` of an answer: the same one is not sent again (304).',
  schema: { type: 'string' },
};

/** Every address of the server with its GET operation. */
export function pathItems(schemaOf: SchemaOf): Readonly<Record<string, { readonly get: object }>> {
  const json = (schema: z.ZodType) => ({ [JSON_TYPE]: { schema: schemaOf(schema) } });
  const text = { schema: { type: 'string' } };
  const html = { 'text/html': text };
  const special: Readonly<Record<string, Omit<Operation, 'about'>>> = {
    '/healthz': { content: json(alive), isAlwaysAnswered: true },
    '/readyz': { content: json(ready) },
    '/metrics': { content: { [EXPOSITION_TYPE]: text } },
    [EVENTS_PATH]: events(schemaOf),
    [DOCUMENT_PATH]: { content: json(openApi), isTagged: true },
  };
  const operations = new Map<string, Operation>([
    ['/', { about: 'the dashboard, or links to the other addresses', content: html, isTagged: true }],
    ['/api/v1', { about: 'links to the other addresses, for people', content: html }],
    ...ADDRESSES.map(({ path, about }): [string, Operation] => {
      const found = special[path];
      if (!found) throw new Error(`nothing is said of ${path}`);
      return [path, { about, ...found }];
    }),
    ...ENDPOINTS.map(({ path, about, parameters, required = [], state }): [string, Operation] => {
      const taken = parameters.map((each) => parameter(schemaOf, each, required.includes(each)));
      return [
        path,
        { about, content: json(ANSWERS[path]), parameters: taken, isTagged: state !== undefined },
      ];
    }),
  ]);
  return Object.fromEntries([...operations].map(([path, each]) => [path, { get: operation(path, each) }]));
}

function operation(
  path: string,
  { about, more, content, parameters = [], isTagged, isAlwaysAnswered = false, extension }: Operation,
) {
  const success = { description: about, ...(isTagged ? { headers: ETAG } : {}), content };
  return {
    operationId: path.slice(1).replace(/\W/g, '-') || 'dashboard',
    summary: about,
    ...(more === undefined ? {} : { description: more }),
    parameters: [...parameters, ...(isTagged ? [IF_NONE_MATCH] : [])],
    responses: {
      '200': success,
      ...(isTagged
        ? { '304': { description: 'The answer is the one that `If-None-Match` names.', headers: ETAG } }
        : {}),
      ...refusals(isAlwaysAnswered),
    },
    ...extension,
  };
}

function parameter(schemaOf: SchemaOf, called: Parameter, required: boolean): object {
  const { schema, about, expected } = parameterOf(called);
  const description = `${about} (${expected})`;
  return { name: called, in: 'query', required, description, schema: schemaOf(schema) };
}

/** The stream of events: what each holds is named beside the operation, as OpenAPI 3.1 has no words for it. */
function events(schemaOf: SchemaOf): Omit<Operation, 'about'> {
  const { schema, expected } = parameterOf('after');
  const seen = {
    name: 'Last-Event-ID',
    in: 'header',
    description: `What a browser sends when it reconnects; it comes before \`after\` (${expected})`,
    schema: schemaOf(schema),
  };
  return {
    more: 'Server-sent events. `x-events` has the schema of the JSON in `data` for each `event`.',
    content: { 'text/event-stream': { schema: { type: 'string' } } },
    parameters: [parameter(schemaOf, 'after', false), seen],
    extension: {
      'x-events': Object.fromEntries(
        Object.entries(EVENTS).map(([kind, schema]) => [kind, schemaOf(schema)]),
      ),
    },
  };
}
