import { parseArgs } from 'node:util';
import { monotonicNow, realNow } from '@chimera/runtime/clock';
import { Random } from '../../packages/engine/src/market/random.ts';
import { type Finding, finding, print } from './finding.ts';
import { killControllers, killInPaper, killInTest } from './kills.ts';
import { longSession } from './long-session.ts';

/** Exit code 0 when everything held, 1 when something did not, 2 for a wrong call. */

const HELP = `npm run chaos -- [--short] [--seed N]

Lives a paper session of six hours and twenty symbols, by a fast clock, on an exchange of our own that fails in every way it
knows; then kills processes of paper and test sessions at random. --short: half an hour, and fewer kills, in 45 s.
`;

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    seed: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const seed = values.seed === undefined ? realNow() % 1_000_000 : Number(values.seed);

if (values.help || !Number.isSafeInteger(seed)) {
  process.stdout.write(HELP);
  process.exitCode = values.help ? 0 : 2;
} else {
  const { short } = values;
  const began = monotonicNow();
  process.stdout.write(`seed ${seed}; the same one draws the same faults and kills\n`);
  const random = (what: string) => new Random(seed, what);
  const length = short
    ? { minutes: 30, speed: 120, faultsPerHour: 60 }
    : { minutes: 360, speed: 90, faultsPerHour: 20 };
  const hours = short ? 'Half an hour' : 'Six hours';
  const parts: readonly (readonly [string, () => Promise<readonly Finding[]>])[] = [
    [`${hours} of twenty symbols on an exchange that fails`, () => longSession({ ...length, seed })],
    ['Killed at random: a test session', () => killInTest({ random: random('test'), kills: short ? 3 : 8 })],
    [
      'Killed at random: controllers',
      () => killControllers({ random: random('controllers'), kills: short ? 1 : 4 }),
    ],
    [
      'Killed at random: a paper session',
      () => killInPaper({ random: random('paper'), kills: short ? 2 : 9 }),
    ],
  ];
  let held = true;
  const live = async ([title, part]: (typeof parts)[number]) => {
    const findings = await part().catch((error: Error) => [finding('it ran at all', false, error.stack)]);
    held = print(title, findings) && held;
  };
  // Short of time, they disturb each other; that is no harm to what must hold.
  if (short) await Promise.all(parts.map(live));
  else for (const part of parts) await live(part);
  const seconds = ((monotonicNow() - began) / 1000).toFixed(0);
  process.stdout.write(`\n${held ? 'Everything held' : 'Something did not hold'}, in ${seconds} s\n`);
  process.exitCode = held ? 0 : 1;
}
