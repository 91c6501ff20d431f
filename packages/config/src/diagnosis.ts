import type { Mistake } from '@chimera/base';
import { allowed, nodeAt, type SchemaNode, sectionKeys } from './allowed-values.ts';
import { isCredentialKey } from './credentials.ts';
import { excerpt, looksSecret, pathText } from './excerpt.ts';
import { type Layer, nameIn } from './layer.ts';
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
    found: excerpt(spelt?.text ?? read(layer.values, path), path.join('.')),
    expected,
    remedy: remedyAt(layer, path, node, expected),
    safety: refusal !== undefined,
  };
}

/** A value nested deeper holds nothing that anybody reads. */
const DEEPEST = 100;

/** Where credentials stand within a value that the schema does not know: their paths from there, a few at most. */
function credentialsWithin(value: unknown): readonly Path[] {
  const found: Path[] = [];
  const open: { readonly path: Path; readonly value: unknown }[] = [{ path: [], value }];
  for (let each = open.pop(); each && found.length < unknownKeysShown; each = open.pop()) {
    if (!isTree(each.value) && !Array.isArray(each.value)) continue;
    for (const [key, inner] of Object.entries(each.value)) {
      const path = [...each.path, key];
      if (isCredentialKey(key)) found.push(path);
      else if (path.length < DEEPEST) open.push({ path, value: inner });
    }
  }
  return found;
}

/** There is no place for a credential, wherever somebody looks for one. */
function credentialMistakes(layer: Layer, path: Path): Mistake[] {
  return credentialsWithin(read(layer.values, path)).map((inner) => ({
    source: layer.source,
    path: pathText([...path, ...inner]),
    problem: 'A credential',
    found: '(hidden)',
    expected: 'a known key',
    remedy: 'Remove it: there is no place for a credential here.',
    safety: true,
  }));
}

/** The credentials within a value are what is wrong with it; a mistake without any stays as it is. */
function orCredentials(layer: Layer, path: Path, mistake: Mistake): readonly Mistake[] {
  const credentials = credentialMistakes(layer, path);
  return credentials.length > 0 ? credentials : [mistake];
}

function unknownKey(layer: Layer, section: Path, key: string): Mistake {
  const path = [...section, key];
  const isCredential = isCredentialKey(key);
  return {
    source: layer.source,
    path: pathText(path),
    problem: isCredential ? 'A credential' : 'Unknown key',
    found: isCredential ? '(hidden)' : excerpt(read(layer.values, path), key),
    expected: 'a known key',
    remedy:
      looksSecret(key) || isCredential
        ? 'Remove it: there is no place for a credential here.'
        : `Rename or remove it: ${keySuggestion(section, key)}`,
    safety: isCredential,
  };
}

function unknownKeys(layer: Layer, section: Path, keys: readonly string[]): readonly Mistake[] {
  const holdsCredential = (key: string) =>
    isCredentialKey(key) || credentialsWithin(read(layer.values, [...section, key])).length > 0;
  // What is a refusal is never among those that are only counted.
  const ordered = [...keys.filter(holdsCredential), ...keys.filter((key) => !holdsCredential(key))];
  const mistakes = ordered
    .slice(0, unknownKeysShown)
    .flatMap((key) => orCredentials(layer, [...section, key], unknownKey(layer, section, key)));
  const more = keys.length - unknownKeysShown;
  const rest: Mistake = {
    source: layer.source,
    path: pathText(section),
    problem: 'Unknown key',
    found: `${more} more unknown keys`,
    expected: 'a known key',
    remedy: 'Remove them.',
    safety: false,
  };
  return more > 0 ? [...mistakes, rest] : mistakes;
}

/** The path up to the setting itself: a wrong symbol in a list makes the list unusable. */
function settingPath(path: Path): Path {
  const depth = path.findIndex((_, index) => !sectionKeys(nodeAt(path.slice(0, index)) ?? {}));
  return depth < 0 ? path : path.slice(0, depth);
}

/** zod passes over `__proto__` in a record without a word. */
function prototypeKeys(layer: Layer): readonly Mistake[] {
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
      : orCredentials(layer, path, wrongValue(layer, path));
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
