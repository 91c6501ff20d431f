import type { SessionPlan } from '@chimera/workdir';
import { MINUTE, type SampleBook, START } from '../../../report/src/testing/sample-book.ts';

export const SECOND = '20260101-000800-0002';
export const SECOND_START = START + 8 * MINUTE;

/** The plan of the session that a book is served for. */
export function planOf(book: SampleBook, changes: Partial<SessionPlan> = {}): SessionPlan {
  const plan = {
    id: SECOND,
    workdir: book.folder,
    book: 'main',
    ledgerPath: book.path,
    head: null,
    start: SECOND_START,
    ends: SECOND_START + 360 * MINUTE,
    speed: 60,
    identity: { mode: 'test', market: 'simulated:1', currency: 'USDT', startingCash: '10000' },
    setup: book.setup,
    changed: [],
    previous: 'completed',
    idle: null,
    warmup: 0,
    source: { kind: 'simulated', seed: 1 },
    strategyFile: null,
    strategyHost: { isolation: 'auto', answerMs: 10_000 },
    logLevel: 'INFO',
    heartbeatMs: 1000,
    watched: false,
    server: { enabled: true, host: '127.0.0.1', port: 0 },
    ...changes,
  } satisfies Omit<SessionPlan, 'leg'> & Partial<SessionPlan>;
  return { leg: { number: 1, of: 1, starts: plan.start, ends: plan.ends }, ...plan };
}
