import * as z from 'zod';
import { configSchema } from './schema.ts';

/** What the schema says about one place of the configuration. */
export type SchemaNode = z.core.JSONSchema.BaseSchema;

let generated: SchemaNode | undefined;

/** The JSON Schema of the configuration file; made on first use, because only mistakes and generators need it. */
export function jsonSchema(): SchemaNode {
  generated ??= z.toJSONSchema(configSchema, { io: 'input', target: 'draft-07' }) as SchemaNode;
  return generated;
}

const asNode = (value: unknown): SchemaNode | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as SchemaNode) : undefined;

/** The keys of a section, or `undefined` for a node that is none. */
export const sectionKeys = (node: SchemaNode): string[] | undefined =>
  node.properties && Object.keys(node.properties);

function childOf(node: SchemaNode | undefined, key: string): SchemaNode | undefined {
  if (node?.properties) return Object.hasOwn(node.properties, key) ? asNode(node.properties[key]) : undefined;
  return asNode(node?.additionalProperties) ?? asNode(node?.items);
}

/** The node at a path of keys (and positions in lists), or `undefined` where the schema knows none. */
export function nodeAt(path: readonly string[]): SchemaNode | undefined {
  return path.reduce<SchemaNode | undefined>(childOf, jsonSchema());
}

/** Every path that the schema knows, sections before their keys. */
export function knownPaths(node: SchemaNode = jsonSchema(), prefix: readonly string[] = []): string[][] {
  return (sectionKeys(node) ?? []).flatMap((key) => {
    const path = [...prefix, key];
    return [path, ...knownPaths(childOf(node, key), path)];
  });
}

function numbers(node: SchemaNode): string {
  const kind = node.type === 'integer' ? 'a whole number' : 'a number';
  const { minimum, maximum, exclusiveMinimum } = node;
  if (exclusiveMinimum !== undefined && maximum !== undefined) {
    return `${kind} above ${exclusiveMinimum} and at most ${maximum}`;
  }
  return minimum === undefined || maximum === undefined ? kind : `${kind} from ${minimum} to ${maximum}`;
}

const alternatives = (texts: readonly string[]): string =>
  [texts.slice(0, -1).join(', '), ...texts.slice(-1)].filter((text) => text !== '').join(' or ');

/** What may stand at a node, in words that finish the sentence "expected …". */
export function allowed(node: SchemaNode): string {
  if (node.title !== undefined) {
    const example = node.examples?.[0];
    return example === undefined ? node.title : `${node.title}, such as ${JSON.stringify(example)}`;
  }
  if (node.const !== undefined) return JSON.stringify(node.const);
  if (node.enum !== undefined) return alternatives(node.enum.map((value) => JSON.stringify(value)));
  if (node.anyOf !== undefined) return alternatives(node.anyOf.map((one) => allowed(one as SchemaNode)));
  switch (node.type) {
    case 'number':
    case 'integer':
      return numbers(node);
    case 'boolean':
      return 'true or false';
    case 'string':
      return `text of at most ${node.maxLength} characters`;
    case 'object':
      return 'an object in braces: { … }';
    default:
      return String(node.type);
  }
}
