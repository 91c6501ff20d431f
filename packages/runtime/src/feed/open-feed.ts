import type { SessionClock } from '../clock.ts';
import type { SessionPlan } from '../session/plan.ts';
import type { Feed } from './feed.ts';
import { readRecording, recordedFeed } from './recorded.ts';
import { simulatedFeed } from './simulated.ts';

/** The feed that a session's plan names. */
export function openFeed({ source, setup }: SessionPlan, clock: SessionClock): Feed {
  const { symbols, periodMs } = setup;
  if (source.kind === 'simulated') return simulatedFeed({ seed: source.seed, symbols, periodMs, clock });
  const onlySymbol = symbols.length === 1 ? symbols[0]! : null;
  return recordedFeed(readRecording(source.files, onlySymbol, periodMs), periodMs, clock);
}
