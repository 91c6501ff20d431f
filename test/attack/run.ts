import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ATTACKS } from './attacks.ts';
import { HOSTILE, WHOLE_MATRIX } from './hostile/hostile-strategies.ts';
import { summaryText, type TestFile, terminalText, totalsOf, verdictOf } from './verdict.ts';

/**
 * Tries everything that docs/security.md promises to withstand, and says of each way whether it was blocked and by what:
 * the tests that try it are run. Exit code 0 if all were blocked, 1 if one was not. On GitHub the run's page shows it too.
 */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const JEST = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
];

interface Results {
  readonly testResults: readonly (TestFile & { readonly name: string })[];
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
    const env = { ...process.env, [WHOLE_MATRIX]: '1' };
    // What the tests of attacks say is what attackers say: it is not shown.
    const { error, signal } = spawnSync(process.execPath, jest, { cwd: ROOT, stdio: 'ignore', env });
    if (existsSync(out)) return JSON.parse(readFileSync(out, 'utf8'));
    throw new Error(`the tests did not run to their end (${error?.message ?? signal ?? 'no results'})`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

console.log('Trying everything that docs/security.md promises to withstand; this takes some minutes.\n');
const { testResults } = tried();
const files = new Map(testResults.map((file) => [relative(ROOT, file.name), file]));
const names = new Set(
  testResults.flatMap(({ assertionResults }) => assertionResults.map((each) => each.fullName)),
);
const left = HOSTILE.filter(({ name }) => !names.has(`a strategy that ${name}`));
for (const { name } of left) console.error(`✗ the strategy that ${name} was not tried`);
const verdicts = ATTACKS.map((attack) => verdictOf(attack, files));
process.stdout.write(terminalText(verdicts));
const { GITHUB_STEP_SUMMARY } = process.env;
if (GITHUB_STEP_SUMMARY) appendFileSync(GITHUB_STEP_SUMMARY, summaryText(verdicts));
process.exitCode = totalsOf(verdicts).held && left.length === 0 ? 0 : 1;
