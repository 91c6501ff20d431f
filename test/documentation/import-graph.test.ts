import { expect, test } from '@jest/globals';
import { importPicture, importsOfPackages, packageOf } from '../../config/import-graph.ts';

test('a file and a name belong to a package, to the actions, or to nobody here', () => {
  const names = [
    'packages/market-data/src/exchange/gate.ts',
    '@chimera/engine',
    'actions/src/entries.ts',
    'node:fs',
  ];
  expect(names.map(packageOf)).toEqual(['market-data', 'engine', 'actions', null]);
});

test('an arrow that follows from two others is not drawn', () => {
  const picture = importPicture(
    new Map([
      ['cli', new Set(['page', 'ledger'])],
      ['page', new Set(['report'])],
      ['report', new Set(['ledger'])],
      ['ledger', new Set<string>()],
    ]),
  );
  expect(picture.split('\n').filter((line) => line.includes('-->'))).toEqual([
    '  cli --> page',
    '  page --> report',
    '  report --> ledger',
  ]);
});

test('the imports of this repository are found, those of types as well', () => {
  const imports = importsOfPackages();
  expect(imports.get('server')).toContain('contract');
  expect(imports.get('engine')).toEqual(new Set());
});
