import { allowed, nodeAt, type SchemaNode, sectionKeys } from './allowed-values.ts';
import { isCredentialKey } from './credentials.ts';
import { excerpt, looksSecret, pathText } from './excerpt.ts';
import { type Layer, nameIn } from './layer.ts';
import type { Mistake } from './mistakes.ts';
import { keySuggestion, nearest } from './nearest-key.ts';
import { refusalAt } from './refusals.ts';
import { configSchema } from './schema.ts';
import { isTree, read, remove } from './value-tree.ts';

type Path = readonly string[];

/** A file can hold tens of thousands of unknown keys; nobody reads more than a few. */
const unknownKeysShown = 20;

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

function remedyAt(layer: Layer, path: Path, node: SchemaNode, expected: string): string {
  const value = read(layer.values, path);
  const meant = typeof value === 'string' && node.enum ? nearest(value, node.enum.map(String)) : undefined;
  if (meant !== undefined) return `Did you mean ${JSON.stringify(meant)}?`;
  const spelt = layer.spelling.get(path.join('.'));
  const choice = node.const !== undefined || node.enum !== undefined;
  const isDefault = spelt === undefined && node.default !== undefined && !sectionKeys(node);
  const fallback = isDefault ? `: the default is ${JSON.stringify(node.default)}` : '';
  return sentence(`${choice ? `set it to ${expected}` : 'correct it'}, or ${layer.undo}${fallback}`);
}

/** The mistake that the value at `path` is not what the schema takes there. */
function wrongValue(layer: Layer, path: Path): Mistake {
  const node = nodeAt(path) ?? {};
  const spelt = layer.spelling.get(path.join('.'));
  const expected = spelt?.expected ?? allowed(node);
  const refusal = refusalAt(path);
  return {
    source: layer.source,
    path: nameIn(layer, path),
    problem: refusal ?? 'Value not allowed',
    found:
      credentialsWithin(read(layer.values, path)).length > 0
        ? '(hidden)'
        : excerpt(spelt?.text ?? read(layer.values, path), path.join('.')),
    expected,
    remedy: remedyAt(layer, path, node, expected),
    safety: refusal !== undefined,
  };
}

/** Where credentials stand within a value that the schema does not know: their paths from there. */
function credentialsWithin(value: unknown, path: Path = []): Path[] {
  if (!isTree(value) && !Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const own = isCredentialKey(key) ? [[...path, key]] : [];
    return [...own, ...credentialsWithin(inner, [...path, key])];
  });
}

/** There is no place for a credential, wherever somebody looks for one. */
function credentialMistakes(layer: Layer, path: Path): Mistake[] {
  return credentialsWithin(read(layer.values, path))
    .slice(0, unknownKeysShown)
    .map((inner) => ({
      source: layer.source,
      path: pathText([...path, ...inner]),
      problem: 'A credential',
      found: '(hidden)',
      expected: 'a known key',
      remedy: 'Remove it: there is no place for a credential here.',
      safety: true,
    }));
}

function unknownKeys(layer: Layer, section: Path, keys: readonly string[]): Mistake[] {
  const base = { source: layer.source, problem: 'Unknown key', expected: 'a known key', safety: false };
  const mistakes = keys.slice(0, unknownKeysShown).map((key) => ({
    ...base,
    path: pathText([...section, key]),
    found:
      isCredentialKey(key) || credentialsWithin(read(layer.values, [...section, key])).length > 0
        ? '(hidden)'
        : excerpt(read(layer.values, [...section, key]), key),
    ...(isCredentialKey(key) ? { problem: 'A credential', safety: true } : {}),
    remedy:
      looksSecret(key) || isCredentialKey(key)
        ? 'Remove it: there is no place for a credential here.'
        : `Rename or remove it: ${keySuggestion(section, key)}`,
  }));
  const within = keys.flatMap((key) => credentialMistakes(layer, [...section, key]));
  const more = keys.length - mistakes.length;
  const rest = {
    ...base,
    path: pathText(section),
    found: `${more} more unknown keys`,
    remedy: 'Remove them.',
  };
  return more > 0 ? [...mistakes, ...within, rest] : [...mistakes, ...within];
}

/** The path up to the setting itself: a wrong symbol in a list makes the list unusable. */
function settingPath(path: Path): Path {
  const depth = path.findIndex((_, index) => !sectionKeys(nodeAt(path.slice(0, index)) ?? {}));
  return depth < 0 ? path : path.slice(0, depth);
}

/** zod passes over `__proto__` in a record without a word. */
function prototypeKeys(layer: Layer): Mistake[] {
  const path = ['chimera_bot', 'strategy_parameters'];
  const parameters = read(layer.values, path);
  if (!isTree(parameters) || !Object.hasOwn(parameters, '__proto__')) return [];
  const mistakes = unknownKeys(layer, path, ['__proto__']);
  remove(layer.values, [...path, '__proto__']);
  return mistakes;
}

/** Every value and key of a layer that the schema does not take. They are taken out, so that the rest can be used. */
export function diagnose(layer: Layer): Mistake[] {
  const issues = configSchema.safeParse(layer.values).error?.issues ?? [];
  const found = issues.flatMap((issue) => {
    const path = issue.path.map(String);
    return issue.code === 'unrecognized_keys'
      ? unknownKeys(layer, path, issue.keys)
      : [wrongValue(layer, path), ...credentialMistakes(layer, path)];
  });
  for (const issue of issues) {
    const path = issue.path.map(String);
    if (issue.code !== 'unrecognized_keys') remove(layer.values, settingPath(path));
    else for (const key of issue.keys) remove(layer.values, [...path, key]);
  }
  const mistakes = [...found, ...prototypeKeys(layer)];
  // One variable can set two keys, and one value can break two rules: that is still one mistake.
  const byPath = new Map(mistakes.map((mistake) => [mistake.path, mistake]));
  return [...byPath.values()];
}
