import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ledgerPathOf } from '@chimera/config';
import { beforeEach, expect, test } from '@jest/globals';
import { tempFolder } from '../../workdir/src/testing/temp-folder.ts';
import { findBook, usageMistake } from './find-book.ts';

let workdir: string;
beforeEach(() => {
  workdir = tempFolder();
});

/** Makes books of these modes, and says which one is found. */
function found(modes: readonly string[], mode?: string): string | null {
  for (const made of modes) {
    mkdirSync(dirname(ledgerPathOf(workdir, made)), { recursive: true });
    writeFileSync(ledgerPathOf(workdir, made), '');
  }
  const { ledgerPath, paths } = findBook(mode === undefined ? { workdir } : { workdir, mode });
  expect(paths.workdir).toBe(workdir);
  return (
    ledgerPath && (['paper', 'test'].find((each) => ledgerPathOf(workdir, each) === ledgerPath) ?? 'another')
  );
}

// Paper is the configured mode: it is the default.
test.each([
  ['no book', [], undefined, null],
  ['the only one', ['test'], undefined, 'test'],
  ['that of the configured mode', ['test', 'paper'], undefined, 'paper'],
  ['that of --mode', ['test', 'paper'], 'test', 'test'],
  ['none, where that of --mode is not there', ['test'], 'paper', null],
])('what is found is %s', (_what, modes, mode, expected) => {
  expect(found(modes, mode)).toBe(expected);
});

test('a mistake in a flag says what was found and what would be right', () => {
  const { exitCode, mistakes } = usageMistake('--format', 'xml', 'csv or json');
  expect(exitCode).toBe(2);
  expect(mistakes).toMatchObject([{ path: '--format', found: '"xml"', expected: 'csv or json' }]);
});
