import { rmSync } from 'node:fs';
import { HOSTILE } from '../attack/hostile/hostile-strategies.ts';
import { checkBook, checkEnd, checkNext } from './book-check.ts';
import { onGround, WITHOUT_SERVER } from './ground.ts';
import { firstLoss, type Loss, type Section, type Trials } from './trials.ts';

const IMPATIENT = { strategy_answer_seconds: 1, restart_delay_seconds: 0 };

/** What a hostile strategy looks for is not there: here it only has to be survived. */
const PLACES = {
  WORKDIR: '/nowhere',
  OUTSIDE: '/nowhere',
  SOCKET: '/nowhere',
  UPORT: '9',
  PORT: '9',
  'CHIMERA/': '/nowhere/',
};

async function misbehave(source: string): Promise<Loss> {
  const configuration = {
    ...WITHOUT_SERVER,
    runtime_settings: IMPATIENT,
    chimera_bot: { strategy: './hostile.mjs' },
  };
  return onGround(configuration, async (ground) => {
    let text = source;
    for (const [name, place] of Object.entries(PLACES)) text = text.replaceAll(name, place);
    ground.write('hostile.mjs', text);
    const ended = await ground.session('--speed', '1000000', '--duration', '12m').ended;
    // Its own words are in the log, not here.
    return firstLoss(
      () => checkEnd(ground, ended),
      () => checkBook(ground, { runsAgain: false }),
      () => {
        rmSync(ground.file('hostile.mjs'));
        ground.write('.chimera/runtime-config.json', JSON.stringify(WITHOUT_SERVER));
        return checkNext(ground);
      },
    );
  });
}

export const STRATEGIES: Section = {
  name: 'strategies',
  luck: 'strategy files that exit, hang, throw, print too much, read, write and lie',
  promise: 'the session ends with a message, no process stays, and the next one goes on with the book',
  tests: [
    'test/session/strategy-isolation.long.test.ts',
    'test/session/failing-strategy.long.test.ts',
    'test/attack/hostile/',
  ],
  counts: { short: 3, full: HOSTILE.length },
  async run(trials: Trials) {
    const first = trials.whole(0, HOSTILE.length - 1);
    for (let index = 0; !trials.isDone; index += 1) {
      const { name, source } = HOSTILE[(first + index * 7) % HOSTILE.length]!;
      await trials.attempt(name, () => misbehave(source));
    }
  },
};
