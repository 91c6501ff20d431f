import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StrategyError } from '@chimera/strategy-host';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { importStrategy } from '../../strategy-host/src/strategy-import.ts';
import { tempFolder } from '../../workdir/src/testing/temp-folder.ts';
import { hashOf, isStrategyFile, shippedStrategy, strategyFile } from './strategy-file.ts';

let folder: string;
beforeAll(() => {
  folder = tempFolder();
});

let count = 0;
/** A file of its own for each text: a module is loaded once. */
function file(text: string, ending = 'mjs'): string {
  count += 1;
  writeFileSync(join(folder, `s${count}.${ending}`), text);
  return `./s${count}.${ending}`;
}

/** What the process of a strategy does, here. */
async function load(strategy: string) {
  if (!isStrategyFile(strategy)) return shippedStrategy(strategy);
  return importStrategy(strategyFile(strategy, folder).path);
}

async function mistake(strategy: string): Promise<string> {
  try {
    await load(strategy);
  } catch (error) {
    if (error instanceof StrategyError) return error.message;
    throw error;
  }
  throw new Error('it was loaded');
}

const GOOD = `{ name: 'mine', warmup: () => 3, create: () => ({ onCandle() { return undefined; } }) }`;

describe('a name', () => {
  test.each(['chimera', 'sma-cross', 'buy-and-hold'])('finds the shipped %s', (name) => {
    expect([shippedStrategy(name).name, hashOf(name, folder)]).toEqual([name, null]);
  });

  test('that is not shipped is refused with those that are', async () => {
    expect(await mistake('Chimera')).toMatch(
      /no strategy "Chimera"; shipped are .*chimera.*\(\.\/mine\.ts\)/,
    );
  });

  test.each([
    ['chimera', false],
    ['my.strategy', false],
    ['mine.ts', true],
    ['mine.mjs', true],
    ['mine.cjs', true],
    ['./mine', true],
    ['strategies/mine', true],
    ['C:\\mine', true],
  ])('like "%s" is a file: %s', (strategy, isFile) => {
    expect(isStrategyFile(strategy)).toBe(isFile);
  });
});

describe('a file', () => {
  test.each([
    ['by default', `export default ${GOOD};`],
    ['as strategy', `export const strategy = ${GOOD};`],
  ])('may export %s, and is known by its path and its hash', async (_how, text) => {
    const path = file(text);
    const definition = await load(path);
    expect(strategyFile(path, folder)).toEqual({
      path: join(folder, path),
      sha256: createHash('sha256').update(text).digest('hex'),
    });
    expect(definition).toMatchObject({ name: 'mine', description: '', parameters: {} });
    expect(definition.warmup({}, 60_000)).toBe(3);
  });

  test('lies in the work directory, or where its absolute path says', () => {
    const path = join(folder, file(`export default ${GOOD};`));
    expect(strategyFile(path, '/').path).toBe(path);
  });

  test('may be an object with methods that need it', async () => {
    const text = `class Mine { name = 'mine'; need = 9; warmup() { return this.need; } create() { return {}; } }
      export default new Mine();`;
    const definition = await load(file(text));
    expect(definition.warmup({}, 1)).toBe(9);
  });

  test.each([
    ['that is not there', './gone.ts', /strategy file .*gone\.ts does not exist/],
    ['that is a folder', './folder.ts', /folder\.ts does not exist/],
  ])('%s is refused', async (_what, path, message) => {
    mkdirSync(join(folder, 'folder.ts'), { recursive: true });
    expect(await mistake(path)).toMatch(message);
  });

  test.each([
    [
      'that throws while it is loaded',
      'const x = 1;\nthrow new Error("no luck");',
      /cannot be loaded: no luck \(line 2\)$/,
    ],
    ['that throws a text', 'throw "no luck";', /cannot be loaded: no luck$/],
    ['that throws nothing', 'throw undefined;', /cannot be loaded: undefined$/],
    ['that imports what is not there', `import './gone.js';`, /cannot be loaded: .*gone\.js/],
    ['without an export', 'const x = 1;', /has no default export that is a strategy definition/],
    ['that exports a function', 'export default () => {};', /has no default export/],
    ['that exports null', 'export default null;', /has no default export/],
    ['without a name', 'export default { warmup() {}, create() {} };', /must export a name$/],
    ['with an empty name', `export default { name: '', warmup() {}, create() {} };`, /must export a name$/],
    ['without a warm-up', `export default { name: 'x', create() {} };`, /must export warmup/],
    ['without create', `export default { name: 'x', warmup() {} };`, /must export create/],
    [
      'with a parameter without a range',
      `export default { name: 'x', warmup() {}, create() {}, parameters: { fast: 3 } };`,
      /must give parameter fast as \{ default, min, max \}$/,
    ],
    [
      'with a step that goes nowhere',
      `export default { name: 'x', warmup() {}, create() {}, parameters: { a: { default: 1, min: 0, max: 2, step: 0 } } };`,
      /must give parameter a a step above 0, or none$/,
    ],
    [
      'with a parameter that is nothing',
      `export default { name: 'x', warmup() {}, create() {}, parameters: { fast: null } };`,
      /must give parameter fast/,
    ],
    [
      'with a parameter whose name is markup',
      `export default { name: 'x', warmup() {}, create() {}, parameters: { '<b>a': { default: 1, min: 0, max: 2 } } };`,
      /must give each parameter a name of at most 60 letters, digits, _, - and ., not "<b>a"$/,
    ],
    [
      'with a parameter whose name is a secret',
      `export default { name: 'x', warmup() {}, create() {}, parameters: { ghp${'_'}AbCd1234EfGh5678IjKl9012MnOp3456: { default: 1, min: 0, max: 2 } } };`,
      /must give each parameter a name .*, not "\[redacted\]"$/,
    ],
    [
      'with a default outside its range',
      `export default { name: 'x', warmup() {}, create() {}, parameters: { a: { default: 5, min: 6, max: 9 } } };`,
      /must give parameter a/,
    ],
    [
      'with a bound that is no number',
      `export default { name: 'x', warmup() {}, create() {}, parameters: { a: { default: 5, min: 1, max: Infinity } } };`,
      /must give parameter a/,
    ],
  ])('%s is refused in one line that names it', async (_what, text, message) => {
    const path = file(text);
    const said = await mistake(path);
    expect(said).toMatch(message);
    expect(said).toContain(path.slice(2));
    expect(said).not.toMatch(/\n\s+at /);
  });
});
