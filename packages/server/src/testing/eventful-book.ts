import type { EngineEvent } from '@chimera/engine';
import { LedgerWriter } from '@chimera/ledger';
import { MINUTE, type SampleBook, START } from '../../../report/src/testing/sample-book.ts';
import { sampleMetrics } from '../../../report/src/testing/sample-metrics.ts';
import { FIRST, SECOND, SECOND_START, tradedBook } from './served-book.ts';

export const THIRD = '20260101-001100-0003';
const THIRD_START = SECOND_START + 3 * MINUTE;

/** A book with nearly everything in it that a journal can say: three sessions, orders of every type, commands, a write-off. */
export function eventfulBook(): SampleBook {
  const book = tradedBook();
  book.run({
    id: THIRD,
    start: THIRD_START,
    closes: [109, 110, null, 111, 112, 113, 114, 115, 116],
    script: {
      0: 'sell',
      1: new Error('the strategy has a mistake'),
      3: { trailingStop: 0.05, positionSize: 0.1 },
      4: { order: { type: 'limit', price: 90 }, positionSize: 0.1 },
      5: { order: { type: 'stop-limit', trigger: 130, price: 131 }, positionSize: 0.1 },
      6: { action: 'sell', order: { type: 'limit', price: 130 } },
    },
  });
  const last = THIRD_START + 9 * MINUTE;
  const common = { reason: 'a person says so', time: last };
  const candle = { symbol: 'BTC/USDT', start: last, open: 1, high: 0, low: 2, close: 1, volume: 1 };
  const events: readonly EngineEvent[] = [
    { kind: 'command', command: 'reduce', ...common },
    { kind: 'command', command: 'resume', ...common },
    { kind: 'source', source: 'another', ...common },
    { kind: 'candle', candle, late: false },
    { kind: 'write-off', symbol: 'BTC/USDT', ...common },
  ];
  const engine = book.engine();
  const writer = new LedgerWriter(book.path);
  for (const event of events) {
    writer.commit({ session: THIRD, seen: [event], entries: engine.step(event), time: last }, engine);
  }
  writer.close();
  book.observe((pen) => {
    const incident = {
      severity: 'warning',
      source: 'bot',
      kind: 'restart',
      message: 'it was killed',
    } as const;
    for (const session of [FIRST, SECOND]) pen.incident({ session, time: START, ...incident });
    pen.health(SECOND, SECOND_START, 'degraded', sampleMetrics());
  });
  return book;
}
