import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import type { Mistake } from '@chimera/base';
import { environmentLayer } from './environment.ts';
import { excerpt } from './excerpt.ts';
import { syntaxMistake } from './json-syntax.ts';
import type { Layer } from './layer.ts';
import { type FileFault, readTextFile } from './text-file.ts';
import { isTree, type ValueTree } from './value-tree.ts';

const defaultFile = join('.chimera', 'runtime-config.json');

/** What became of a file that may hold a layer: `path` is `null` where there was nothing to read. */
export interface Reading {
  readonly path: string | null;
  readonly layer: Layer | null;
  readonly mistake: Mistake | null;
}

const absent: Reading = { path: null, layer: null, mistake: null };

const failed = (path: string, source: string, place: string, fault: FileFault): Reading => ({
  path,
  layer: null,
  mistake: { source, path: place, safety: false, ...fault },
});

function parse(text: string, path: string, source: string): Reading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The engine's own message quotes the text around the mistake, and there might be a secret in it.
    const mistake = syntaxMistake(text);
    if (mistake === undefined) throw new Error('JSON.parse refused what is well-formed JSON');
    const { line, column, ...words } = mistake;
    return failed(path, source, `line ${line}, column ${column}`, { problem: 'Broken JSON', ...words });
  }
  if (!isTree(value)) {
    return failed(path, source, 'the whole file', {
      problem: 'Not a configuration',
      found: excerpt(value),
      expected: 'an object in braces: { … }',
      remedy: 'Put the settings into braces; {} is a complete configuration.',
    });
  }
  const values: ValueTree = value;
  return { path, layer: { source, undo: 'remove the key', values, spelling: new Map() }, mistake: null };
}

/** The configuration file: the one asked for, else the default one where it exists. */
export function readConfigFile(workdir: string, asked: string | undefined): Reading {
  const path = resolve(workdir, asked ?? defaultFile);
  const source = `file ${asked ?? defaultFile}`;
  const text = readTextFile(path);
  if (typeof text === 'string') return parse(text, path, source);
  if (text !== null) return failed(path, source, 'the whole file', text);
  if (asked === undefined) return absent;
  return failed(path, source, '--config', {
    problem: 'Runtime configuration not found',
    found: `nothing at ${path}`,
    expected: 'a configuration file',
    remedy: `Create it (chimera init writes ${defaultFile}), correct the path, or leave --config out to use the defaults.`,
  });
}

/** The `.env` file of the work directory, if there is one. */
export function readEnvironmentFile(workdir: string): Reading {
  const path = join(workdir, '.env');
  const source = 'file .env';
  const text = readTextFile(path);
  if (text === null) return absent;
  if (typeof text !== 'string') return failed(path, source, 'the whole file', text);
  return { path, layer: environmentLayer(source, parseEnv(text)), mistake: null };
}
