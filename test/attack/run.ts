import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ATTACKS } from './attacks.ts';

/**
 * Tries to get a live order or a credential out, and says of each way what stopped it: the tests that try it are run.
 * Exit code 0 when all of them held, 1 when one did not.
 */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const JEST = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
];

interface Results {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** Files that an attack names and that are not there: nothing of what they tried is tried any more. */
const missing = ATTACKS.flatMap(({ tests }) => tests).filter((test) => !existsSync(join(ROOT, test)));
for (const test of missing) console.error(`✗ ${test} is named in test/attack/attacks.ts and does not exist`);
if (missing.length > 0) process.exit(1);

/** Runs the tests of all attacks at once. */
function tried(): Results {
  const folder = mkdtempSync(join(tmpdir(), 'chimera-attack-'));
  try {
    const out = join(folder, 'results.json');
    const files = [...new Set(ATTACKS.flatMap(({ tests }) => tests))];
    const jest = [...JEST, '--json', `--outputFile=${out}`, '--silent', '--runTestsByPath', ...files];
    spawnSync(process.execPath, jest, { cwd: ROOT, stdio: ['ignore', 'ignore', 'ignore'] });
    return JSON.parse(readFileSync(out, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

console.log('Trying to get a live order or a credential out; this takes a minute.\n');
const { testResults } = tried();
const byFile = new Map(testResults.map((result) => [relative(ROOT, result.name), result]));
let allHeld = true;
for (const { tried: what, stoppedBy, tests } of ATTACKS) {
  const results = tests.map((test) => byFile.get(test));
  const ways = results.flatMap((result) => result?.assertionResults ?? []);
  const failed = ways.filter(({ status }) => status === 'failed');
  const held = results.every((result) => result?.status === 'passed' && result.assertionResults.length > 0);
  allHeld &&= held;
  console.log(`${held ? '✓' : '✗'} ${what} (${ways.length} ways)\n    stopped by ${stoppedBy}`);
  for (const { fullName } of failed) console.log(`    NOT stopped: ${fullName}`);
  for (const [place, result] of results.entries()) {
    if (result === undefined || result.assertionResults.length === 0)
      console.log(`    not run: ${tests[place]}`);
    if (result?.status === 'failed' && failed.length === 0) console.log(result.message);
  }
}
const count = testResults.reduce((sum, { assertionResults }) => sum + assertionResults.length, 0);
console.log(
  `\n${allHeld ? 'Nothing got out' : 'Something got through'}: ${count} ways in ${ATTACKS.length} groups were tried`,
);
process.exitCode = allHeld ? 0 : 1;
