import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { tempFolder } from '../../packages/workdir/src/testing/temp-folder.ts';
import { marketFile } from './candle-files.ts';
import { CHIMERA, chimera, documentOf } from './command.ts';

let folder: string;
let file: string;
let base: readonly string[];
beforeAll(() => {
  folder = tempFolder();
  file = marketFile(folder, 1500);
  base = ['optimize', '--data', file, '--strategy', 'sma-cross', '--limits', 'off', '--json'];
});

const GRID = ['--param', 'fast=2:10:2', '--param', 'slow=8:40:8'];

describe('a search', () => {
  test('is the same for any number of threads, and for draws of the same seed', async () => {
    const [one, three] = await Promise.all([
      chimera(folder, ...base, ...GRID, '--workers', '1', '--out', 'one.jsonl'),
      chimera(folder, ...base, ...GRID, '--workers', '3', '--out', 'three.jsonl'),
    ]);
    expect(one).toMatchObject({ code: 0, stderr: '' });
    expect(three.stdout).toBe(one.stdout);
    const drawn = (seed: string, out: string) =>
      chimera(folder, ...base, ...GRID, '--samples', '12', '--seed', seed, '--out', out);
    const [first, again, other] = await Promise.all([
      drawn('1', 'first.jsonl'),
      drawn('1', 'again.jsonl'),
      drawn('2', 'elsewhere.jsonl'),
    ]);
    expect(again.stdout).toBe(first.stdout);
    expect(other.stdout).not.toBe(first.stdout);
  });

  test('judges out of sample, names what chance would have done, and says what the strategy refused', async () => {
    const result = documentOf(await chimera(folder, ...base, ...GRID));
    // fast 8 and 10 with slow 8
    expect(result.trials).toEqual({
      run: 23,
      too_few_trades: 0,
      refused: [{ message: 'sma-cross: fast (…) must be less than slow (…)', count: 2 }],
    });
    expect(result.folds).toBe(8);
    const { steps } = result.walk_forward;
    expect(steps.map(({ fold }: { fold: number }) => fold)).toEqual([5, 6, 7, 8]);
    const product = (key: 'return' | 'held') =>
      steps.reduce((total: number, step: Record<string, number>) => total * (1 + step[key]!), 1) - 1;
    expect(result.walk_forward.return).toBeCloseTo(product('return'), 12);
    expect(result.walk_forward.held).toBeCloseTo(product('held'), 12);
    expect(Object.keys(steps[0].chosen)).toEqual(['fast', 'slow']);
    expect(result.overfitting).toMatchObject({ trials: 23, returns: expect.any(Number) });
    expect(result.overfitting.deflated_sharpe).toBeGreaterThanOrEqual(0);
    expect(result.overfitting.probability).toBeLessThanOrEqual(1);
    expect(result.warnings[0]).toContain('The best of 23 tries looks good for having been chosen');
  });

  test('a fold is what a backtest of its candles comes to', async () => {
    const search = documentOf(await chimera(folder, ...base, '--param', 'fast=5', '--param', 'slow=20'));
    const [step] = search.walk_forward.steps;
    const run = await chimera(
      folder,
      ...['backtest', '--data', file, '--strategy', 'sma-cross', '--limits', 'off', '--json'],
      ...['--param', 'fast=5', '--param', 'slow=20', '--since', step.from, '--until', step.to],
    );
    const { figures, held } = documentOf(run);
    expect(figures.total_return).toBeCloseTo(step.return, 12);
    expect(held.figures.total_return).toBeCloseTo(step.held, 12);
    expect(figures.record.trades).toBe(step.trades);
  });

  test('for people fits 80 columns and ends in the warning', async () => {
    const { code, stdout } = await chimera(folder, ...base.slice(0, -1), ...GRID);
    expect(code).toBe(0);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(stdout).toMatch(
      /Deflated Sharpe ratio +[\d.]+ %\nProbability of backtest overfitting +[\d.]+ %\n! The best of/,
    );
  });
});

describe('a search that is killed', () => {
  test('goes on where it was, and comes to the very same result', async () => {
    const many = ['--param', 'fast=2:40:1', '--param', 'slow=50:200:10', '--workers', '2'];
    const out = join(folder, 'search.jsonl');
    const child = spawn(process.execPath, [CHIMERA, ...base, ...many, '--out', out], {
      cwd: folder,
      stdio: 'ignore',
    });
    const lines = () => (existsSync(out) ? (readFileSync(out, 'utf8').match(/^{"index"/gm)?.length ?? 0) : 0);
    const ended = new Promise((resolve) => child.once('close', resolve));
    while (lines() < 20) await wait(5);
    child.kill('SIGKILL');
    await ended;
    const done = lines();
    expect(done).toBeLessThan(39 * 16);
    // As if the writer had been killed in the middle of a line.
    writeFileSync(out, `${readFileSync(out, 'utf8')}{"index":`);
    const [resumed, fresh] = [
      await chimera(folder, ...base, ...many, '--out', out),
      await chimera(folder, ...base, ...many, '--out', join(folder, 'fresh.jsonl')),
    ];
    expect(resumed.stderr).toBe(`${done} of ${39 * 16} trials were done before: going on.\n`);
    expect(resumed.stdout).toBe(fresh.stdout);
  });

  test('leaves nothing behind where nobody asked for a file and it came to its end', async () => {
    const place = tempFolder();
    expect(await chimera(place, ...base, ...GRID)).toMatchObject({ code: 0 });
    expect(readdirSync(join(place, '.chimera', 'optimize'))).toEqual([]);
  });

  test('the file of another search is refused', async () => {
    const out = join(folder, 'other.jsonl');
    expect(await chimera(folder, ...base, ...GRID, '--out', out)).toMatchObject({ code: 0 });
    const { code, stderr } = await chimera(folder, ...base, ...GRID, '--fee', '0.01', '--out', out);
    expect(code).toBe(2);
    expect(stderr).toMatch(/The file holds something else[\s\S]*same data, strategy, limits/);
  });
});

describe('what is chosen', () => {
  // Under 8 candles it never trades, from 8 on again and again.
  const write = (name: string) =>
    writeFileSync(
      join(folder, name),
      `export default { name: 'now-and-then', warmup: () => 0,
        parameters: { every: { default: 8, min: 1, max: 60, integer: true } },
        create: ({ every }) => { let seen = 0; return { onCandle({ symbol }, { position }) {
          seen += 1;
          if (every < 8 || seen % every !== 0) return;
          return [{ symbol, action: position ? 'sell' : 'buy', confidence: 1, reason: 'it is time' }];
        } }; } };`,
    );
  const search = (...args: string[]) =>
    chimera(
      folder,
      ...['optimize', '--data', file, '--strategy', './now.mjs', '--limits', 'off', '--json'],
      ...args,
    );

  test('made enough round trips: what never trades loses nothing, and is not among the ten best', async () => {
    write('now.mjs');
    const args = ['--param', 'every=1:24:1', '--out', join(folder, 'chosen.jsonl')];
    const result = documentOf(await search(...args));
    expect(result).toMatchObject({
      min_trades: 10,
      objective: 'sharpe',
      trials: { run: 24, too_few_trades: 7 },
    });
    expect(result.overfitting).toMatchObject({ trials: 24, eligible: 17 });
    expect(result.halves).toHaveLength(10);
    const chosen = [result.best.parameters, ...result.halves.map(({ point }: { point: object }) => point)];
    for (const { every } of chosen) expect(every).toBeGreaterThanOrEqual(8);
    for (const { first } of result.halves) expect(first.trades).toBeGreaterThanOrEqual(10);

    // The trials are kept: another ranking of them runs nothing, and says that it is one.
    const busiest = await search(...args, '--min-trades', '60', '--objective', 'profit-factor');
    expect(busiest.stderr).toBe('24 of 24 trials were done before: going on.\n');
    const busy = documentOf(busiest);
    expect(busy.trials.too_few_trades).toBeGreaterThan(7);
    expect(busy).toMatchObject({ objective: 'profit-factor', ranked_before: ['sharpe'] });
    expect(busy.warnings.join(' ')).toContain('were ranked by Sharpe ratio before');
    const { code, stdout, stderr } = await search(...args, '--min-trades', '100000');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(
      /No combination made enough round trips[\s\S]*at most \d+, which the busiest one made/,
    );
  });

  test('no combination that trades is a mistake in words', async () => {
    write('now.mjs');
    const { code, stderr } = await search('--param', 'every=1:6:1');
    expect(code).toBe(2);
    expect(stderr).toMatch(/No combination traded at all[\s\S]*chimera backtest/);
  });
});

test('a strategy that fails on every candle of every combination is a failure, with what it said', async () => {
  writeFileSync(
    join(folder, 'fails.mjs'),
    `export default { name: 'fails', warmup: () => 0, parameters: { n: { default: 1, min: 1, max: 9, integer: true } },
      create: () => ({ onCandle() { throw new Error('no such figure'); } }) };`,
  );
  const args = ['--data', file, '--strategy', './fails.mjs', '--param', 'n=1:3:1'];
  const { code, stdout, stderr } = await chimera(folder, 'optimize', ...args);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/failed on every candle of all 3 combinations: no such figure/);
});

describe('one file', () => {
  const long = ['--param', 'fast=2:40:1', '--param', 'slow=50:200:5', '--workers', '1'];

  test('has one writer: a second one is refused, and a killed one stands in nobody’s way', async () => {
    const out = join(folder, 'written.jsonl');
    const child = spawn(process.execPath, [CHIMERA, ...base, ...long, '--out', out], {
      cwd: folder,
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.once('close', resolve));
    while (!existsSync(out)) await wait(5);
    const second = await chimera(folder, ...base, ...long, '--out', out);
    child.kill('SIGKILL');
    await ended;
    expect(second).toMatchObject({ code: 2, stdout: '' });
    expect(second.stderr).toMatch(/Another search writes this file right now[\s\S]*written\.jsonl/);
    expect(existsSync(`${out}.lock`)).toBe(true);
    expect(
      await chimera(folder, ...base, '--param', 'fast=5', '--param', 'slow=20', '--out', out),
    ).toMatchObject({
      code: 2,
      stderr: expect.stringMatching('holds something else'),
    });
    expect(existsSync(`${out}.lock`)).toBe(false);
  });
});

test('a strategy that loops for ever with some parameters ends the search, which names them', async () => {
  writeFileSync(
    join(folder, 'loops.js'),
    `export default { name: 'loops', warmup: () => 0,
      parameters: { depth: { default: 1, min: 1, max: 9, integer: true } },
      create: ({ depth }) => ({ onCandle() { while (depth === 3) {} } }) };`,
  );
  const args = ['optimize', '--data', file, '--strategy', './loops.js', '--param', 'depth=1:4:1'];
  const { code, stderr } = await chimera(folder, ...args);
  expect(code).toBe(2);
  expect(stderr).toMatch(/loops\.js: with {"depth":3}, it did not come back at the candle of 2025-12-01T/);
});

// biome-ignore format: a table is read by column
test.each([
  ['an unknown parameter', ['--param', 'medium=1:9'], /one of fast, slow/],
  ['a range beyond the parameter’s', ['--param', 'fast=0:9'], /integers from 1 to 500/],
  ['an odd number of folds', ['--folds', '5'], /take 4 or 6/],
  ['no number of samples', ['--samples', 'many'], /a whole number from 1 to 10000/],
  ['only combinations that the strategy refuses', ['--param', 'fast=50:60:5', '--param', 'slow=10:20:5'], /fast \(50\) must be less than slow \(10\)/],
])('%s is a mistake without a stack', async (_, args, message) => {
  const { code, stdout, stderr } = await chimera(folder, ...base, ...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/^ +at /m);
});
