import { loadConfig } from '@chimera/config';
import { expect, test } from '@jest/globals';
import { parseRunPlan, type RunPlan, sessionOn } from './run-plan.ts';
import { SIMULATED_SETUP } from './testing/session-plan.ts';

const HASH = 'a'.repeat(64);
const start = Date.UTC(2026, 0, 1);
const ends = start + 3_600_000;
const { config } = loadConfig({ workdir: '/nowhere', environment: {}, flags: { mode: 'test' } });

const plan: RunPlan = {
  version: 1,
  enabled: true,
  session: {
    id: '20260101-000000-0001',
    head: { seq: 3, hash: HASH },
    start,
    ends,
    speed: 720,
    identity: { mode: 'test', market: 'simulated:7', currency: 'USDT', startingCash: '10000' },
    setup: SIMULATED_SETUP as RunPlan['session']['setup'],
    changed: [],
    previous: 'completed',
    idle: null,
    warmup: 12,
    source: { kind: 'simulated', seed: 7 },
    logLevel: 'INFO',
    heartbeatMs: 5000,
    server: { enabled: true, host: '127.0.0.1', port: 3000 },
  },
  config,
  legs: [{ number: 1, of: 1, starts: start, ends, minutes: { monitor: 9, job: 21 } }],
  book: { generation: 1, head: { seq: 3, hash: HASH }, source: { kind: 'cache', key: 'chimera-book' } },
  newBook: false,
  run: { repository: 'someone/trading', id: 5, attempt: 1 },
  configFile: null,
};

test('a plan comes back from the workflow as it went', () => {
  expect(parseRunPlan(JSON.stringify(plan))).toEqual(plan);
  const source = {
    kind: 'exchange',
    id: 'ndax',
    fallbacks: ['kraken'],
    first: 'kraken',
    timeframe: '1m',
    maxAgeMs: 180_000,
    maxBookAgeMs: 10_000,
    backfill: [{ symbol: 'BTC/CAD', from: start }],
    skewMs: 0,
    quarantined: [{ symbol: 'XYZ/CAD', cause: 'absent', since: 1, reason: 'it is not listed' }],
    servers: {},
  } as const;
  const paper = { ...plan, session: { ...plan.session, source } };
  expect(parseRunPlan(JSON.stringify(paper))).toEqual(paper);
  const disabled = { version: 1, enabled: false, reason: 'switched off', configFile: null };
  expect(parseRunPlan(JSON.stringify(disabled))).toEqual(disabled);
});

test.each([
  ['nothing', '', /the input plan is empty.*hand on the output/],
  ['no JSON', '{', /no JSON/],
  ['another version', JSON.stringify({ ...plan, version: 2 }), /version/],
  ['a key too many', JSON.stringify({ ...plan, extra: 1 }), /extra/],
  ['no legs', JSON.stringify({ ...plan, legs: [] }), /legs/],
  [
    'a hash that is none',
    JSON.stringify({ ...plan, book: { ...plan.book, head: { seq: 1, hash: 'x' } } }),
    /book\.head\.hash/,
  ],
  [
    'an unsafe setting',
    JSON.stringify({ ...plan, config: { ...config, safety: { ...config.safety, safety_lock: false } } }),
    /safety_lock/,
  ],
])('a plan with %s is refused in words', (_, text, message) => {
  expect(() => parseRunPlan(text)).toThrow(message);
});

test('on a machine a session gets that machine’s paths, and its own leg', () => {
  const own = {
    ...plan,
    config: { ...config, chimera_bot: { ...config.chimera_bot, strategy: './mine.ts' } },
  };
  const session = sessionOn(own, '/runner/here', 1, null);
  expect(session).toMatchObject({
    workdir: '/runner/here',
    ledgerPath: '/runner/here/.chimera/state/test/ledger.db',
    strategyFile: '/runner/here/mine.ts',
    head: null,
    watched: true,
    leg: { number: 1, of: 1, starts: start, ends },
  });
  expect(() => sessionOn(own, '/runner/here', 2, null)).toThrow('the input leg is 2; the plan has 1');
});
