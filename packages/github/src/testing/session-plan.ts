import { simulatedInstruments } from '@chimera/engine';
import type { SessionPlan } from '@chimera/workdir';
import { setupWith } from '../../../engine/src/testing/engine-bench.ts';

/** A trading configuration as a session on the built-in market has it. */
export const SIMULATED_SETUP = setupWith({
  instruments: simulatedInstruments(['BTC/USDT']),
  strategy: 'buy-and-hold',
  riskLevel: 'moderate',
  limits: null,
});

const HOUR = 3_600_000;
const START = Date.UTC(2026, 0, 1);

/** A session of an hour on the built-in market, as one of a plan's legs. */
export function sampleSession(changes: Partial<SessionPlan> = {}): SessionPlan {
  return {
    id: '20260101-000000-0001',
    workdir: '/nowhere',
    book: 'main',
    ledgerPath: '/nowhere/ledger.db',
    head: null,
    start: START,
    ends: START + HOUR,
    leg: { number: 1, of: 1, starts: START, ends: START + HOUR },
    speed: 720,
    identity: { mode: 'test', market: 'simulated:7', currency: 'USDT', startingCash: '10000' },
    setup: SIMULATED_SETUP,
    changed: [],
    previous: null,
    idle: null,
    warmup: 0,
    source: { kind: 'simulated', seed: 7 },
    strategyFile: null,
    strategyHost: { isolation: 'auto', answerMs: 10_000 },
    logLevel: 'INFO',
    heartbeatMs: 5000,
    watched: true,
    server: { enabled: true, host: '127.0.0.1', port: 3000 },
    ...changes,
  };
}
