import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { knownPaths } from './allowed-values.ts';
import { variables } from './environment.ts';
import { ConfigError } from './mistakes.ts';
import { type Attempt, scratchWorkdir } from './testing/scratch-workdir.ts';

const workdir = scratchWorkdir();

/** Loads, or fails as a person's mistake; anything else is a fault of ours. */
function outcome(attempt: Attempt): 'loaded' | ConfigError {
  try {
    workdir.load(attempt);
    return 'loaded';
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
}

const names = [...new Set(knownPaths().flat()), '__proto__', 'constructor', 'toString'];
const key = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...names) }, fc.string({ unit: 'binary' }));
const { tree } = fc.letrec<{ tree: unknown; leaf: unknown }>((tie) => ({
  leaf: fc.oneof(fc.jsonValue(), fc.constantFrom('paper', 'test', true, 0.1, 1, 6, 'BTC/CAD')),
  // Entries rather than an object: `__proto__` must reach the file as a key.
  tree: fc
    .array(fc.tuple(key, fc.oneof({ maxDepth: 3 }, tie('leaf'), tie('tree'))), { maxLength: 6 })
    .map((entries) => Object.fromEntries(entries)),
}));

const isControl = (char: string): boolean => char < ' ' || (char > '~' && char < '\u00a0');

test('no JSON makes the loader throw anything but a mistake', () => {
  fc.assert(
    fc.property(fc.oneof(tree, fc.jsonValue()), (value) => {
      const result = outcome({ file: JSON.stringify(value) });
      if (result === 'loaded') return;
      expect(result.mistakes.length).toBeGreaterThan(0);
      for (const { path, found, expected, remedy } of result.mistakes) {
        for (const text of [path, found, expected, remedy]) expect([...text].filter(isControl)).toEqual([]);
      }
    }),
    { numRuns: 500 },
  );
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('no text in the file, the variables or the flags does either', () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 });
  const environment = fc.dictionary(fc.constantFrom(...variables.map(({ name }) => name)), text);
  const flags = fc.dictionary(fc.constantFrom('mode', 'risk', 'duration', 'port', 'strategy', 'other'), text);
  fc.assert(
    fc.property(text, text, environment, flags, (file, dotenv, env, given) => {
      const result = outcome({ file, dotenv, environment: env, flags: given });
      expect(result).toBeInstanceOf(ConfigError);
    }),
    { numRuns: 300 },
  );
});

test('a value nested a hundred thousand times is one mistake', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  for (const file of [`{"mode": ${deep}}`, `{"odd": ${deep}}`, deep, `{"mode": ${'['.repeat(100_000)}`]) {
    const result = workdir.fail({ file });
    expect(result.mistakes).toHaveLength(1);
    expect(result.format().length).toBeLessThan(1000);
  }
});

test('__proto__ never reaches a prototype', () => {
  const file = '{"__proto__": {"polluted": 1}, "chimera_bot": {"__proto__": {"polluted": 1}}}';
  expect(workdir.fail({ file }).mistakes.map(({ path }) => path)).toEqual([
    'chimera_bot.__proto__',
    '__proto__',
  ]);
  expect('polluted' in {}).toBe(false);
});
