import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Section } from './trials.ts';

/** Messages for each process that hears them. */
const AT_ONCE = 25;

/** What became of a parent that heard these: `null` if it lived on, else its last words. */
function hear(seed: number, first: number, end: number): Promise<string | null> {
  const main = fileURLToPath(new URL('junk-parent.ts', import.meta.url));
  const parameters = [seed, first, end].map(String);
  const child = fork(main, parameters, { execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  let words = '';
  let isWell = false;
  child.stderr?.setEncoding('utf8').on('data', (text) => (words += text));
  child.once('message', () => {
    isWell = true;
  });
  const { promise, resolve } = Promise.withResolvers<string | null>();
  child.once('close', (code, signal) =>
    resolve(isWell ? null : `it died (${signal ?? code}): ${words.slice(0, 800)}`),
  );
  return promise;
}

export const MESSAGES: Section = {
  name: 'inputs-messages',
  luck: 'mutants of the messages of bot and server to their controller',
  promise: 'understood or dropped; the controller lives on',
  tests: ['packages/supervision/src/supervised.process.test.ts'],
  counts: { short: 50, full: 2_000 },
  async run(trials) {
    const seed = trials.whole(0, 1_000_000);
    while (!trials.isDone) {
      const first = trials.tried;
      const end = Math.min(first + AT_ONCE, trials.count);
      await trials.attempt(
        `messages ${first} to ${end - 1} of seed ${seed}`,
        () => hear(seed, first, end),
        end - first,
      );
    }
  },
};
