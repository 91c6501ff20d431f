import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { table } from '@chimera/report';
import { ROOT } from '../source-files.ts';
import { SECTIONS } from './sections.ts';
import type { Trials } from './trials.ts';

/** What came of a section, as it is kept from one run to the next. */
export interface Result {
  readonly section: string;
  readonly tried: number;
  readonly survived: number;
  readonly lost: number;
  readonly skipped: readonly string[];
  readonly seed: number;
  /** ISO 8601, a day. */
  readonly date: string;
  readonly seconds: number;
  readonly machine: string;
}

export function resultOf(
  section: string,
  { tried, survived, lost, skipped }: Trials,
  circumstances: Pick<Result, 'seed' | 'date' | 'seconds' | 'machine'>,
): Result {
  return { section, tried, survived, lost, skipped, ...circumstances };
}

const RESULTS = join(ROOT, 'test/chaos/last-campaign.json');
export const PAGE = join(ROOT, 'docs/reliability.md');

const COLUMNS = ['What goes wrong', 'What holds', '#Tried', '#Survived', '#Lost', 'Tests'];

/** What came of the sections when they were last tried. */
export function keptResults(): readonly Result[] {
  return existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : [];
}

/** Puts these results in the place of the ones that their sections had, and writes the page anew. */
export function writeReliabilityPage(fresh: readonly Result[]): void {
  const known = keptResults();
  const all = SECTIONS.flatMap(({ name }) => {
    const isIts = ({ section }: Result) => section === name;
    return fresh.find(isIts) ?? known.find(isIts) ?? [];
  });
  writeFileSync(RESULTS, `${JSON.stringify(all, null, 2)}\n`);
  writeFileSync(PAGE, pageOf(all));
}

/** The page as it must be, for these results. */
export function pageOf(results: readonly Result[]): string {
  const of = (name: string) => results.find(({ section }) => section === name);
  const rows = SECTIONS.map(({ name, luck, promise, tests }) => {
    const result = of(name);
    const counts = result ? [result.tried, result.survived, result.lost].map(String) : ['not yet', '', ''];
    return [
      `${luck} (\`${name}\`)`,
      promise,
      ...counts,
      tests.map((path) => `[${lastOf(path)}](../${path})`).join(', '),
    ];
  });
  const dates = results.map(({ date }) => date).toSorted();
  const machines = [...new Set(results.map(({ machine }) => machine))];
  const sum = (of: (result: Result) => number) => results.reduce((total, result) => total + of(result), 0);
  const seeds = results.map(({ section, seed, seconds }) => `\`${section}\` ${seed} (${seconds} s)`);
  const skipped = results.flatMap((result) => result.skipped.map((why) => `- \`${result.section}\`: ${why}`));
  return [
    '# Reliability',
    'What was broken on purpose around a session, what must hold, and how often it did. This page is written by `npm run chaos -- --write`.',
    results.length === 0
      ? 'No campaign was run yet.'
      : `Last campaign: ${dates[0] === dates.at(-1) ? dates[0] : `${dates[0]} to ${dates.at(-1)}`}, on ${machines.join('; ')}. ` +
        `Tried ${sum(({ tried }) => tried)}, survived ${sum(({ survived }) => survived)}, lost ${sum(({ lost }) => lost)}.`,
    table(COLUMNS, rows),
    ...(skipped.length > 0 ? ['Not tried, because the machine cannot:', skipped.join('\n')] : []),
    '## How it is tried',
    [
      '- An attempt survives if every command ends by itself and with a message, no process stays, the ledger verifies and still begins with the',
      '  same entries, a replay of its last session gives the same journal, and the next session goes on with the book.',
      '- If a promise speaks of an undisturbed session, the last hash of the journal is compared with that of such a session.',
      '- A fault begins when something is there (a process, a first entry), not after a time. So a busy machine changes nothing.',
      '- The seed decides every attempt. `npm run chaos -- --section NAME --seed N` makes the same ones again.',
      '- The short form, `npm run chaos -- --short`, is part of `npm run test:long`.',
    ].join('\n'),
    results.length === 0 ? '' : `Seeds: ${seeds.join(', ')}.`,
    '',
  ]
    .filter((part, index, all) => part !== '' || index === all.length - 1)
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

const lastOf = (path: string): string =>
  path
    .replace(/(\/src)?\/$/, '')
    .split('/')
    .at(-1)!
    .replace(/(\.\w+)?\.test\.ts$/, '');
