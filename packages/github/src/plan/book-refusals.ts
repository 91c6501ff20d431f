import { fileTime } from '@chimera/base';
import { type BookBefore, changedKeys, readBook, sessionIdOf } from '@chimera/session';
import type { RunPlan } from '../run-plan.ts';
import { differences } from './differences.ts';
import { type PlanRefusal, refusal } from './plan-error.ts';

/** Copies of one head may differ by the candles after its last entry; test mode goes on where its copy ended. */
const MOST_APART_MS = 7 * 86_400_000;

/**
 * What in a plan is not as the book says that was brought for it: whose book it is, how many sessions it had, what it
 * holds. Empty if the plan goes with the book, and if there is no session in it. Runs nothing.
 */
export function bookRefusals(plan: RunPlan, leg: number, ledgerPath: string): readonly PlanRefusal[] {
  const before = readBook(ledgerPath);
  if (before === null) return [];
  const { session } = plan;
  const identity = differences(session.identity, before.identity, 'session.identity');
  return [...identity, ...(leg === 1 ? nextSession(plan, before) : sameSession(plan, before))];
}

/** A later leg goes on with the session that the first one opened. */
function sameSession({ session }: RunPlan, before: BookBefore): readonly PlanRefusal[] {
  return differences(session.setup, before.setup, 'session.setup');
}

function nextSession({ session }: RunPlan, before: BookBefore): readonly PlanRefusal[] {
  const { id, setup, changed, previous, start, source } = session;
  const configured = setup.symbols.filter((symbol) => !setup.exitsOnly.includes(symbol));
  const exitsOnly = before.held.filter((symbol) => !configured.includes(symbol));
  // A run that was cancelled between two legs leaves a session open that nobody lost.
  const isCancelled = before.previous === 'lost' && previous === 'cancelled';
  const found = [
    ...differences(id, sessionIdOf(start, before.sessions + 1), 'session.id'),
    ...differences(changed, changedKeys(before.setup, setup), 'session.changed'),
    ...differences(previous, isCancelled ? previous : before.previous, 'session.previous'),
    ...differences(setup.exitsOnly, exitsOnly, 'session.setup.exitsOnly'),
  ];
  if (source.kind !== 'exchange' && Math.abs(start - before.end) > MOST_APART_MS) {
    const expected = `about ${before.end}, where the book ended (${fileTime(before.end)})`;
    found.push(refusal('session.start', start, expected));
  }
  const held = new Set(before.held);
  const backfill = source.kind === 'exchange' ? source.backfill.map(({ symbol }) => symbol) : [];
  const strange = backfill.filter((symbol) => !held.has(symbol));
  if (strange.length > 0) {
    found.push(refusal('session.source.backfill', strange, 'symbols that the book holds'));
  }
  return found;
}
