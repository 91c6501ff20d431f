import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LedgerError } from '@chimera/base';
import { ConfigError, loadConfig, pathsOf } from '@chimera/config';
import { LedgerReader, takeLock, verifyLedger } from '@chimera/ledger';
import { DataError, readRecording } from '@chimera/market-data';
import { findStopRequest, obeyCommands, readPid } from '@chimera/workdir';
import { PlanError } from '../../packages/github/src/plan/plan-error.ts';
import { PlanDesk } from '../../packages/github/src/plan/testing/plan-desk.ts';
import { parseRunPlan } from '../../packages/github/src/run-plan.ts';
import { RequestPace } from '../../packages/market-data/src/exchange/request-pace.ts';
import { hostReply } from '../../packages/strategy-host/src/protocol.ts';
import { mutatedBytes, mutatedJson } from './mutants.ts';
import { sampleLedger } from './sample-ledger.ts';
import type { Loss, Section } from './trials.ts';

/** A place for mutants, gone afterwards. */
async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'chimera-mutants-'));
  try {
    mkdirSync(join(folder, '.chimera/state/test'), { recursive: true });
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** So long a message may be that tells of one mutant. */
const LONGEST_MESSAGE = 20_000;

/** Fine, or refused in words by an error of this kind. */
async function inWords(
  read: () => unknown,
  ...kinds: readonly (abstract new (
    ...given: never[]
  ) => Error)[]
): Promise<Loss> {
  try {
    await read();
    return null;
  } catch (error) {
    if (!kinds.some((kind) => error instanceof kind)) return (error as Error).stack ?? String(error);
    const { message } = error as Error;
    return message.length <= LONGEST_MESSAGE ? null : `its message has ${message.length} signs`;
  }
}

const COUNTS = { short: 100, full: 2_000 };

const CONFIGURATION = {
  mode: 'test',
  runtime_settings: { duration_hours: 6, max_restarts: 3, schedule: '0 */6 * * *' },
  account: { starting_cash: 10_000 },
  chimera_bot: {
    strategy: 'sma-cross',
    symbols: ['BTC/USDT', 'ETH/USDT'],
    strategy_parameters: { fast: 5 },
    timeframe: '1m',
  },
  market_data: { fallbacks: ['kraken'], servers: { ndax: 'http://127.0.0.1:4711' } },
  unified_server: { enabled: true, port: 3000 },
  safety: { safety_lock: true },
  thresholds: { max_cpu_percent: 90 },
};

const CONFIG: Section = {
  name: 'inputs-config',
  luck: 'mutants of the configuration file',
  promise: 'accepted if all values are in range; otherwise refused with a message for every mistake',
  tests: ['packages/config/src/wrong-configurations.test.ts'],
  counts: COUNTS,
  run: (trials) =>
    inFolder(async (workdir) => {
      const path = join(workdir, '.chimera/runtime-config.json');
      while (!trials.isDone) {
        writeFileSync(path, mutatedJson(CONFIGURATION, trials.random));
        const load = () => {
          const { config } = loadConfig({ workdir, configFile: undefined, environment: {}, flags: {} });
          if (!['paper', 'test'].includes(config.mode) || config.safety.safety_lock !== true) {
            throw new Error(
              `it was taken with mode ${config.mode} and safety_lock ${config.safety.safety_lock}`,
            );
          }
        };
        await trials.attempt('a configuration', () => keeping(path, () => inWords(load, ConfigError)));
      }
    }),
};

/** Says which mutant it was, by its first signs. */
async function keeping(path: string, check: () => Promise<Loss>): Promise<Loss> {
  const loss = await check();
  return loss === null ? null : `${loss}\n${readFileSync(path).toString('utf8').slice(0, 400)}`;
}

const PLAN: Section = {
  name: 'inputs-plan',
  luck: 'mutants of the plan between two jobs',
  promise: 'accepted, or refused with the fields that are wrong',
  tests: [
    'packages/github/src/plan/plan-mutations.long.test.ts',
    'test/github/runtime/forged-plans.long.test.ts',
  ],
  counts: COUNTS,
  async run(trials) {
    const desk = new PlanDesk();
    try {
      const plan = await desk.plan();
      while (!trials.isDone) {
        const text = mutatedJson(plan, trials.random);
        await trials.attempt('a plan', () => inWords(() => parseRunPlan(text), PlanError));
      }
    } finally {
      desk.close();
    }
  },
};

const HEADS = { csv: 'timestamp,open,high,low,close,volume', json: '' };

function candles(kind: keyof typeof HEADS): Buffer {
  const rows = Array.from({ length: 60 }, (_, index) => {
    const price = 100 + Math.sin(index) * 3;
    return [Date.UTC(2026, 0, 1) + index * 60_000, price, price + 1, price - 1, price + 0.5, 10 + index];
  });
  return Buffer.from(
    kind === 'json' ? JSON.stringify(rows) : [HEADS.csv, ...rows.map((row) => row.join(','))].join('\n'),
  );
}

const CANDLES: Section = {
  name: 'inputs-candles',
  luck: 'mutants of files of recorded candles (CSV and JSON)',
  promise: 'read, or refused with the file, the line and the remedy',
  tests: ['test/attack/inputs.long.test.ts', 'packages/market-data/src/files/'],
  counts: COUNTS,
  run: (trials) =>
    inFolder(async (folder) => {
      const honest = { csv: candles('csv'), json: candles('json') };
      while (!trials.isDone) {
        const kind = trials.pick(['csv', 'json'] as const);
        const path = join(folder, `BTC_USDT-1m-20260101.${kind}`);
        writeFileSync(path, mutatedBytes(honest[kind], trials.random));
        const read = () =>
          readRecording({ files: [path], symbol: null, periodMs: 60_000, asker: 'backtest' });
        await trials.attempt(`a file as ${kind}`, () =>
          keeping(path, () => inWords(read, DataError, ConfigError)),
        );
        rmSync(path);
      }
    }),
};

/** Everything that is stored, as one text; an error if it cannot be read. */
function stored(reader: LedgerReader): string {
  const tables = reader.rows<{ name: string }>(
    "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name",
  );
  return JSON.stringify(tables.map(({ name }) => [name, reader.rows(`SELECT * FROM "${name}"`)]));
}

/** Found, or of no matter: what is stored reads as it did. */
function judgeLedger(path: string, truth: string): Loss {
  let reader: LedgerReader;
  try {
    reader = new LedgerReader(path, 'at-rest');
  } catch (error) {
    if (error instanceof LedgerError) return null;
    throw error;
  }
  try {
    if (verifyLedger(reader).faults.length > 0) return null;
    return stored(reader) === truth ? null : 'a change of what is stored was not found';
  } catch (error) {
    return error instanceof LedgerError
      ? null
      : `it verifies, and cannot be read: ${(error as Error).message}`;
  } finally {
    reader.close();
  }
}

const LEDGER: Section = {
  name: 'inputs-ledger',
  luck: 'mutants of the ledger file',
  promise: 'found by verify, or harmless: everything that is stored reads as before',
  tests: ['packages/ledger/src/verify.thorough.test.ts'],
  counts: { short: 60, full: 2_000 },
  run: (trials) =>
    inFolder(async (folder) => {
      const honest = join(folder, 'honest.db');
      copyFileSync(await sampleLedger(), honest);
      const bytes = readFileSync(honest);
      const reader = new LedgerReader(honest, 'at-rest');
      const truth = stored(reader);
      reader.close();
      const path = join(folder, 'mutant.db');
      while (!trials.isDone) {
        writeFileSync(path, mutatedBytes(bytes, trials.random));
        await trials.attempt('a ledger', () => judgeLedger(path, truth));
      }
    }),
};

const LOCKS: Section = {
  name: 'inputs-locks',
  luck: 'mutants of lock files',
  promise: 'taken, held by another process, or reported with a message',
  tests: ['packages/ledger/src/lock.process.test.ts'],
  counts: COUNTS,
  run: (trials) =>
    inFolder(async (folder) => {
      const honest = readFileSync(await sampleLedger()).subarray(0, 4_096);
      const path = join(folder, 'session.lock');
      while (!trials.isDone) {
        writeFileSync(
          path,
          mutatedBytes(trials.pick([honest, Buffer.alloc(0), Buffer.from('12345\n')]), trials.random),
        );
        const take = () => takeLock(path)?.release();
        await trials.attempt('a lock', () => inWords(take, LedgerError));
      }
    }),
};

const LEFT: Section = {
  name: 'inputs-left',
  luck: 'mutants of the files between processes: pid files, stop requests, commands, the pace of requests',
  promise: 'understood, or ignored',
  tests: ['packages/supervision/src/', 'packages/market-data/src/exchange/request-pace.test.ts'],
  counts: COUNTS,
  run: (trials) =>
    inFolder(async (workdir) => {
      const paths = pathsOf(workdir);
      mkdirSync(paths.commands);
      const inputs: readonly (readonly [string, string, unknown, () => unknown])[] = [
        ['a pid file', paths.pid, 12_345, () => readPid(paths.pid)],
        [
          'a stop request',
          paths.stopRequest,
          { outcome: 'stopped', reason: 'enough' },
          () => findStopRequest(paths),
        ],
        [
          'a command',
          join(paths.commands, '1-1.json'),
          { command: 'write-off', symbol: 'BTC/USDT', reason: 'gone' },
          () => obeyCommands(paths.commands, () => {}),
        ],
        [
          'a pace',
          paths.requestPace,
          { ndax: { leftMs: 5, open: false } },
          () => new RequestPace({ name: 'ndax', intervalMs: 1, path: paths.requestPace }).answered(),
        ],
      ];
      while (!trials.isDone) {
        const [what, path, honest, read] = trials.pick(inputs);
        writeFileSync(path, mutatedJson(honest, trials.random));
        await trials.attempt(what, () => inWords(read));
        rmSync(path, { force: true });
      }
    }),
};

const REPLIES: readonly unknown[] = [
  {
    loaded: {
      name: 'x',
      description: 'y',
      parameters: { depth: { default: 1, min: 1, max: 2, description: '' } },
    },
  },
  { tried: { refusal: null, warmup: 3, warmupFault: null } },
  { answer: [{ symbol: 'BTC/USDT', action: 'buy', confidence: 1, reason: 'r' }] },
  { upTo: 3, answers: [[1, []]], isLast: true },
  { failed: 'because' },
];

const STRATEGY_REPLIES: Section = {
  name: 'inputs-replies',
  luck: 'mutants of the messages of a strategy’s process',
  promise: 'understood within limits, or refused',
  tests: ['packages/strategy-host/src/strategy-host.process.test.ts'],
  counts: COUNTS,
  async run(trials) {
    while (!trials.isDone) {
      const text = mutatedJson(trials.pick(REPLIES), trials.random);
      await trials.attempt('a reply', () =>
        inWords(() => hostReply.safeParse(JSON.parse(text)), SyntaxError),
      );
    }
  },
};

export const INPUTS: readonly Section[] = [CONFIG, PLAN, CANDLES, LEDGER, LOCKS, LEFT, STRATEGY_REPLIES];
