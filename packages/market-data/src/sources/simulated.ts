import { LARGEST_SEED } from '@chimera/config';
import { SIMULATION_ORIGIN, simulatedInstruments, timeframeMs } from '@chimera/engine';
import * as z from 'zod';
import { simulatedFeed } from '../simulated.ts';
import { firstCandle, type SourceKind } from './source.ts';

/** The built-in market. */
export interface SimulatedSource {
  readonly kind: 'simulated';
  readonly seed: number;
}

/** Where the life of a new test book begins: 2026-01-01T00:00:00Z. */
export const TEST_EPOCH = Date.UTC(2026, 0, 1);

const DEFAULT_SEED = 7;

const nameOf = (seed: number) => `simulated:${seed}`;

export const simulated: SourceKind<SimulatedSource> = {
  kind: 'simulated',
  modes: ['test'],
  hasBooks: true,
  epoch: TEST_EPOCH,
  hasKnownTerms: true,
  schema: z.strictObject({ kind: z.literal('simulated'), seed: z.int().nonnegative() }),
  isAsked: () => true,
  async plan({ config, seed }, before) {
    const { symbols, timeframe } = config.chimera_bot;
    const known = before?.identity.market.match(/^simulated:(\d+)$/);
    const chosen = seed ?? (known ? Number(known[1]) : DEFAULT_SEED);
    return {
      source: { kind: 'simulated', seed: chosen },
      market: nameOf(chosen),
      start: firstCandle(before?.end ?? TEST_EPOCH, timeframeMs(timeframe)),
      symbols,
      instruments: () => simulatedInstruments([...new Set([...symbols, ...(before?.held ?? [])])]),
    };
  },
  open: async ({ seed }, { setup: { symbols, periodMs } }) => simulatedFeed({ seed, symbols, periodMs }),
  market: ({ seed }) => nameOf(seed),
  files: () => [],
  handedOn: (source) => source,
  arrived: (source) => source,
  expected: (source) => source,
  expectedSymbols: (_, configured) => configured,
  facts: ({ seed }, { start }) => [
    [
      start >= SIMULATION_ORIGIN,
      'session.start',
      start,
      `no time before the built-in market begins (${SIMULATION_ORIGIN})`,
    ],
    [seed <= LARGEST_SEED, 'session.source.seed', seed, `a whole number from 0 to ${LARGEST_SEED}`],
  ],
};
