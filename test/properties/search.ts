import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ROOT } from '../source-files.ts';
import { propertyFiles } from './property-files.ts';

/**
 * Looks for cases that break a property of the suite: runs every test file with properties again and again, each round
 * with another random seed, and prints seed and counterexample of each that fails. Exit code 0 when none did, else 1.
 *
 *   npm run search                     10 rounds
 *   npm run search -- --rounds 100
 *   npm run search -- --seed 431       one round, with that seed
 */

const JEST = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
];

const { values } = parseArgs({ options: { rounds: { type: 'string' }, seed: { type: 'string' } } });
const seeds =
  values.seed === undefined
    ? Array.from({ length: wholeNumber('rounds', values.rounds ?? '10') }, () =>
        Math.floor(Math.random() * 2 ** 31),
      )
    : [wholeNumber('seed', values.seed)];
const files = propertyFiles();

console.log(`${files.length} test files with properties, ${seeds.length} rounds.`);
const failed: number[] = [];
for (const [round, seed] of seeds.entries()) {
  const { status, stderr } = spawnSync(process.execPath, [...JEST, '--runTestsByPath', ...files], {
    cwd: ROOT,
    env: { ...process.env, PROPERTY_SEED: String(seed) },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  console.log(`${status === 0 ? '✓' : '✗'} round ${round + 1} of ${seeds.length}, seed ${seed}`);
  if (status === 0) continue;
  failed.push(seed);
  console.log(stderr);
}
console.log(
  failed.length === 0
    ? 'No property was broken.'
    : `Broken with seed ${failed.join(', ')}: npm run search -- --seed ${failed[0]} shows it again.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;

function wholeNumber(name: string, text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new Error(`--${name} is a whole number, not ${text}`);
}
