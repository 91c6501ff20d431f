import { expect, test } from '@jest/globals';
import { importPicture, importsOfRooms, roomOf } from '../../config/import-graph.ts';

test('a file and a name belong to the folder of the runtime, or to the package', () => {
  expect(
    [
      'packages/runtime/src/feed/exchange/gate.ts',
      '@chimera/runtime/feed/feed',
      '@chimera/runtime/clock',
      '@chimera/engine/core',
      'packages/cli/src/main.ts',
      'actions/src/entries.ts',
      'node:fs',
    ].map(roomOf),
  ).toEqual([
    'packages/runtime/src/feed',
    'packages/runtime/src/feed',
    'packages/runtime/src',
    'packages/engine',
    'packages/cli',
    'actions',
    null,
  ]);
});

test('a circle is one box, and an arrow that follows from two others is not drawn', () => {
  const [page, report, ledger] = ['page', 'report', 'ledger'].map((name) => `packages/runtime/src/${name}`);
  const picture = importPicture(
    new Map([
      ['packages/cli', new Set([page!, ledger!])],
      [page!, new Set([report!])],
      [report!, new Set([page!, ledger!])],
      [ledger!, new Set<string>()],
    ]),
  );
  expect(picture.split('\n').filter((line) => line.includes('-->'))).toEqual([
    '  cli --> circle-page',
    '  circle-page --> ledger',
  ]);
  expect(picture).toContain('subgraph circle-page');
});

test('the imports of this repository are found', () => {
  const imports = importsOfRooms();
  expect(imports.get('packages/runtime/src/server')).toContain('packages/runtime/src/ledger');
  expect(imports.get('packages/engine')).toEqual(new Set());
});
