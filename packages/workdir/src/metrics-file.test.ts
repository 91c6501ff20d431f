import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { sampleMetrics } from '../../report/src/testing/sample-metrics.ts';
import { readMetrics } from './metrics-file.ts';
import { tempFolder } from './testing/temp-folder.ts';

test('only whole metrics of this session count', () => {
  const folder = tempFolder();
  const path = join(folder, 'runtime-metrics.json');
  const written = (text: string) => {
    writeFileSync(path, text);
    return readMetrics(path, 's1');
  };
  expect(readMetrics(path, 's1')).toBeNull();
  expect(written(JSON.stringify(sampleMetrics()))).toEqual(sampleMetrics());
  expect(readMetrics(path, 's2')).toBeNull();
  for (const text of ['', '{"session":', 'null', '[]', '{}'])
    expect([text, written(text)]).toEqual([text, null]);
});
