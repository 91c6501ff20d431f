import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { sessionEnd } from '@chimera/book';
import type { Environment } from '@chimera/config';
import { LedgerReader } from '@chimera/ledger';
import type { BacktestFinding, Divergence, ReplayFinding, Skipped } from '@chimera/session';
import type { HostRules } from '@chimera/workdir';
import { NO_DEBUGGER } from './debugger.ts';

/** What it may take; real time. Six hours of three symbols take a fifth of a second, most of it for the start. */
const LONGEST_MS = 10_000;

const MOST_MEMORY_MB = 512;

/** What the process of `divergence-main` is told. */
export interface DivergenceJob {
  readonly ledgerPath: string;
  /** Nobody writes the ledger any more, and nobody has it open. */
  readonly isAtRest: boolean;
  readonly session: string;
  /** A person's own strategy is looked for there. */
  readonly workdir: string;
  /** Under what a strategy file runs. */
  readonly rules: HostRules;
}

/** What it answers, each as soon as it is known. */
export type DivergenceNews =
  | { readonly replay: ReplayFinding }
  | { readonly backtest: BacktestFinding }
  | { readonly failed: string };

export interface DivergenceSearch extends DivergenceJob {
  /** The file of the process. */
  readonly entry: URL;
  /** What the process may have of the machine's variables: what the bot had. */
  readonly environment: Environment;
  readonly longestMs?: number;
  /** Ends it early. */
  readonly signal?: AbortSignal;
}

export function skippedDivergence(reason: string): Divergence {
  const skipped: Skipped = { status: 'skipped', reason };
  return { replay: skipped, backtest: skipped };
}

/**
 * Runs a session's recording again, in a process of its own that is ended when its time is over. Never throws: what
 * could not be found out says why. `null` where the session has no end in the ledger: it goes on, or never began.
 */
export async function findDivergence(search: DivergenceSearch): Promise<Divergence | null> {
  try {
    if (!isOver(search)) return null;
    return await ask(search);
  } catch (error) {
    return skippedDivergence((error as Error).message);
  }
}

function isOver({ ledgerPath, isAtRest, session }: DivergenceSearch): boolean {
  const reader = new LedgerReader(ledgerPath, isAtRest ? 'at-rest' : 'beside-writers');
  try {
    return sessionEnd(reader, session) !== null;
  } finally {
    reader.close();
  }
}

/** It comes from code of ours, in a process that may be short of anything: what has another form is no answer. */
function isNews(said: unknown): said is DivergenceNews {
  if (typeof said !== 'object' || said === null) return false;
  const { replay, backtest, failed } = said as Record<string, unknown>;
  const isFinding = (found: unknown) =>
    typeof found === 'object' && found !== null && typeof (found as { status?: unknown }).status === 'string';
  return isFinding(replay) || isFinding(backtest) || typeof failed === 'string';
}

async function ask(search: DivergenceSearch): Promise<Divergence> {
  const {
    entry,
    environment,
    longestMs = LONGEST_MS,
    signal,
    ledgerPath,
    isAtRest,
    session,
    workdir,
    rules,
  } = search;
  const found: { replay?: ReplayFinding; backtest?: BacktestFinding; failed?: string } = {};
  const child = fork(fileURLToPath(entry), [], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [NO_DEBUGGER, `--max-old-space-size=${MOST_MEMORY_MB}`],
    env: environment,
  });
  let ended = 'its process ended without an answer';
  const end = (why: string) => {
    ended = why;
    child.kill('SIGKILL');
  };
  const timer = setTimeout(
    () =>
      end(
        `it was not done within ${longestMs / 1000} s: the session is too long for that, or its strategy hangs`,
      ),
    longestMs,
  );
  const hurry = () => end('whoever ended the session could not wait');
  signal?.addEventListener('abort', hurry, { once: true });
  if (signal?.aborted) hurry();
  await new Promise<void>((resolve) => {
    child.on('message', (news: DivergenceNews | null) => {
      if (isNews(news)) Object.assign(found, news);
    });
    child.once('error', ({ message }) => {
      ended = `its process could not be started: ${message}`;
      resolve();
    });
    // Not `exit`: what the child said last may still be on its way then.
    child.once('close', () => resolve());
    // Without a file left to open there is no channel, and `error` tells why.
    child.send?.({ ledgerPath, isAtRest, session, workdir, rules } satisfies DivergenceJob, () => {});
  });
  clearTimeout(timer);
  signal?.removeEventListener('abort', hurry);
  const skipped: Skipped = { status: 'skipped', reason: found.failed ?? ended };
  return { replay: found.replay ?? skipped, backtest: found.backtest ?? skipped };
}
