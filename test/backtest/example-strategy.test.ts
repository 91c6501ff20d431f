import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { tempFolder } from '../../packages/workdir/src/testing/temp-folder.ts';
import { marketFile } from './candle-files.ts';
import { chimera, documentOf } from './command.ts';

const TEMPLATES = fileURLToPath(new URL('../../packages/cli/templates/strategies', import.meta.url));
const DOCUMENT = fileURLToPath(new URL('../../docs/strategies.md', import.meta.url));
const TSC = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));

/** A folder as a person's repository has it: strategy and types, and nothing installed. */
function repository(): string {
  const folder = tempFolder();
  cpSync(TEMPLATES, join(folder, 'strategies'), { recursive: true });
  return folder;
}

test('the example of docs/strategies.md is the one that is copied', () => {
  const [, block] = /```ts\n([\s\S]*?)```/.exec(readFileSync(DOCUMENT, 'utf8')) ?? [];
  expect(block).toBe(readFileSync(join(TEMPLATES, 'momentum.ts'), 'utf8'));
});

test('it runs as it is, trades, and passes both checks', async () => {
  const folder = repository();
  const ended = await chimera(
    folder,
    ...['backtest', '--data', marketFile(folder, 4000), '--strategy', './strategies/momentum.ts'],
    ...['--param', 'lookback=30', '--check', 'lookahead', 'warmup', '--json'],
  );
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  const { strategy, activity, checks } = documentOf(ended);
  expect(strategy).toMatchObject({ name: 'momentum', parameters: { lookback: 30, threshold: 0.01 } });
  expect(activity).toMatchObject({ faults: [], fills: expect.any(Number) });
  expect(activity.fills).toBeGreaterThan(2);
  expect(checks.map(({ passed }: { passed: boolean }) => passed)).toEqual([true, true]);
});

test('the types serve JavaScript too, with nothing installed: the compiler tells right from wrong', () => {
  const folder = repository();
  const check = (action: string) => {
    const path = join(folder, 'strategies', 'mine.js');
    writeFileSync(
      path,
      `/** @type {import('./strategy.d.ts').StrategyDefinition} */
      const mine = {
        name: 'mine', description: '', parameters: {}, warmup: () => 0,
        create: () => ({
          onCandle: ({ symbol }, view) => (view.position ? undefined : [{ symbol, action: '${action}', confidence: 1, reason: '' }]),
        }),
      };
      export default mine;
      `,
    );
    const options = ['--noEmit', '--allowJs', '--checkJs', '--strict', '--skipLibCheck'];
    const modern = ['--target', 'es2022', '--module', 'nodenext', '--moduleResolution', 'nodenext'];
    return spawnSync(process.execPath, [TSC, ...options, ...modern, path], { cwd: folder, encoding: 'utf8' });
  };
  expect(check('buy')).toMatchObject({ status: 0, stdout: '' });
  expect(check('hold').stdout).toMatch(/Type '"hold"' is not assignable to type '"buy" \| .*"sell"/);
});
