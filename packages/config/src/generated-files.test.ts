import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { generatedFiles, staleFiles } from '../../../config/generated-files.ts';
import { tempFolder } from '../../workdir/src/testing/temp-folder.ts';
import { knownPaths, nodeAt } from './allowed-values.ts';

test('every generated file is current', () => {
  expect(staleFiles(new URL('../../../', import.meta.url))).toEqual([]);
});

test('a missing file is not', () => {
  const folder = tempFolder();
  expect(staleFiles(pathToFileURL(`${folder}/`))).toEqual([...generatedFiles.keys()]);
});

test('every key is described', () => {
  const silent = knownPaths().filter((path) => !nodeAt(path)?.description);
  expect(silent).toEqual([]);
});
