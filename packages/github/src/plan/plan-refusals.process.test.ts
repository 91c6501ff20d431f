import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { tempFolder } from '../../../workdir/src/testing/temp-folder.ts';
import type { RunContext } from '../run-context.ts';
import { parseRunPlan, type RunPlan } from '../run-plan.ts';
import { PlanError } from './plan-error.ts';
import { forged } from './testing/forged-plan.ts';
import { NOW, OTHER_HEAD, PlanDesk, type Wish } from './testing/plan-desk.ts';

let desk: PlanDesk;
let elsewhere: string;
beforeEach(() => {
  desk = new PlanDesk();
  elsewhere = tempFolder();
});
afterEach(() => {
  desk.close();
});

const STRATEGY = `export default {
  name: 'mine', description: 'x',
  parameters: { size: { default: 1, min: 0, max: 5 } },
  warmup: () => 3,
  create: () => ({ onCandle: () => null }),
};`;

const TEST = { flags: { mode: 'test' }, speed: 720 } as const satisfies Wish;
const PAPER = { flags: { mode: 'paper' } } as const satisfies Wish;
const YEAR = 365 * 86_400_000;

/** The fields that launch refuses, or what it says if it cannot read the plan. */
async function refusedFields(plan: RunPlan, context: Partial<RunContext> = {}): Promise<readonly string[]> {
  try {
    const refusals = await desk.refusals(parseRunPlan(JSON.stringify(plan)) as RunPlan, { context });
    return refusals.map(({ field }) => field);
  } catch (error) {
    if (error instanceof PlanError) return [error.message, ...error.refusals.map(({ field }) => field)];
    throw error;
  }
}

test.each<[what: string, changes: Readonly<Record<string, unknown>>, field: RegExp]>([
  ['limits a thousand times as high', { 'session.setup.limits.maxDailyLoss': 25 }, /limits\.maxDailyLoss$/],
  ['no limits', { 'session.setup.limits': null }, /^session\.setup\.limits$/],
  ['a speed without end', { 'session.speed': 1e300 }, /^session\.speed$/],
  ['a server for everybody', { 'session.server.host': '0.0.0.0' }, /^session\.server\.host$/],
  ['a server for everybody, as if it were configured', { 'config.unified_server.host': '0.0.0.0' }, /host$/],
  ['another port', { 'session.server.port': 1 }, /^session\.server\.port$/],
  ['an end in a year', { 'session.ends': Date.UTC(2026, 0, 1) + YEAR }, /^session\.ends$/],
  ['an end in a leg only', { 'legs.0.ends': Date.UTC(2026, 0, 1) + YEAR }, /^legs\.0\.ends$/],
  ['a duration of a day', { 'config.runtime_settings.duration_hours': 24 }, /duration_hours/],
  ['a start at the end of time', { 'session.start': 8.64e15 }, /^session\.ends$/],
  [
    'a start in a thousand years, all else moved along',
    {
      'session.id': '30000101-000000-0001',
      'session.start': Date.UTC(3000, 0, 1),
      'session.ends': Date.UTC(3000, 0, 1, 6),
      'legs.0.starts': Date.UTC(3000, 0, 1),
      'legs.0.ends': Date.UTC(3000, 0, 1, 3),
      'legs.1.starts': Date.UTC(3000, 0, 1, 3),
      'legs.1.ends': Date.UTC(3000, 0, 1, 6),
    },
    /^session\.start$/,
  ],
  ['another repository', { 'run.repository': 'other/trading' }, /^run\.repository$/],
  ['another run', { 'run.id': 78 }, /^run\.id$/],
  ['an attempt to come', { 'run.attempt': 2 }, /^run\.attempt$/],
  ['a ledger of its own', { 'session.ledgerPath': '/tmp/ledger.db' }, /ledgerPath/],
  ['a book of a strange name', { 'config.book': '../../x' }, /config\.book/],
  ['a book in its first entry only', { 'session.identity.name': 'other' }, /^session\.identity\.name$/],
  [
    'a symbol more',
    { 'session.setup.symbols': ['BTC/USDT', 'ETH/USDT', 'SOL/USDT', 'XRP/USDT'] },
    /^session\.setup\.symbols$/,
  ],
  ['a symbol to get rid of', { 'session.setup.exitsOnly': ['XRP/USDT'] }, /^session\.setup\.exitsOnly$/],
  ['no fees', { 'session.setup.instruments.0.takerFeeRate': '0' }, /instruments\.0\.takerFeeRate$/],
  ['fees that are paid', { 'session.setup.instruments.0.makerFeeRate': '-1' }, /makerFeeRate$/],
  ['no steps', { 'session.setup.instruments.0.lotSize': '0' }, /lotSize$/],
  ['a parameter out of its range', { 'session.setup.parameters.size': 1e9 }, /parameters\.size$/],
  ['a warm-up without end', { 'session.warmup': 1e9 }, /^session\.warmup$/],
  ['no slippage', { 'session.setup.execution.slippageModel': 'none' }, /slippageModel$/],
  ['another risk level in the session only', { 'session.setup.riskLevel': 'aggressive' }, /riskLevel$/],
  ['more cash', { 'session.identity.startingCash': '1000000' }, /startingCash$/],
  ['another strategy in the session only', { 'session.setup.strategy': './mine.ts' }, /setup\.strategy$/],
  [
    'a hash of a file for a shipped strategy',
    { 'session.setup.strategyHash': 'a'.repeat(64) },
    /strategyHash$/,
  ],
  ['a strategy that does not exist', { 'config.chimera_bot.strategy': 'no-such' }, /strategy/],
  ['a market of an exchange', { 'session.identity.market': 'binance' }, /^session\.identity\.market$/],
  ['a heart that does not beat', { 'session.heartbeatMs': 1e9 }, /^session\.heartbeatMs$/],
  ['quiet logs', { 'session.logLevel': 'ERROR' }, /^session\.logLevel$/],
  ['a book of nobody', { 'book.head': OTHER_HEAD }, /^book\.source$/],
  ['a head in the session only', { 'session.head': OTHER_HEAD }, /^session\.head$/],
  ['a session before in a new book', { 'session.previous': 'lost' }, /^session\.previous$/],
  ['another id', { 'session.id': '20200101-000000-0001' }, /^session\.id$/],
  ['minutes without end', { 'legs.0.minutes.job': 1e6 }, /^legs\.0\.minutes\.job$/],
  ['an unsafe setting', { 'config.safety.real_trading_disabled': false }, /real_trading_disabled/],
  ['a retention that was not configured', { 'config.reporting.retention_days': 1 }, /retention_days$/],
])('a plan with %s is refused', async (_, changes, field) => {
  const plan = await desk.plan(TEST);
  expect(await desk.refusals(plan)).toEqual([]);
  const fields = await refusedFields(forged(plan, changes));
  expect(fields).toContainEqual(expect.stringMatching(field));
});

test.each<[what: string, changes: Readonly<Record<string, unknown>>, field: RegExp]>([
  ['a speed above 1', { 'session.speed': 2 }, /^session\.speed$/],
  ['the built-in market', { 'session.source': { kind: 'simulated', seed: 1 } }, /^session\.source\.kind$/],
  ['a start of last year', { 'session.start': NOW - YEAR - ((NOW - YEAR) % 60_000) }, /^session\.start$/],
  ['a start of next week', { 'session.start': NOW + 7 * 86_400_000 }, /^session\.start$/],
  ['a server in the place of the exchange', { 'session.source.servers': { ndax: 'http://x' } }, /servers/],
  ['another exchange', { 'session.source.id': 'binance' }, /^session\.source\.id$/],
  ['another exchange at first', { 'session.source.first': 'binance' }, /^session\.source\.first$/],
  ['stale candles', { 'session.source.maxAgeMs': 1e9 }, /maxAgeMs$/],
  ['stale order books', { 'session.source.maxBookAgeMs': 1e9 }, /maxBookAgeMs$/],
  ['another timeframe', { 'session.setup.periodMs': 1000 }, /periodMs$/],
  ['candles to take up again', { 'session.source.backfill': [{ symbol: 'BTC/CAD', from: 0 }] }, /backfill/],
  [
    'a strange symbol in quarantine',
    { 'session.source.quarantined': [{ symbol: 'X/CAD', cause: 'absent', since: 1, reason: '' }] },
    /quarantined/,
  ],
  ['fees that are paid', { 'session.setup.instruments.0.takerFeeRate': '-0.1' }, /takerFeeRate$/],
  ['a market in another currency', { 'session.setup.instruments.0.quote': 'USD' }, /instruments\.0/],
])('a plan of a paper session with %s is refused', async (_, changes, field) => {
  const plan = await desk.plan(PAPER);
  expect(await desk.refusals(plan)).toEqual([]);
  expect(await refusedFields(forged(plan, changes))).toContainEqual(expect.stringMatching(field));
});

describe('files', () => {
  test('a strategy outside of the workspace is refused, and nothing of it runs', async () => {
    const trace = join(elsewhere, 'trace');
    writeFileSync(
      join(elsewhere, 'evil.mjs'),
      `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(trace)}, ''); ${STRATEGY}`,
    );
    const plan = forged(await desk.plan(TEST), {
      'config.chimera_bot.strategy': join(elsewhere, 'evil.mjs'),
      'session.setup.strategy': join(elsewhere, 'evil.mjs'),
    });
    const [refusal] = await desk.refusals(plan);
    expect(refusal).toMatchObject({
      field: 'config.chimera_bot.strategy',
      expected: expect.stringMatching(/^a file of the workspace/),
    });
    symlinkSync(join(elsewhere, 'evil.mjs'), join(desk.workdir, 'link.mjs'));
    const linked = forged(plan, {
      'config.chimera_bot.strategy': 'link.mjs',
      'session.setup.strategy': 'link.mjs',
    });
    expect(await refusedFields(linked)).toEqual(['config.chimera_bot.strategy']);
    expect(existsSync(trace)).toBe(false);
  });

  test('a strategy file is the one that preflight saw', async () => {
    desk.put('mine.mjs', STRATEGY);
    desk.configure({ chimera_bot: { strategy: './mine.mjs', strategy_parameters: { size: 2 } } });
    const plan = await desk.plan(TEST);
    expect(await desk.refusals(plan)).toEqual([]);
    expect(await refusedFields(forged(plan, { 'session.setup.parameters.size': 3 }))).toEqual([
      'session.setup.parameters.size',
    ]);
    const hash = forged(plan, { 'session.setup.strategyHash': 'a'.repeat(64) });
    expect(await refusedFields(hash)).toEqual(['session.setup.strategyHash']);
    desk.put('mine.mjs', `${STRATEGY} // changed`);
    expect(await refusedFields(plan)).toEqual(['session.setup.strategyHash']);
  });

  test('recorded candles are those that preflight read', async () => {
    desk.recording();
    const data = [join(desk.workdir, 'candles/BTC_USDT-1m.csv')];
    const plan = await desk.plan({ ...TEST, dataFiles: data });
    expect(await desk.refusals(plan)).toEqual([]);
    desk.recording('candles/BTC_USDT-1m.csv', 101);
    expect(await refusedFields(plan)).toEqual(['session.identity.market']);
    for (const file of ['/etc/passwd', '../../../../../etc/passwd', 'none.csv']) {
      const other = forged(plan, { 'session.source.files': [file] });
      expect(await refusedFields(other)).toEqual(['session.source.files.0']);
    }
    symlinkSync('/etc/passwd', join(desk.workdir, 'linked.csv'));
    expect(await refusedFields(forged(plan, { 'session.source.files': ['linked.csv'] }))).toEqual([
      'session.source.files.0',
    ]);
  });

  test('the configuration file is one of the workspace', async () => {
    writeFileSync(join(elsewhere, 'own.json'), JSON.stringify({ chimera_bot: { max_drawdown: 0.5 } }));
    const plan = await desk.plan({ ...TEST, configFile: join(elsewhere, 'own.json') });
    expect(await refusedFields(plan)).toContain('configFile');
  });
});

test('a session is no longer than the configuration allows', async () => {
  desk.configure({ safety: { max_runtime_hours: 2 } });
  const plan = await desk.plan(TEST);
  expect(await desk.refusals(plan)).toEqual([]);
  const longer = forged(plan, { 'config.runtime_settings.duration_hours': 3 });
  expect(await refusedFields(longer)).toEqual(['config.runtime_settings.duration_hours']);
});

test('a limit that only the environment of preflight raised is refused, and the words say how to mend it', async () => {
  const environment = { MAX_POSITION_SIZE: '0.25' };
  const plan = await desk.plan({ ...TEST, environment });
  expect(await desk.refusals(plan, { environment })).toEqual([]);
  const refusals = await desk.refusals(plan);
  expect(refusals.map(({ field }) => field)).toEqual([
    'session.setup.limits.maxPositionSize',
    'config.chimera_bot.max_position_size',
  ]);
  expect(refusals[1]).toMatchObject({
    found: '0.25',
    expected: '0.1',
    remedy: expect.stringMatching(/the same commit .* and environment/),
  });
});

test('what is refused is told with place, find, expectation and remedy, in bounded words', async () => {
  const plan = await desk.plan(TEST);
  const strange = forged(plan, { 'session.identity.market': `\u001b[31m${'x'.repeat(190)}` });
  const error = PlanError.of(await desk.refusals(strange));
  expect(error.message).toMatch(
    /where: {4}session\.identity\.market \(input plan\)\n {2}found: {4}"\\u001b.{1,90}\n {2}expected: "simulated:7"\n {2}remedy:/,
  );
  expect(error.reason).toMatch(
    /^the plan is refused: session\.identity\.market is .*; expected "simulated:7"$/,
  );
});
