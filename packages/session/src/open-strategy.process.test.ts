import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Candle, type StrategyDefinition, simulatedInstruments } from '@chimera/engine';
import type { CandleTable } from '@chimera/market-data';
import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { runBacktest } from '../../backtest/src/run.ts';
import { setupWith } from '../../engine/src/testing/engine-bench.ts';
import { tableOf } from '../../market-data/src/candle-table.ts';
import { tempFolder } from '../../workdir/src/testing/temp-folder.ts';
import { openStrategy, ownStrategy, withStrategy } from './open-strategy.ts';

const MINUTE = 60_000;
const START = Date.UTC(2026, 0, 1);
const SYMBOLS = ['BTC/USDT', 'ETH/USDT'];

let workdir: string;
beforeAll(() => {
  workdir = tempFolder();
  mkdirSync(join(workdir, 'strategies'));
});

let count = 0;
function file(text: string): string {
  count += 1;
  writeFileSync(join(workdir, 'strategies', `s${count}.mjs`), text);
  return `./strategies/s${count}.mjs`;
}

/** Candles of both symbols, with a minute left out now and then. */
function table(minutes: number): CandleTable {
  const candles: Candle[] = [];
  for (let minute = 0; minute < minutes; minute += 1) {
    for (const [place, symbol] of SYMBOLS.entries()) {
      if ((minute + place) % 97 === 0) continue;
      const price = (at: number) => 100 + 5 * Math.sin(at / 17 + place) + 2 * Math.sin(at / 5);
      const [open, close] = [price(minute), price(minute + 1)];
      const [high, low] = [Math.max(open, close) + 0.1, Math.min(open, close) - 0.1];
      candles.push({ symbol, start: START + minute * MINUTE, open, high, low, close, volume: 500 });
    }
  }
  const about = { symbols: SYMBOLS, markets: [], periodMs: MINUTE, sha256: 'x', dropped: 0, refused: 0 };
  return tableOf(candles, { ...about, length: candles.length });
}

const SETUP = setupWith({
  symbols: SYMBOLS,
  instruments: simulatedInstruments(SYMBOLS),
  strategy: 'mine',
  parameters: { every: 7 },
  limits: null,
});

const CODE = `class Mine {
  n = 0;
  constructor(every) { this.every = every; }
  onCandle(candle, view) {
    this.n += 1;
    if (this.n % (this.every * 3) === 1) throw new Error('odd ' + this.n);
    if (this.n % this.every !== 0) return undefined;
    const { symbol, close } = candle;
    if (view.position) return [{ symbol, action: 'sell', confidence: 1, reason: 'worth ' + view.equity }];
    return [{ symbol, action: 'buy', confidence: 1, positionSize: 0.4, stop: close * 0.97, reason: 'cash ' + view.cash }];
  }
}`;
const DEFINITION = `{ name: 'mine', description: '', parameters: { every: { default: 7, min: 1, max: 50, integer: true } },
  warmup: () => 0, create: ({ every }) => new Mine(every) }`;

test('a strategy file in its process says and trades what it would in this thread', async () => {
  const own = new Function(`${CODE}; return ${DEFINITION};`)() as StrategyDefinition;
  const open = await openStrategy({ strategy: file(`${CODE}\nexport default ${DEFINITION};`), workdir });
  try {
    const market = table(800);
    const part = fc.record({
      every: fc.integer({ min: 1, max: 50 }),
      from: fc.integer({ min: 0, max: market.length - 1 }),
      length: fc.integer({ min: 1, max: market.length }),
      warmup: fc.integer({ min: 0, max: 300 }),
    });
    await fc.assert(
      fc.asyncProperty(part, async ({ every, from, length, warmup }) => {
        const span = { from, to: Math.min(market.length, from + length) };
        const setup = { ...SETUP, parameters: { every } };
        const request = { table: market, setup, startingCash: 10_000, warmup, span };
        const entries: [string[], string[]] = [[], []];
        const [hosted, inThread] = [
          await runBacktest({
            ...request,
            strategy: open,
            onEntry: (e) => void entries[0].push(JSON.stringify(e)),
          }),
          await runBacktest({
            ...request,
            strategy: ownStrategy(own),
            onEntry: (e) => void entries[1].push(JSON.stringify(e).replace(/ \(eval[^)]*\)/, '')),
          }),
        ];
        const places = (all: string[]) =>
          all.map((each) => each.replace(/ \(s\d+\.mjs:\d+\)| \([^()]*:\d+\)/g, ''));
        expect(places(entries[0])).toEqual(places(entries[1]));
        expect(hosted.points).toEqual(inThread.points);
        expect(hosted.counts.candles).toBe(span.to - span.from);
      }),
      { numRuns: 25, seed: 11 },
    );
  } finally {
    await open.close();
  }
});

const answering = (onCandle: string) =>
  file(`export default { name: 'mine', description: '', parameters: {}, warmup: () => 0,
    create: () => ({ n: 0, onCandle(candle) { this.n += 1; ${onCandle} } }) };`);

const WAIT = 'const end = performance.now() + 60; while (performance.now() < end);';

function run(strategy: string, answerMs: number, minutes = 100) {
  const market = table(minutes);
  const rules = { isolation: 'auto', answerMs } as const;
  const part = { setup: SETUP, startingCash: 10_000, warmup: 0, span: { from: 0, to: market.length } };
  return withStrategy({ strategy, workdir, rules }, (open) =>
    runBacktest({ table: market, strategy: open, ...part }),
  );
}

test('a strategy whose candles take long one after the other is slow, and does not hang', async () => {
  // Fast at first, so that candles go over in large parts; then each takes a tenth of its time.
  const strategy = answering(`if (this.n > 30) { ${WAIT} } if (this.n === 45) throw new Error('here');`);
  const { counts } = await run(strategy, 600, 50);
  expect([...counts.faults.values()]).toEqual([2]);
});

test('a strategy that hangs is told with its candle', async () => {
  // Long enough that a busy machine answers all the candles before in time.
  const hangs = run(answering('if (this.n === 40) for (;;);'), 3_000);
  // BTC/USDT lacks its first minute, so that its 40th candle comes after that of ETH/USDT, at 00:39.
  await expect(hangs).rejects.toThrow(
    /s\d+\.mjs: it did not come back at the candle of 2026-01-01T00:39:00Z: it did not answer within 3 s/,
  );
});

test.each([
  [
    'writes into the answers',
    `if (this.n === 30) fs.writeSync(1, '{"upTo":5,"answers":[],"isLast":true}\\n');`,
    /something else|own answers/,
  ],
  [
    'goes back in its answers',
    `if (this.n === 2) { fs.writeSync(1, '{"upTo":90,"answers":[],"isLast":false}\\n{"upTo":2,"answers":[],"isLast":false}\\n'); }`,
    /something else/,
  ],
  [
    'says more than a line holds',
    `if (this.n === 3) fs.writeSync(1, '{"upTo":9,"answers":[],"isLast":false,"x":"' + 'y'.repeat(2e6));`,
    /more than a megabyte|own answers/,
  ],
])('a strategy that %s is ended', async (_what, code, message) => {
  const text = `import * as fs from 'node:fs';
    export default { name: 'mine', description: '', parameters: {}, warmup: () => 0,
    create: () => ({ n: 0, onCandle(candle) { this.n += 1; ${code} } }) };`;
  await expect(run(file(text), 5_000)).rejects.toThrow(message);
});

test('many signals with long reasons come over whole', async () => {
  const strategy = answering(
    `return Array.from({ length: 90 }, () => ({ symbol: candle.symbol, action: 'sell', confidence: 1, reason: 'r'.repeat(1900) }));`,
  );
  const { counts } = await run(strategy, 10_000, 60);
  expect(counts.signals).toBe(90 * table(60).length);
});
