import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ATTACKS } from './attacks.ts';
import { HOSTILE, WHOLE_MATRIX } from './hostile/hostile-strategies.ts';
import { lastLine, summaryText, type TestFile, terminalText, totalsOf, verdictOf } from './verdict.ts';

/**
 * Tries everything that docs/security.md promises to withstand, and says of each way, as soon as it was tried, whether it was
 * blocked and by what: the tests that try it are run. Exit code 0 if all were blocked, 1 if one was not. On GitHub the run's
 * page shows it too.
 */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const JEST = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
  '--reporters=<rootDir>/test/attack/tell-results.mjs',
  '--silent',
  '--runTestsByPath',
];

/** The files that attacks name. One that is not there tries nothing any more. */
const paths = [...new Set(ATTACKS.flatMap(({ tests }) => tests))];
const missing = paths.filter((test) => !existsSync(join(ROOT, test)));
for (const test of missing) console.error(`✗ ${test} is named in test/attack/attacks.ts and does not exist`);
if (missing.length > 0) process.exit(1);

console.log('Trying everything that docs/security.md promises to withstand; this takes some minutes.\n');
const files = new Map<string, TestFile>();
const jest = spawn(process.execPath, [...JEST, ...paths], {
  cwd: ROOT,
  // What the tests of attacks say is what attackers say: it is not shown.
  stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  env: { ...process.env, [WHOLE_MATRIX]: '1' },
});
jest.on('message', ({ name, ...file }: TestFile & { readonly name: string }) => {
  const path = relative(ROOT, name);
  files.set(path, file);
  for (const attack of ATTACKS) {
    const isTried = attack.tests.includes(path) && attack.tests.every((test) => files.has(test));
    if (isTried) console.log(terminalText(verdictOf(attack, files)));
  }
});
await once(jest, 'close');
const names = new Set(
  [...files.values()].flatMap(({ assertionResults }) => assertionResults.map((each) => each.fullName)),
);
const left = HOSTILE.filter(({ name }) => !names.has(`a strategy that ${name}`));
for (const { name } of left) console.error(`✗ the strategy that ${name} was not tried`);
const verdicts = ATTACKS.map((attack) => verdictOf(attack, files));
const untold = ATTACKS.filter(({ tests }) => tests.some((test) => !files.has(test)));
for (const attack of untold) console.log(terminalText(verdictOf(attack, files)));
console.log(`\n${lastLine(verdicts)}`);
const { GITHUB_STEP_SUMMARY } = process.env;
if (GITHUB_STEP_SUMMARY) appendFileSync(GITHUB_STEP_SUMMARY, summaryText(verdicts));
process.exitCode = totalsOf(verdicts).held && left.length === 0 ? 0 : 1;
