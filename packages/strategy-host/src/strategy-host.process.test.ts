import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Question, TradingSetup } from '@chimera/engine';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { tempFolder } from '../../workdir/src/testing/temp-folder.ts';
import { StrategyHost } from './strategy-host.ts';

let folder: string;
let count = 0;
const hosts: StrategyHost[] = [];
beforeAll(() => {
  folder = tempFolder();
  mkdirSync(join(folder, 'strategies'));
});
afterEach(() => {
  for (const host of hosts.splice(0)) host.close();
});

/** Loads a file of this text. */
async function started(
  text: string,
  limits: { loadMs?: number; answerMs?: number } = {},
  printed: string[] = [],
) {
  count += 1;
  const path = join(folder, 'strategies', `s${count}.mjs`);
  writeFileSync(path, text);
  const onOutput = (line: string) => void printed.push(line);
  const host = await StrategyHost.start({ path, workdir: folder, onOutput, ...limits });
  hosts.push(host);
  return host;
}

const strategy = (onCandle: string, before = '') =>
  `${before}
  export default { name: 'mine', description: 'd', parameters: {}, warmup: () => 3,
    create: () => ({ seen: 0, onCandle(candle, view) { this.seen += 1; ${onCandle} } }) };`;

const START = Date.UTC(2026, 0, 1);
const question = (minute = 0): Question => ({
  symbol: 'BTC/USD',
  candle: {
    symbol: 'BTC/USD',
    start: START + minute * 60_000,
    open: 1,
    high: 2,
    low: 1,
    close: 2,
    volume: 3,
  },
  time: START + (minute + 1) * 60_000,
  position: null,
  equity: 100,
  cash: 100,
  orders: [],
});
const setup = { symbols: ['BTC/USD'], parameters: {}, periodMs: 60_000 } as unknown as TradingSetup;

async function answering(onCandle: string, limits?: { answerMs?: number }, printed?: string[]) {
  const host = await started(strategy(onCandle), limits, printed);
  await host.begin(setup);
  return host;
}

const BUY = `{ symbol: candle.symbol, action: 'buy', confidence: 0.9, reason: 'seen ' + this.seen }`;

describe('a strategy in its process', () => {
  test('is handed indicators if it takes tools, and is told if it does not', async () => {
    const text = (create: string) =>
      `export default { name: 'mine', description: '', parameters: {}, warmup: () => 3, create: ${create} }`;
    const maker = `{ const sma = tools.indicators.sma(2);
      return { onCandle({ symbol, close }) { const mean = sma.add(close); tools.log('mean', mean);
        if (mean !== null) return [{ symbol, action: 'buy', confidence: 1, reason: 'mean ' + mean }]; } }; }`;
    const printed: string[] = [];
    const host = await started(text(`(parameters, periodMs, tools) => ${maker}`), {}, printed);
    await host.begin(setup);
    expect(await host.answer(question(0))).toEqual([]);
    expect(await host.answer(question(1))).toMatchObject([{ reason: 'mean 2' }]);
    await host.close();
    expect(printed).toEqual(['mean null', 'mean 2']);
    const other = await started(text(`(...all) => { const tools = all[2]; ${maker.slice(1)}`));
    await expect(other.begin(setup)).rejects.toThrow(
      /name the third parameter, create\(parameters, periodMs, tools\)/,
    );
  });

  test('answers bars for all symbols, and is refused for others', async () => {
    const host =
      await started(`export default { name: 'mine', description: '', parameters: {}, warmup: () => 3, scope: 'portfolio',
      create: () => ({ onBar: ({ candles }, view) => [
        { symbol: 'B/USD', action: 'buy', confidence: 1, reason: Object.keys(candles).join() + view.candles('A/USD', 9).length },
        { symbol: 'C/USD', action: 'buy', confidence: 1, reason: '' } ] }) }`);
    expect(host.card.scope).toBe('portfolio');
    await host.begin({ ...setup, symbols: ['A/USD', 'B/USD'] });
    const asked = question();
    const candles = Object.fromEntries(
      ['A/USD', 'B/USD'].map((symbol) => [symbol, { ...asked.candle, symbol }]),
    );
    const bar = { start: asked.candle.start, time: asked.time, candles, missing: [] };
    const none = { position: null, orders: [] };
    expect(await host.answer({ ...asked, bar, holdings: { 'A/USD': none, 'B/USD': none } })).toEqual([
      { symbol: 'B/USD', action: 'buy', confidence: 1, reason: 'A/USD,B/USD1' },
      'a signal for C/USD, which this session does not trade',
    ]);
  });

  test('says what it is, what it needs, and answers as it would in this one', async () => {
    const host = await answering(`if (this.seen === 3) return [${BUY}, { symbol: 'X' }];`);
    expect(host.card).toEqual({ name: 'mine', description: 'd', parameters: {}, scope: 'symbol' });
    expect(await host.tryParameters({}, 60_000)).toEqual({ refusal: null, warmup: 3, warmupFault: null });
    host.show(question(0));
    host.show(question(1));
    expect(await host.answer(question(2))).toEqual([
      { symbol: 'BTC/USD', action: 'buy', confidence: 0.9, reason: 'seen 3' },
      'a signal for X came from the candle of BTC/USD',
    ]);
    expect(await host.answer(question(3))).toEqual([]);
  });

  test('is shown a long past in order, and what it throws is an answer with its place', async () => {
    const host = await answering(`if (this.seen === 1001) throw new Error('seen ' + this.seen);`);
    for (let minute = 0; minute < 1000; minute += 1) host.show(question(minute));
    expect(await host.answer(question(1000))).toEqual([expect.stringMatching(/^seen 1001 \(s\d+\.mjs:3\)$/)]);
  });

  test('that takes its time is not ended for a long past', async () => {
    const wait = 'const end = performance.now() + 60; while (performance.now() < end);';
    const host = await answering(`${wait} if (this.seen === 31) throw new Error('seen 31');`, {
      answerMs: 600,
    });
    for (let minute = 0; minute < 30; minute += 1) host.show(question(minute));
    expect(await host.answer(question(30))).toEqual([expect.stringMatching(/^seen 31 /)]);
  });

  test('prints to its log, and no timer of it runs between two candles', async () => {
    const printed: string[] = [];
    const host = await answering(
      `setTimeout(() => console.log('late'), 1); console.log('seen', this.seen);`,
      {},
      printed,
    );
    await host.answer(question(0));
    await new Promise((resolve) => setTimeout(resolve, 100));
    await host.answer(question(1));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(printed).toEqual(['seen 1', 'seen 2']);
  });

  test('prints a secret at the place where a line is cut, and no half of it is kept', async () => {
    const secret = `ghp${'_'}AbCd1234EfGh5678IjKl9012MnOp3456QrSt`;
    const printed: string[] = [];
    const at = [3_970, 3_990, 59_980, 63_980];
    const lines = at.flatMap((place) => [
      `console.log('x '.repeat(${place / 2}) + '${secret} and more '.repeat(3));`,
      `process.stdout.write('x '.repeat(${place / 2}) + '${secret} and more\\n');`,
    ]);
    const host = await answering(lines.join('\n'), {}, printed);
    await host.answer(question(0));
    await host.close();
    expect(printed).toHaveLength(2 * at.length);
    for (let length = 8; length < secret.length; length += 1) {
      for (const half of [secret.slice(0, length), secret.slice(length - 8)]) {
        expect(printed.filter((line) => half.length >= 8 && line.includes(half))).toEqual([]);
      }
    }
  });

  test('sees no environment and no secret', async () => {
    process.env.CHIMERA_TEST_CANARY = 'ghs_canary';
    const text = strategy(
      'return',
      `console.log(JSON.stringify(process.env)); console.log(process.argv.join());`,
    );
    const printed: string[] = [];
    await started(text, {}, printed);
    delete process.env.CHIMERA_TEST_CANARY;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(printed).toEqual(['{}', 'node,strategy']);
  });
});

test('what it says and prints holds no secrets, no matter what its own process does to the text', async () => {
  const token = `ghp_${'a1B2'.repeat(10)}`;
  const printed: string[] = [];
  const before = `
    import fs from 'node:fs';
    console.log('token ${token}'); console.error('-----BEGIN PRIVATE KEY-----'); console.log('MIIEsecretline');
    console.log('-----END PRIVATE KEY-----'); console.log('\\u001b[31mred\\u001b[0m');`;
  const forged = `fs.writeSync(1, JSON.stringify({ answer: ['${token}', { symbol: candle.symbol, action: 'buy',
    confidence: 1, reason: 'by ${token}' }] }) + '\\n'); while (true) {}`;
  const host = await started(strategy(forged, before), {}, printed);
  await host.begin(setup);
  expect(await host.answer(question())).toEqual([
    '[redacted]',
    expect.objectContaining({ reason: 'by [redacted]' }),
  ]);
  expect(printed).toEqual(['token [redacted]', '[redacted]', 'red']);
});

describe('a strategy that cannot be loaded is named, with what it did', () => {
  test.each([
    [
      'ends its process',
      'process.exit(0);',
      /s\d+\.mjs cannot be loaded: a strategy may not end the process/,
    ],
    [
      'loops for ever',
      'while (true) {}',
      /s\d+\.mjs cannot be loaded: it did not answer within 0\.5 s, and was ended/,
    ],
    [
      'never settles',
      'export const then = () => {};',
      /cannot be loaded: its process ended \(exit code 13\)/,
    ],
    ['waits for ever', 'await new Promise((r) => setTimeout(r, 1e6));', /did not answer within 0\.5 s/],
    [
      'waits for nothing',
      'await new Promise(() => {});',
      /cannot be loaded: its process ended \(exit code 13\)/,
    ],
    ['throws', 'throw new Error("no luck");', /s\d+\.mjs cannot be loaded: no luck \(line 1\)/],
    ['imports the network', 'import "node:net";', /a strategy may not import node:net: it has no network/],
    ['starts processes', 'import "node:child_process";', /may not import node:child_process/],
    ['exports nothing', 'export const x = 1;', /has no default export that is a strategy definition/],
    [
      'takes all memory',
      'const a = []; while (true) a.push(new Array(1e6).fill(1.5));',
      /it used up its memory, 512 MB$/,
    ],
    [
      'rejects',
      'Promise.reject(new Error("x")); await new Promise((r) => setTimeout(r, 1e6));',
      /its process ended \(/,
    ],
    [
      'answers for its host',
      'import fs from "node:fs"; fs.writeSync(1, "x\\n"); while (true) {}',
      /it wrote into its own answers, and was ended/,
    ],
  ])('%s', async (_what, text, message) => {
    // What ends by itself may take its time on a busy machine.
    const limits = { loadMs: String(message).includes('0\\.5 s') ? 500 : 50_000 };
    await expect(started(text, limits)).rejects.toThrow(message);
  });
});

describe('a strategy that stops to answer', () => {
  test.each([
    ['loops for ever', 'while (true) {}', /^it did not answer within 0\.3 s, and was ended$/],
    ['forges an answer', '', /^it wrote into its own answers, and was ended$/],
    [
      'floods',
      '',
      /^it (answered with more than a megabyte at once|wrote into its own answers), and was ended$/,
    ],
  ])('%s', async (what, code, message) => {
    const said = {
      'loops for ever': code,
      'forges an answer': `fs.writeSync(1, '{"answer":[]}\\n{"answer":[]}\\n');`,
      floods: `fs.writeSync(1, 'x'.repeat(3e6));`,
    }[what]!;
    const host = await started(strategy(said, 'import fs from "node:fs";'), { answerMs: 300 });
    await host.begin(setup);
    const failed = host.answer(question()).then(() => host.answer(question(1)));
    await expect(failed).rejects.toThrow(message);
    await expect(host.answer(question(2))).rejects.toThrow(message);
  });
});
