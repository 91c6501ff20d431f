import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { hasRecordedData } from '../recorded-data.ts';
import { ROOT } from '../source-files.ts';
import { MEASURED } from './documented-figures.ts';

for (const { name, document, needsData, remade } of MEASURED) {
  const isSkipped = needsData && !hasRecordedData;
  const why = isSkipped ? ' (skipped: ../shared/data is absent)' : '';
  (isSkipped ? test.skip : test)(
    `${document} states ${name} as it is measured; else: npm run figures${why}`,
    async () => {
      const text = readFileSync(join(ROOT, document), 'utf8');
      expect(await remade(text)).toBe(text);
    },
  );
}
