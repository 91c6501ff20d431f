import { cpus, release, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { isoTime, monotonicNow, realNow } from '@chimera/base';
import { Random } from '../../packages/engine/src/market/random.ts';
import { BusyMachine } from './busy-machine.ts';
import { type Result, resultOf, writeReliabilityPage } from './reliability-page.ts';
import { SECTIONS, sectionsNamed } from './sections.ts';
import { type Section, Trials } from './trials.ts';

/** Exit code 0 if nothing was lost, 1 if something was, 2 for a wrong call. */

const HELP = `npm run chaos -- [--short] [--section NAME …] [--count N] [--seed N] [--busy] [--write]

Tries bad luck on sessions, books and inputs, and prints what was tried, what survived and what was lost.

  --short         few attempts of each section, two sections at a time: one to two minutes
  --section NAME  only this one, or all that begin with NAME-; may be given several times, so that a campaign goes on where it ended
  --count N       attempts of each section, instead of the campaign's
  --seed N        draws the same attempts as another run with N
  --lanes N       sections that are tried side by side, instead of one, or two with --short
  --busy          keeps every core busy with something else meanwhile; the whole campaign does that always
  --write         writes docs/reliability.md after each section

Sections: ${SECTIONS.map(({ name }) => name).join(', ')}
`;

const TITLES = `  ${'section'.padEnd(18)}${['tried', 'survived', 'lost', 'seconds'].map((title) => title.padStart(9)).join('')}`;

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    section: { type: 'string', multiple: true, default: [] },
    count: { type: 'string' },
    seed: { type: 'string' },
    lanes: { type: 'string' },
    busy: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const seed = values.seed === undefined ? realNow() % 1_000_000 : Number(values.seed);
const count = values.count === undefined ? null : Number(values.count);
const sections = sectionsNamed(values.section).filter(({ counts }) => !values.short || counts.short > 0);
const lanes = values.lanes === undefined ? (values.short ? 2 : 1) : Number(values.lanes);
const isWrong =
  !Number.isSafeInteger(seed) ||
  (count !== null && !(count > 0)) ||
  !(Number.isSafeInteger(lanes) && lanes > 0) ||
  sections.length === 0;

if (values.help || isWrong) {
  process.stdout.write(HELP);
  process.exitCode = values.help ? 0 : 2;
} else {
  const { short, write } = values;
  const isWhole = !short && count === null;
  const busy = values.busy || isWhole ? new BusyMachine() : null;
  process.stdout.write(`seed ${seed}; the same one draws the same attempts\n`);
  const results: Result[] = [];
  const live = async (section: Section) => {
    const began = monotonicNow();
    const wanted = count ?? (short ? section.counts.short : section.counts.full);
    const trials = new Trials(wanted, new Random(seed, section.name));
    try {
      await section.run(trials);
    } catch (error) {
      await trials.attempt('the section itself', () => (error as Error).stack ?? String(error));
    }
    const seconds = Math.round((monotonicNow() - began) / 1000);
    const machine = machineText(busy);
    results.push(
      resultOf(section.name, trials, { seed, date: isoTime(realNow()).slice(0, 10), seconds, machine }),
    );
    process.stdout.write(`${lineOf(results.at(-1)!)}\n`);
    for (const loss of trials.losses)
      process.stdout.write(`    lost: ${loss.replaceAll('\n', '\n      ')}\n`);
    if (write) writeReliabilityPage(results);
  };
  const waiting = [...sections];
  // Side by side they disturb each other; that is no harm to what must hold.
  const atWork = Array.from({ length: lanes }, async () => {
    for (let section = waiting.shift(); section; section = waiting.shift()) await live(section);
  });
  await Promise.all(atWork);
  busy?.end();
  const lost = results.reduce((sum, result) => sum + result.lost, 0);
  const order = new Map(SECTIONS.map(({ name }, index) => [name, index]));
  const inOrder = results.toSorted((a, b) => order.get(a.section)! - order.get(b.section)!);
  process.stdout.write(
    `\n${[TITLES, ...inOrder.map(lineOf)].join('\n')}\n\n${lost === 0 ? 'Nothing was lost' : `${lost} lost`}\n`,
  );
  process.exitCode = lost === 0 ? 0 : 1;
}

function machineText(busy: BusyMachine | null): string {
  const [first] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const load = [
    busy ? `all ${busy.cores} cores kept busy by something else` : 'nothing else to do',
    ...(lanes > 1 ? [`${lanes} sections side by side`] : []),
  ].join(', ');
  return `${cpus().length} × ${first?.model.trim() ?? 'an unknown processor'}, ${memory}, Linux ${release()}, Node ${process.versions.node}, ${load}`;
}

function lineOf({ section, tried, survived, lost, seconds, skipped }: Result): string {
  const cells = [
    section.padEnd(18),
    ...[tried, survived, lost, seconds].map((cell) => String(cell).padStart(9)),
  ];
  return `${lost === 0 ? '✓' : '✗'} ${cells.join('')}${skipped.length > 0 ? `  (${skipped.join('; ')})` : ''}`;
}
