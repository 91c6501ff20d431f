import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { Random } from '../../packages/engine/src/market/random.ts';
import { ROOT } from '../source-files.ts';
import { mutatedBytes, mutatedJson } from './mutants.ts';
import { keptResults, PAGE, pageOf } from './reliability-page.ts';
import { SECTIONS, sectionsNamed } from './sections.ts';
import { Trials } from './trials.ts';

const RUN = fileURLToPath(new URL('run.ts', import.meta.url));

function chaos(...args: string[]): Promise<{ readonly code: number | null; readonly output: string }> {
  const { promise, resolve } = Promise.withResolvers<{ code: number | null; output: string }>();
  const child = spawn(process.execPath, [RUN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  child.once('close', (code) => resolve({ code, output }));
  return promise;
}

test('the short form loses nothing', async () => {
  const { code, output } = await chaos('--short', '--seed', '165844');
  expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('Nothing was lost') });
  const isShort = ({ counts }: (typeof SECTIONS)[number]) => counts.short > 0;
  for (const { name } of SECTIONS.filter(isShort))
    expect(output).toMatch(new RegExp(`✓ ${name} +[1-9]|✓ ${name} .*\\(`));
}, 600_000);

test.each([
  ['--seed', 'x'],
  ['--count', '0'],
  ['--section', 'weather'],
])('%s %s is a wrong call', async (...args) => {
  const { code, output } = await chaos(...args);
  expect({ code, output }).toEqual({ code: 2, output: expect.stringContaining('Sections: kills-start') });
});

test.each(SECTIONS)(
  '$name: the tests that hold it are there, and its counts are those of a campaign',
  ({ tests, counts }) => {
    expect(tests.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect(counts.full).toBeGreaterThan(counts.short);
  },
);

test('a campaign has at least a thousand kills, 200 overlaps, 40 disk faults, 20 of clocks and 2,000 mutants of each input', () => {
  const full = (name: string) => sectionsNamed([name]).map(({ counts }) => counts.full);
  const sum = (name: string) => full(name).reduce((total, count) => total + count, 0);
  expect([sum('kills') >= 1_000, sum('overlap') >= 200, sum('disks') >= 40, sum('clocks') >= 20]).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(Math.min(...full('inputs'), ...full('archives'))).toBeGreaterThanOrEqual(2_000);
});

test('docs/reliability.md says what came of the last campaign', () => {
  expect(readFileSync(PAGE, 'utf8')).toBe(pageOf(keptResults()));
});

test('an attempt that throws or says what was lost is counted as lost', async () => {
  const trials = new Trials(4, new Random(1, 'trials'));
  await trials.attempt('one', () => null);
  await trials.attempt('two', () => 'the book is gone', 2);
  await trials.attempt('three', () => {
    throw new Error('no');
  });
  expect(trials).toMatchObject({ tried: 4, survived: 1, lost: 3, isDone: true });
  expect(trials.losses).toEqual(['two: the book is gone', expect.stringMatching(/^three: Error: no/)]);
});

test('the same seed makes the same mutants, and nearly all of them differ from what they were made of', () => {
  const honest = { a: [1, { b: 'text' }], c: null };
  const bytes = Buffer.from(JSON.stringify(honest));
  const mutants = (seed: number) => {
    const random = new Random(seed, 'mutants');
    return Array.from({ length: 200 }, () => [
      mutatedBytes(bytes, random).toString('hex'),
      mutatedJson(honest, random),
    ]);
  };
  expect(mutants(7)).toEqual(mutants(7));
  const changed = mutants(7).filter(([hex]) => hex !== bytes.toString('hex'));
  expect(changed.length).toBeGreaterThan(150);
});
