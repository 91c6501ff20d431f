import { expect, test } from '@jest/globals';
import { tempFolder } from '../../packages/workdir/src/testing/temp-folder.ts';
import { hasRecordedData, recordedFile } from '../recorded-data.ts';
import { chimera, documentOf } from './command.ts';

/** Published result of this strategy on this week: 244 fills, 7144.39 at the end, 30.81 % maximum drawdown. */
const title = 'chimera backtest --limits off comes out to the cent of the golden case';
const run = hasRecordedData ? test : test.skip;

run(hasRecordedData ? title : `${title} (skipped: ../shared/data is absent)`, async () => {
  const file = recordedFile('BTC_USDT-1m-20210219.csv');
  const args = ['--data', file, '--strategy', 'sma-cross', '--limits', 'off', '--fee', '0.001'];
  const ended = await chimera(tempFolder(), 'backtest', ...args, '--json');
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  const result = documentOf(ended);
  expect(result.summary.fills).toBe(244);
  expect(result.summary.final_equity.toFixed(2)).toBe('7144.39');
  expect((result.summary.max_drawdown * 100).toFixed(2)).toBe('30.81');
});
