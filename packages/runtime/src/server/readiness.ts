import { hasSeenAnything } from '../book/candles.ts';
import { NotYet } from './problem.ts';
import type { ServedSession } from './served-session.ts';

/** Ready once the bot processed this session's first candle, warm-up included; throws `NotYet` before. */
export function readiness({ plan, ledger }: ServedSession) {
  if (!ledger.read((reader) => hasSeenAnything(reader, plan.id))) {
    throw new NotYet('the bot has not processed its first candle yet');
  }
  return { status: 'ready' };
}
