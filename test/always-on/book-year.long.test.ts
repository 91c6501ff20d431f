import { copyFileSync } from 'node:fs';
import { LedgerReader, verifyLedger } from '@chimera/ledger';
import { expect, test } from '@jest/globals';
import { Random } from '../../packages/engine/src/market/random.ts';
import { MINUTE } from '../../packages/report/src/testing/sample-book.ts';
import { BookDesk } from '../github/books/book-desk.ts';
import { DAY, liveYear } from './github-year.ts';

const START = Date.UTC(2026, 0, 1);
/** The whole year takes half an hour and more: `CHIMERA_YEAR_DAYS=365`. */
const DAYS = Number(process.env.CHIMERA_YEAR_DAYS ?? 10);
/** Minutes between two checkpoints. */
const CHECKPOINT = 60;
/** Caches are evicted before this many of the sessions. */
const EVICTED = 0.1;

const at = (minutes: number): number => START + Math.round(minutes) * MINUTE;

/**
 * The books of a simulated year: each of its sessions finds the newest copy, goes on from it and saves it, with the code of
 * preflight, of the checkpoints and of the last step, and the services of the double of GitHub, whose clock is the year's.
 */
test(
  'a year of sessions is one book, over evicted caches, expired artifacts and machines that are lost',
  async () => {
    let now = START;
    const desk = await BookDesk.open(() => now);
    const random = new Random(5, 'books');
    const sessions = liveYear(5, 'chain').sessions.filter(({ to }) => to < DAYS * DAY);
    const lost: string[] = [];
    let saved = 0;
    let evictions = 0;
    try {
      for (const [place, { from, to, secondLeg, isLost }] of sessions.entries()) {
        const runId = 1000 + place;
        now = at(from);
        if (random.uniform() < EVICTED) {
          evictions += 1;
          desk.github.evictCaches();
        }
        const found = await desk.books.findBook(desk.scene({ runId, patienceMs: 60_000 }), {
          newBook: false,
        });
        expect({ ...found, found: found.found?.seq ?? 0, warnings: [] }).toMatchObject({
          refusal: null,
          fork: null,
          opensNew: false,
          found: saved,
        });
        const book = desk.book(0);
        if (found.found) copyFileSync(found.found.path, book.path);
        const save = async (time: number, leg: number, stage: 'checkpoint' | 'leg-end' | 'final') => {
          now = at(time);
          const shelves = stage === 'checkpoint' ? 'artifact-first' : 'both';
          const run = { runId, patienceMs: 60_000 };
          const { seq, problems } = await desk.save(book, run, { stage, leg, shelves });
          expect(problems).toEqual([]);
          saved = seq;
        };
        const id = `s${place + 1}`;
        const legs =
          secondLeg === null
            ? [[from, to]]
            : [
                [from, from + 180],
                [secondLeg, to],
              ];
        for (const [index, [begins, ends]] of legs.entries()) {
          const isLast = index === legs.length - 1;
          // What the last checkpoint holds of a leg whose machine is lost.
          const until =
            isLast && isLost ? begins! + Math.floor((ends! - begins!) / CHECKPOINT) * CHECKPOINT : ends!;
          const isEnd = isLast && !isLost;
          if (until <= begins!) continue;
          book.run({
            id: legs.length > 1 ? `${id}.${index + 1}` : id,
            start: at(begins!),
            closes: [100, 100, 100],
            script: { 0: 'buy', 1: 'sell' },
            ...(isEnd ? { end: 'completed' as const } : {}),
          });
          await save(until, index + 1, isLast ? (isLost ? 'checkpoint' : 'final') : 'leg-end');
        }
        if (isLost) lost.push(id);
        desk.github.completeRun(runId, isLost ? 'failure' : 'success');
      }
      now = at(DAYS * DAY);
      const last = await desk.books.findBook(desk.scene({ runId: 9_999, patienceMs: 60_000 }), {
        newBook: false,
      });
      const reader = new LedgerReader(last.found!.path, 'at-rest');
      try {
        const { entries, faults } = verifyLedger(reader);
        expect({ entries, faults }).toEqual({ entries: saved, faults: [] });
        const begun = reader.rows<{ session: string }>(
          "SELECT session FROM journal WHERE kind = 'session-started' ORDER BY seq",
        );
        const kept = [...new Set(begun.map(({ session }) => session.replace(/\..*/, '')))];
        const whole = sessions.map((_, place) => `s${place + 1}`).filter((id) => !lost.includes(id));
        // In order, and none of those that ended is missing; of a lost machine's session what its checkpoints held is there.
        expect(kept.filter((id) => !lost.includes(id))).toEqual(whole);
        expect(kept).toEqual(kept.toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1))));
      } finally {
        reader.close();
      }
      expect([lost.length > 0, evictions > 0]).toEqual([true, true]);
      expect(desk.github.unknown).toEqual([]);
    } finally {
      await desk.close();
    }
  },
  120_000 + DAYS * 30_000,
);
