import { setTimeout as wait } from 'node:timers/promises';
import { checkBook, checkEnd, checkNext, headOf } from './book-check.ts';
import { type Ended, freePort, type Ground, onGround, WITHOUT_SERVER } from './ground.ts';
import { firstLoss, type Loss, type Section, type Trials } from './trials.ts';

/** How many starts fall on each other. */
const AT_ONCE = 4;

const OCCUPIED = /another session|already runs|is running|moved on/i;

/** Starts fall on each other: one session runs, the others say why they do not. */
async function several(ground: Ground, waits: readonly number[], more: readonly string[]): Promise<Loss> {
  const before = headOf(ground.ledger());
  const ended = await Promise.all(
    waits.map(async (ms) => {
      await wait(ms);
      return ground.session('--speed', '3600', '--duration', '2h', ...more).ended;
    }),
  );
  const refused = ended.filter(({ code }) => code !== 0);
  const unsaid = refused.find(({ output }) => !OCCUPIED.test(output));
  return firstLoss(
    async () => {
      for (const each of ended) {
        const loss = await checkEnd(ground, each);
        if (loss !== null) return loss;
      }
      return null;
    },
    () => (refused.length < ended.length ? null : `none of them ran: ${tail(refused[0]!)}`),
    () => (unsaid ? `it was refused for another reason: ${tail(unsaid)}` : null),
    () => checkBook(ground, more.includes('--new-book') ? {} : { before }),
  );
}

const tail = ({ code, output }: Ended): string => `${code}, ${output.slice(-800)}`;

/** Two work directories have nothing in common. */
async function twoFolders(): Promise<Loss> {
  return onGround({}, (one) =>
    onGround({}, async (other) => {
      const grounds = [one, other];
      const ports = [await freePort(), await freePort()];
      const ended = await Promise.all(
        grounds.map(
          (ground, index) =>
            ground.session('--speed', '7200', '--duration', '2h', '--port', String(ports[index])).ended,
        ),
      );
      const failed = ended.find(({ code }) => code !== 0);
      if (failed) return `one of two ended with ${tail(failed)}`;
      const heads = grounds.map((ground) => headOf(ground.ledger())?.hash);
      return heads[0] === heads[1] && heads[0] !== undefined
        ? null
        : `their journals differ: ${heads.join(', ')}`;
    }),
  );
}

export const OVERLAPS: Section = {
  name: 'overlap',
  luck: 'sessions that are started at the same time in one folder, or in two',
  promise:
    'in one folder exactly one session writes the book, and the others say why they do not start; two folders are independent',
  tests: [
    'test/session/refused-start.long.test.ts',
    'test/session/two-books.long.test.ts',
    'packages/ledger/src/lock.process.test.ts',
  ],
  counts: { short: 4, full: 200 },
  async run(trials: Trials) {
    await onGround(WITHOUT_SERVER, async (ground) => {
      for (let round = 1; !trials.isDone; round += 1) {
        if (round % 5 === 0) {
          await trials.attempt('two folders', twoFolders);
          continue;
        }
        const spanMs = trials.pick([0, 200, 1_500]);
        const waits = Array.from({ length: AT_ONCE }, () => trials.whole(0, spanMs));
        const more = trials.pick([[], [], ['--new-book']]);
        await trials.attempt(
          `${AT_ONCE} within ${spanMs} ms ${more.join(' ')}`,
          () => several(ground, waits, more),
          AT_ONCE,
        );
      }
      await trials.attempt('the session after all of them', () => checkNext(ground));
    });
  },
};
