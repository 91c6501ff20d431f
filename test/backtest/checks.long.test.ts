import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { tempFolder } from '../../packages/workdir/src/testing/temp-folder.ts';
import { marketFile } from './candle-files.ts';
import { chimera, documentOf } from './command.ts';

let folder: string;
let file: string;
beforeAll(() => {
  folder = tempFolder();
  file = marketFile(folder, 3000);
  mkdirSync(join(folder, 'strategies'));
});

function planted(name: string, text: string): string {
  writeFileSync(join(folder, 'strategies', name), text);
  return `./strategies/${name}`;
}

async function check(which: string, strategy: string, ...args: string[]) {
  const ended = await chimera(
    folder,
    ...['backtest', '--data', file, '--strategy', strategy, '--check', which, '--json', ...args],
  );
  const [result] = documentOf(ended).checks;
  return { code: ended.code, ...result };
}

const shape = (create: string, warmup = 0) =>
  `export default { name: 'planted', parameters: {}, warmup: () => ${warmup}, create() { ${create} } };`;
const buy = "[{ symbol: candle.symbol, action: 'buy', confidence: 1, reason: 'up' }]";
const sell = "[{ symbol: candle.symbol, action: 'sell', confidence: 1, reason: 'down' }]";

describe('look-ahead', () => {
  /** Reads the close of ten minutes later in a file. */
  const reader = (path: string) =>
    planted(
      'reader.js',
      `import { readFileSync } from 'node:fs';
       const closes = new Map(readFileSync(${JSON.stringify(path)}, 'utf8').trim().split('\\n').slice(1)
         .map((line) => line.split(',').map(Number)).map(([start, , , , close]) => [start, close]));
       ${shape(`return { onCandle(candle, view) {
         const next = closes.get(candle.start + 600000);
         if (next > candle.close * 1.002 && !view.position) return ${buy};
         if (next < candle.close && view.position) return ${sell};
       } };`)}`,
    );

  test('a strategy that reads the candles to come beside itself is caught, and the file is named', async () => {
    const beside = join(folder, 'strategies', 'future.csv');
    copyFileSync(file, beside);
    const { code, passed, findings } = await check('lookahead', reader(beside));
    expect({ code, passed }).toEqual({ code: 1, passed: false });
    expect(findings).toEqual([
      {
        time: null,
        message: expect.stringMatching(new RegExp(`^it opens ${beside}: .* read the future there`)),
      },
    ]);
  });

  test('a strategy cannot read the candles to come elsewhere', async () => {
    const more = ['--check', 'lookahead', '--json'];
    const ended = await chimera(folder, 'backtest', '--data', file, '--strategy', reader(file), ...more);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toMatch(/reader\.js cannot be loaded: .*(?:denied|permission|restricted)/i);
  });

  test('a strategy that remembers in its module what an earlier run saw is caught', async () => {
    const strategy = planted(
      'memory.js',
      `const seen = new Map();
       ${shape(`return { onCandle(candle, view) {
         const next = seen.get(candle.start + 600000);
         seen.set(candle.start, candle.close);
         if (next > candle.close * 1.002 && !view.position) return ${buy};
         if (next < candle.close && view.position) return ${sell};
       } };`)}`,
    );
    const { passed, findings } = await check('lookahead', strategy);
    expect(passed).toBe(false);
    expect(findings[0].message).toMatch(/on the very same candles .* keeps state outside its instances/);
  });

  test('a strategy that learns in its module how much data there is, and is the same only at first sight, is caught', async () => {
    // Repeats itself on equal data; on shorter data it has what the longest run left behind.
    const strategy = planted(
      'longest.js',
      `const best = { length: 0, peak: 0 };
       ${shape(`let length = 0; let peak = 0; let said = false; return { onCandle(candle, view) {
         length += 1; peak = Math.max(peak, candle.close);
         const known = best.length > length ? best.peak : 0;
         if (length > best.length) { best.length = length; best.peak = peak; }
         if (length === 5 && known > 0 && !said) { said = true; return ${buy}; }
       } };`)}`,
    );
    const { passed } = await check('lookahead', strategy);
    expect(passed).toBe(false);
  });

  test('code that a strategy imports is no outside knowledge', async () => {
    planted('rule.js', 'export const rises = (candle) => candle.close > candle.open;');
    const strategy = planted(
      'importer.js',
      `import { rises } from './rule.js';
       ${shape(`return { onCandle(candle, view) { if (rises(candle) && !view.position) return ${buy}; } };`)}`,
    );
    expect(await check('lookahead', strategy)).toMatchObject({ code: 0, passed: true, findings: [] });
  });

  test.each(['sma-cross', 'chimera', 'breakout'])('%s passes', async (name) => {
    expect(
      await check(
        'lookahead',
        name,
        '--param',
        ...(name === 'breakout' ? ['multiple=5'] : name === 'chimera' ? ['multiple=5'] : ['fast=10']),
      ),
    ).toMatchObject({
      code: 0,
      passed: true,
      findings: [],
    });
  });
});

describe('warm-up', () => {
  /** An exponential average of 200 candles that claims to be settled after this many. */
  const average = (warmup: number) =>
    shape(
      `let mean; let above; return { onCandle(candle, view) {
         mean = mean === undefined ? candle.close : mean + (candle.close - mean) * 2 / 201;
         const before = above;
         above = candle.close > mean;
         if (above && before === false && !view.position) return ${buy};
         if (!above && before && view.position) return ${sell};
       } };`,
      warmup,
    );

  test.each([0, 20])(
    'an average that has not settled after the %d candles it asks for is caught',
    async (warmup) => {
      const { code, passed, findings } = await check(
        'warmup',
        planted(`unstable-${warmup}.js`, average(warmup)),
      );
      expect({ code, passed }).toEqual({ code: 1, passed: false });
      expect(findings[0].message).toMatch(/\d+ of 10 starts differ: the warm-up of \d+ candles is too short/);
      expect(findings[1].message).toMatch(/after \d+ candles of history it said .*, after more it said /);
    },
  );

  test('the same average with all the history it needs passes', async () => {
    expect(await check('warmup', planted('stable.js', average(1500)))).toMatchObject({
      code: 0,
      passed: true,
    });
  });

  test.each(['sma-cross', 'chimera', 'buy-and-hold'])('%s passes', async (name) => {
    expect(await check('warmup', name)).toMatchObject({ code: 0, passed: true, findings: [] });
  });
});
