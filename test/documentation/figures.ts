import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasRecordedData } from '../recorded-data.ts';
import { ROOT } from '../source-files.ts';
import { MEASURED } from './documented-figures.ts';

/**
 * Measures the results that the documents state, and writes them anew: `npm run figures`. Those on recorded candles
 * need ../shared/data, and stay as they are without it.
 */
for (const { name, document, needsData, remade } of MEASURED) {
  if (needsData && !hasRecordedData) {
    console.log(`– ${name}: ../shared/data is absent`);
    continue;
  }
  const path = join(ROOT, document);
  const before = readFileSync(path, 'utf8');
  const after = await remade(before);
  if (after !== before) writeFileSync(path, after);
  console.log(`${after === before ? '=' : '✎'} ${name}`);
}
