import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Log, realNow, sleep, steadyNow } from '@chimera/base';
import { loadConfig } from '@chimera/config';
import type { EntryOf } from '@chimera/engine';
import { LedgerReader, verifyLedger } from '@chimera/ledger';
import { planSession } from '@chimera/session';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { tempFolder } from '../../workdir/src/testing/temp-folder.ts';
import { Bot } from './bot.ts';

const FAST = 1e9;
const CROSS = `const average = (all, count) => all.slice(-count).reduce((sum, one) => sum + one, 0) / count;
export default { name: 'cross', description: '', parameters: {}, warmup: () => 40,
  create: () => ({ closes: [], onCandle(candle, view) {
    this.closes.push(candle.close);
    HOOK
    if (this.closes.length < 40) return;
    const up = average(this.closes, 5) > average(this.closes, 40);
    if (up && view.position === null) return [{ symbol: candle.symbol, action: 'buy', confidence: 0.9, reason: 'up' }];
    if (!up && view.position !== null) return [{ symbol: candle.symbol, action: 'sell', confidence: 0.9, reason: 'down' }];
  } }) };`;

let root: string;
beforeAll(() => {
  root = tempFolder();
});

/** A session of this strategy, as fast as it goes unless stated. */
async function live(
  hook: string,
  name: string,
  {
    hours = 6,
    speed = FAST,
    meanwhile,
  }: { hours?: number; speed?: number; meanwhile?: () => Promise<void> } = {},
) {
  const workdir = join(root, name);
  mkdirSync(join(workdir, 'strategies'), { recursive: true });
  writeFileSync(join(workdir, 'strategies', 'mine.mjs'), CROSS.replace('HOOK', hook));
  const configFile = join(workdir, 'c.json');
  const bot = { strategy: './strategies/mine.mjs', symbols: ['BTC/USD'] };
  writeFileSync(configFile, JSON.stringify({ mode: 'test', chimera_bot: bot }));
  const { config } = loadConfig({ workdir, configFile, environment: {}, flags: { mode: 'test' } });
  const planned = await planSession(
    { workdir, config, speed, seed: null, dataFiles: [], newBook: false },
    realNow(),
  );
  const ends = planned.start + hours * 3_600_000;
  const plan = { ...planned, ends, leg: { ...planned.leg, ends } };
  const told: string[] = [];
  const log = new Log(join(workdir, 'bot.log'), 'INFO');
  const running = await Bot.open(plan, log, (severity, kind) => void told.push(`${severity} ${kind}`));
  const from = speed === FAST ? ends : plan.start;
  const [end] = await Promise.all([
    running.run({ sessionTime: from, steadyTime: steadyNow(), speed }),
    meanwhile?.(),
  ]);
  await running.close();
  const reader = new LedgerReader(plan.ledgerPath, 'at-rest');
  try {
    expect(verifyLedger(reader).faults).toEqual([]);
    const entries = [...reader.entries()];
    const faults = entries.flatMap((entry) => (entry.kind === 'strategy-fault' ? [entry.data.message] : []));
    const fills = entries.flatMap((entry) => (entry.kind === 'fill' ? [entry.data as EntryOf<'fill'>] : []));
    return { end: end.reason, told, faults, fills, log: readFileSync(join(workdir, 'bot.log'), 'utf8') };
  } finally {
    reader.close();
  }
}

/** How a session of an hour ends whose bot is gone after half an hour, and another one goes on. */
async function endAfterTwoBots(hook: string, name: string) {
  const workdir = join(root, name);
  mkdirSync(join(workdir, 'strategies'), { recursive: true });
  writeFileSync(join(workdir, 'strategies', 'mine.mjs'), CROSS.replace('HOOK', hook));
  const configFile = join(workdir, 'c.json');
  const bot = { strategy: './strategies/mine.mjs', symbols: ['BTC/USD'] };
  writeFileSync(configFile, JSON.stringify({ mode: 'test', chimera_bot: bot }));
  const { config } = loadConfig({ workdir, configFile, environment: {}, flags: { mode: 'test' } });
  const plan = await planSession(
    { workdir, config, speed: FAST, seed: null, dataFiles: [], newBook: false },
    realNow(),
  );
  const ends = plan.start + 3_600_000;
  const told: string[] = [];
  for (const [number, until] of [[1, plan.start + 1_800_000] as const, [2, ends] as const]) {
    const leg = { number, of: 2, starts: plan.start, ends: until };
    const running = await Bot.open(
      { ...plan, ends, leg },
      new Log(join(workdir, 'bot.log'), 'ERROR'),
      () => {},
    );
    const { reason } = await running.run({ sessionTime: until, steadyTime: steadyNow(), speed: FAST });
    told.push(reason);
    await running.close();
  }
  const faults = readEntries(plan.ledgerPath).filter(({ kind }) => kind === 'strategy-fault').length;
  return { told, faults };
}

function readEntries(ledgerPath: string) {
  const reader = new LedgerReader(ledgerPath, 'at-rest');
  try {
    return [...reader.entries()];
  } finally {
    reader.close();
  }
}

describe('a session of a strategy file', () => {
  test('trades, and what the strategy prints is in the log of the bot', async () => {
    const { end, told, faults, fills, log } = await live(
      `if (this.closes.length === 50) console.log('fifty');`,
      'well',
    );
    expect([end, told, faults]).toEqual(['completed', [], []]);
    expect(fills.length).toBeGreaterThan(2);
    expect(log).toContain('strategy: fifty');
  });

  test('goes on when its process is killed: it is shown the candles again, and trades as if nothing had happened', async () => {
    const undisturbed = await live('', 'undisturbed');
    const disturbed = await live('', 'killed', { speed: 7200, meanwhile: killHosts });
    expect(disturbed.faults).toEqual(['its process ended (SIGKILL)']);
    expect(disturbed.told).toEqual(['warning strategy-restart']);
    expect(disturbed.end).toBe('completed');
    expect(disturbed.fills).toEqual(undisturbed.fills);
    expect(undisturbed.fills.length).toBeGreaterThan(2);
  });

  test('is judged as a whole if its bot was started again: failing on all candles of the second bot is not failing on each', async () => {
    // 40 candles warm it up, 30 are of the first bot.
    const { told, faults } = await endAfterTwoBots(
      `if (this.closes.length > 70) throw new Error('no');`,
      'two-bots',
    );
    expect(faults).toBe(30);
    expect(told).toEqual(['leg-ended', 'completed']);
  });

  test('that hangs again and again ends with exits only, and says so', async () => {
    const hook = 'if (this.closes.length >= 120) while (true) {}';
    const { end, told, faults } = await live(hook, 'hangs', { hours: 3 });
    expect(end).toBe('failed');
    expect(new Set(faults)).toEqual(new Set(['it did not answer within 10 s, and was ended']));
    expect(faults).toHaveLength(4);
    expect(told).toEqual([
      'warning strategy-restart',
      'warning strategy-restart',
      'warning strategy-restart',
      'error strategy-gone',
    ]);
  });
});

/** Kills the processes of strategies that this process started. */
async function killHosts(): Promise<void> {
  await sleep(1_500);
  const killed = childrenOf(process.pid).filter((pid) =>
    readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('host-main'),
  );
  expect(killed).toHaveLength(1);
  process.kill(killed[0]!, 'SIGKILL');
}

function childrenOf(pid: number): readonly number[] {
  const text = readdirSync(`/proc/${pid}/task`)
    .map((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8'))
    .join(' ');
  return text.split(' ').filter(Boolean).map(Number);
}
