import type { SessionClock } from '../clock.ts';
import type { SessionPlan } from '../session/plan.ts';
import { DataError } from './csv.ts';
import type { Feed } from './feed.ts';
import { marketOf, readRecording, recordedFeed } from './recorded.ts';
import { simulatedFeed } from './simulated.ts';

/** The feed that a session's plan names. */
export function openFeed({ source, setup, identity }: SessionPlan, clock: SessionClock): Feed {
  const { symbols, periodMs } = setup;
  if (source.kind === 'simulated') return simulatedFeed({ seed: source.seed, symbols, periodMs, clock });
  const onlySymbol = symbols.length === 1 ? symbols[0]! : null;
  const recording = readRecording(source.files, onlySymbol, periodMs);
  if (identity.market !== marketOf(recording)) {
    throw new DataError(`${source.files.join(', ')}: no longer what the session was planned on`);
  }
  return recordedFeed(recording, periodMs, clock);
}
