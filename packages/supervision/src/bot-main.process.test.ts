import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { steadyNow } from '@chimera/base';
import { sessionEnd } from '@chimera/book';
import { pathsOf } from '@chimera/config';
import { verifyLedger } from '@chimera/ledger';
import { readRecording } from '@chimera/market-data';
import { leaveStopRequest, type SessionPlan } from '@chimera/workdir';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { marketOf } from '../../market-data/src/recorded.ts';
import { MINUTE, SampleBook, START } from '../../report/src/testing/sample-book.ts';
import { planOf } from '../../server/src/testing/served-book.ts';
import type { FromChild } from './protocol.ts';

const ENTRY = fileURLToPath(new URL('./bot-main.ts', import.meta.url));

let book: SampleBook;
let child: ChildProcess;
let said: FromChild[];
beforeEach(() => {
  book = new SampleBook({ strategy: 'buy-and-hold' });
  mkdirSync(join(book.folder, '.chimera', 'state'), { recursive: true });
  said = [];
});
afterEach(() => {
  child.kill('SIGKILL');
  book.remove();
});

/** Lets a bot live a session on these candles (`start` and close), far faster than time; resolves with its exit code. */
async function lived(
  candles: readonly (readonly [start: number, close: number])[],
  strategyFile: string | null,
  onReady?: (child: ChildProcess) => void,
) {
  const file = join(book.folder, 'BTC_USDT-1m.csv');
  writeFileSync(
    file,
    candles.map(([start, close]) => `${start},${close},${close},${close},${close},9`).join('\n'),
  );
  const { identity, setup } = planOf(book);
  const strategyHash = strategyFile && createHash('sha256').update(readFileSync(strategyFile)).digest('hex');
  const recording = { files: [file], symbol: null, periodMs: MINUTE, asker: 'session' } as const;
  const plan: SessionPlan = planOf(book, {
    id: 's1',
    head: null,
    start: START,
    ends: START + 5 * MINUTE,
    speed: 1_000_000,
    previous: null,
    identity: { ...identity, market: marketOf(await readRecording(recording)) },
    source: { kind: 'recorded', files: [file] },
    strategyFile,
    setup: { ...setup, strategyHash },
  });
  child = fork(ENTRY, [], { execArgv: [], stdio: 'ignore' });
  const exit = once(child, 'exit');
  child.on('message', (message: FromChild) => {
    said.push(message);
    if (message.type !== 'ready') return;
    if (onReady) return onReady(child);
    child.send({ type: 'go', anchor: { sessionTime: START, steadyTime: steadyNow(), speed: plan.speed } });
  });
  child.send({ type: 'plan', plan });
  const [code] = await exit;
  return code;
}

const ends = () => said.filter(({ type }) => type === 'ended');

test('a candle that is refused moves neither the book nor its time, wherever it claims to be', async () => {
  const good = [0, 1, 2, 3].map((minute) => [START + minute * MINUTE, 100 + minute] as const);
  expect(await lived([...good, [START + 3.5 * MINUTE, 500]], null)).toBe(0);
  expect(ends()).toEqual([{ type: 'ended', reason: 'data-ended' }]);
  book.read((reader) => {
    expect(verifyLedger(reader).faults).toEqual([]);
    expect([...reader.entries()].map(({ kind }) => kind)).toContain('candle-refused');
    expect(sessionEnd(reader, 's1')?.time).toBe(START + 4 * MINUTE);
    expect(reader.marks()).toEqual(new Map([['BTC/USDT', 103]]));
  });
});

test('a strategy that leaves a timer running does not keep the session waiting', async () => {
  const file = join(book.folder, 'mine.mjs');
  writeFileSync(
    file,
    `setInterval(() => {}, 1000);
     export default { name: 'mine', warmup: () => 0, create: () => ({ onCandle() {} }) };`,
  );
  expect(await lived([[START, 100]], file)).toBe(0);
  expect(ends()).toHaveLength(1);
});

test.each([
  ['with a request to end on the table is ended as requested', 'cancelled'],
  ['with none was lost', 'controller-lost'],
])('a bot whose controller was killed %s', async (_, reason) => {
  if (reason === 'cancelled') {
    leaveStopRequest(pathsOf(book.folder), { outcome: 'cancelled', reason: 'the run was cancelled' });
  }
  await lived([[START, 100]], null, (bot) => bot.disconnect());
  book.read((reader) => expect(sessionEnd(reader, 's1')?.data).toMatchObject({ reason }));
});

test('a bot that is started after its session has ended says so again, and begins nothing', async () => {
  const candles = [[START, 100]] as const;
  expect(await lived(candles, null)).toBe(0);
  const journal = () => book.read((reader) => [...reader.entries()].map(({ kind }) => kind));
  const before = journal();
  expect(before.at(-1)).toBe('session-ended');
  expect(await lived(candles, null)).toBe(0);
  const once = { type: 'ended', reason: 'data-ended' };
  expect(ends()).toEqual([once, once]);
  expect(journal()).toEqual(before);
});
