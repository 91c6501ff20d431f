import { LedgerReader } from '@chimera/ledger';
import { collectReport } from '@chimera/report';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { MINUTE, SampleBook, START } from '../../report/src/testing/sample-book.ts';
import { calmScene, sampleMetrics } from '../../report/src/testing/sample-metrics.ts';
import { equityIn } from './equity.ts';
import { checksIn } from './health-checks.ts';
import { incidentsIn } from './incidents.ts';
import { countIn, entriesIn, newestIn } from './journal.ts';
import { type Scope, WHOLE_BOOK } from './scope.ts';
import { sessionsIn } from './sessions.ts';
import { tradesIn } from './trades.ts';

const SESSIONS = 9;
const LONG = 12;
const KINDS = ['session-started', 'session-ended', 'signal', 'order', 'fill', 'cancel', 'refusal'] as const;
let book: SampleBook;
let reader: LedgerReader;

/** Sessions one after the other, some with a pause before them; each buys, sells, and buys again on its last candle but one. */
beforeAll(() => {
  book = new SampleBook();
  for (let session = 0; session < SESSIONS; session += 1) {
    const start = START + session * (LONG + (session > 4 ? 3 : 0)) * MINUTE;
    const id = `2026010${session}-000000-000${session + 1}`;
    const closes = Array.from({ length: LONG }, (_, at) => 100 + ((session + at) % 5));
    const end = session % 3 === 2 ? {} : ({ end: 'completed' } as const);
    book.run({
      id,
      start,
      closes,
      script: { 0: 'buy', 3: 'sell', 5: { confidence: 0.1 }, 10: 'buy' },
      ...end,
    });
    book.observe((pen) => {
      pen.health(id, start, 'healthy', sampleMetrics());
      pen.health(id, start + 5 * MINUTE, 'degraded', sampleMetrics());
      pen.incident({ session: id, time: start, severity: 'error', source: 'bot', kind: 'odd', message: id });
    });
  }
  reader = new LedgerReader(book.path);
});
afterAll(() => {
  reader.close();
  book.remove();
});

function told(period: Scope): unknown {
  return {
    entries: KINDS.map((kind) => entriesIn(reader, period, kind)),
    counts: KINDS.map((kind) => countIn(reader, period, kind)),
    newest: newestIn(reader, period, KINDS, 7),
    notes: [equityIn, incidentsIn, checksIn].map((read) => read(reader, period)),
    trips: tradesIn(reader, period),
    sessions: sessionsIn(reader, period),
    report: collectReport('hourly', reader, { ...period, metrics: sampleMetrics(), ...calmScene }),
  };
}

test('a report that looks at the sessions of its period alone says what it says of the whole book', () => {
  const minutes = fc.integer({ min: -1, max: SESSIONS * (LONG + 3) + 2 });
  const session = fc.option(fc.integer({ min: 0, max: SESSIONS - 1 }));
  fc.assert(
    fc.property(minutes, minutes, session, (a, b, of) => {
      const period = {
        from: START + Math.min(a, b) * MINUTE,
        to: START + Math.max(a, b) * MINUTE,
        session: of === null ? null : `2026010${of}-000000-000${of + 1}`,
      };
      const bounded = told(period);
      const everything = jest.spyOn(reader, 'entryBefore').mockReturnValue(0);
      try {
        expect(bounded).toEqual(told(period));
        expect(everything).toHaveBeenCalled();
      } finally {
        everything.mockRestore();
      }
    }),
    { numRuns: 150 },
  );
});

test('the whole book is all there is', () => {
  const all = { from: 1, to: Number.MAX_SAFE_INTEGER - 1, session: null };
  expect(KINDS.map((kind) => entriesIn(reader, WHOLE_BOOK, kind))).toEqual(
    KINDS.map((kind) => entriesIn(reader, all, kind)),
  );
  expect(newestIn(reader, WHOLE_BOOK, KINDS, 20)).toEqual(newestIn(reader, all, KINDS, 20));
});
