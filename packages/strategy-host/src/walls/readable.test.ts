import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { tempFolder } from '../../../workdir/src/testing/temp-folder.ts';
import { readableFor } from './readable.ts';

let work: string;

beforeEach(() => {
  work = realpathSync(tempFolder());
});

function put(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(work, path)), { recursive: true });
    writeFileSync(join(work, path), '');
  }
}

function read(strategy: string): { folders: string[]; files: string[] } {
  const { folders, files } = readableFor(join(work, strategy), work);
  const names = (paths: readonly string[]) => paths.map((path) => relative(work, path)).toSorted();
  return { folders: names(folders), files: names(files) };
}

test('a folder of its own is readable as a whole, with the packages above it', () => {
  put('strategies/mine.ts', 'strategies/lib/sma.ts', 'node_modules/dep/index.js', 'package.json', '.env');
  expect(read('strategies/mine.ts')).toEqual({
    folders: ['node_modules', 'strategies'],
    files: ['package.json', 'strategies/mine.ts'],
  });
});

test('names that begin with a dot are left out, however deep they lie', () => {
  put(
    'strategies/mine.ts',
    'strategies/.env',
    'strategies/lib/a.ts',
    'strategies/more/b.ts',
    'strategies/more/.git/config',
  );
  expect(read('strategies/mine.ts')).toEqual({
    folders: ['strategies/lib'],
    files: ['strategies/mine.ts', 'strategies/more/b.ts'],
  });
});

test('in the work directory itself only modules beside it are readable', () => {
  put(
    'mine.ts',
    'other.mjs',
    'ledger.sqlite',
    '.env',
    '.chimera/state/ledger',
    'data/candles.csv',
    'chimera.config.json',
  );
  expect(read('mine.ts')).toEqual({ folders: [], files: ['chimera.config.json', 'mine.ts', 'other.mjs'] });
});

test('packages that are links are readable where they really lie', () => {
  put('strategies/mine.ts', 'packages/own/index.js', 'node_modules/.keep');
  symlinkSync('../packages/own', join(work, 'node_modules/own'));
  expect(read('strategies/mine.ts').folders).toContain('packages/own');
});

test.each(['/etc/passwd', '../.env', '/', 'nowhere', '.hidden'])(
  'a link to %s is refused, and named',
  (target) => {
    put('strategies/mine.ts', '.env', 'strategies/.hidden');
    symlinkSync(target, join(work, 'strategies/link'));
    expect(() => read('strategies/mine.ts')).toThrow(/strategies\/link is a link/);
  },
);

test('a link within the folder is a file like others', () => {
  put('strategies/mine.ts', 'strategies/lib/a.ts');
  symlinkSync('lib/a.ts', join(work, 'strategies/b.ts'));
  expect(read('strategies/mine.ts').folders).toEqual(['strategies']);
});

test('a name that Node would take for a pattern is refused', () => {
  put('strat*/mine.ts');
  expect(() => read('strat*/mine.ts')).toThrow(/has a \* in its name/);
});
