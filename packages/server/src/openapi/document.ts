import { named } from '@chimera/contract';
import * as z from 'zod';
import { type JsonSchema, pathItems } from './paths.ts';
import { RESPONSES } from './responses.ts';

const ABOUT = `Reads a paper-trading session: its book from the ledger, the machine from \`runtime-metrics.json\`. Nothing can be changed here.

- An address that is not in this document is answered 404, a method other than GET and HEAD 405. HEAD is answered as GET is, without the body. The dashboard's script and style have a hash in their names and are not listed.
- Parameters that are unknown, malformed or given twice are answered 400; pages, probes and \`/metrics\` ignore theirs.
- Later versions may add keys to answers: ignore those that you do not know. Entries of the journal and metrics of health checks that an older version wrote may lack keys.
- Money is in the quote currency; shares are fractions (0.05 is 5 %). What is not known, or does not apply, is \`null\`.`;

const SHAPE: Parameters<typeof z.toJSONSchema>[1] = {
  // As they are written: what is left out of a question, and keys that a later version adds to an answer, are no mistakes.
  io: 'input',
  override({ jsonSchema }) {
    // Every whole number has these bounds here, and says nothing by it.
    if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  },
};

const refOf = (id: string) => `#/components/schemas/${id}`;

/** The OpenAPI 3.1 document of the unified server, as plain data. */
export function openApiDocument() {
  const { schemas } = z.toJSONSchema(named, { ...SHAPE, uri: refOf });
  return {
    openapi: '3.1.0',
    info: { title: 'Chimera', version: '1', summary: 'A paper-trading session', description: ABOUT },
    servers: [{ url: '/' }],
    paths: pathItems(schemaOf),
    components: {
      responses: RESPONSES,
      schemas: Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, bare(schema)])),
    },
  };
}

/** A reference if the schema has a name, else the schema itself. */
function schemaOf(schema: z.ZodType): JsonSchema {
  const found = named.get(schema);
  return found ? { $ref: refOf(found.id) } : bare(z.toJSONSchema(schema, SHAPE));
}

/** Without what a schema says of itself when it is a document of its own. */
function bare({ $schema, $id, ...schema }: JsonSchema): JsonSchema {
  return schema;
}
