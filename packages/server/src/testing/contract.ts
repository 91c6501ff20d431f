import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Answer } from './ask.ts';

interface Schema {
  readonly [key: string]: unknown;
}

export interface StatedParameter {
  readonly name: string;
  readonly in: 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
}

interface StatedResponse {
  readonly headers?: Readonly<Record<string, { readonly required?: boolean; readonly schema: Schema }>>;
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

export interface StatedOperation {
  readonly path: string;
  readonly parameters: readonly StatedParameter[];
  readonly responses: Readonly<Record<string, StatedResponse>>;
  readonly events: Readonly<Record<string, Schema>>;
}

export interface OpenApi {
  readonly paths: Readonly<
    Record<
      string,
      {
        readonly get: Omit<StatedOperation, 'path' | 'events'> & {
          readonly 'x-events'?: StatedOperation['events'];
        };
      }
    >
  >;
  readonly components: {
    readonly schemas: Schema;
    readonly responses: Readonly<Record<string, StatedResponse>>;
  };
}

/**
 * What a server's OpenAPI document promises, as a validator that knows nothing of how it was made sees it. Keys that the document
 * does not have are mistakes here, though a client should ignore them.
 */
export class Contract {
  readonly operations: readonly StatedOperation[];
  readonly #definitions: Schema;
  readonly #ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    validateFormats: false,
  });
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor({ paths, components }: OpenApi) {
    this.#definitions = closed(components.schemas) as Schema;
    this.operations = Object.entries(paths).map(([path, { get }]) => ({
      path,
      parameters: get.parameters,
      events: get['x-events'] ?? {},
      responses: Object.fromEntries(
        Object.entries(get.responses).map(([status, stated]) => {
          const name = '$ref' in stated ? String(stated.$ref).split('/').at(-1)! : '';
          return [status, components.responses[name] ?? stated];
        }),
      ),
    }));
  }

  operation(path: string): StatedOperation {
    const found = this.operations.find((each) => each.path === path);
    if (!found) throw new Error(`${path} is not in the document`);
    return found;
  }

  /** What of an answer is not as the operation states it; nothing if all is. */
  mistakes(
    { responses }: StatedOperation,
    { status, headers, text }: Omit<Answer, 'json'>,
  ): readonly string[] {
    const stated = responses[status];
    if (!stated) return [`the status ${status} is not stated: ${text.slice(0, 200)}`];
    const ofHeaders = Object.entries(stated.headers ?? {}).flatMap(([name, { required, schema }]) => {
      const value = headers[name.toLowerCase()];
      if (value === undefined) return required ? [`${name} is missing with ${status}`] : [];
      return this.fits(schema, digitsAsNumber(String(value))).map((mistake) => `${name}: ${mistake}`);
    });
    return [...ofHeaders, ...this.#bodyMistakes(stated, headers['content-type'] ?? '', text)];
  }

  /** Why a value does not fit a schema of the document. */
  fits(schema: Schema, value: unknown): readonly string[] {
    const key = JSON.stringify(schema);
    const compiled =
      this.#compiled.get(key) ??
      this.#ajv.compile({ ...(closed(schema) as Schema), $defs: this.#definitions });
    this.#compiled.set(key, compiled);
    if (compiled(value)) return [];
    return (compiled.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  }

  /** Whether a query is one that the operation takes: each parameter known, given once and of its schema. */
  allows({ parameters }: StatedOperation, query: readonly (readonly [string, string])[]): boolean {
    const known = parameters.filter((parameter) => parameter.in === 'query');
    const names = query.map(([name]) => name);
    return (
      new Set(names).size === names.length &&
      known.every(({ name, required }) => !required || names.includes(name)) &&
      query.every(([name, text]) => {
        const parameter = known.find((each) => each.name === name);
        return parameter !== undefined && this.takes(parameter, text);
      })
    );
  }

  takes({ schema }: StatedParameter, text: string): boolean {
    return this.fits(schema, digitsAsNumber(text)).length === 0;
  }

  #bodyMistakes({ content }: StatedResponse, type: string, text: string): readonly string[] {
    if (!content) return text === '' ? [] : ['there is a body'];
    const found = Object.entries(content).find(([stated]) => type.startsWith(stated));
    if (!found) return [`the type ${type} is not stated`];
    const [stated, { schema }] = found;
    return this.fits(schema, stated === 'application/json' ? JSON.parse(text) : text);
  }
}

/** A number in a query or a header is written in digits. */
function digitsAsNumber(text: string): unknown {
  return /^\d+$/.test(text) ? Number(text) : text;
}

/** The same schemas, with no other keys than the stated ones, and their references to where they are here. */
function closed(schema: unknown): unknown {
  if (typeof schema === 'string') return schema.replace('#/components/schemas/', '#/$defs/');
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const all = Object.fromEntries(Object.entries(schema).map(([key, each]) => [key, closed(each)]));
  const isOpen = all.type === 'object' && 'properties' in all && !('additionalProperties' in all);
  return isOpen ? { ...all, additionalProperties: false } : all;
}
