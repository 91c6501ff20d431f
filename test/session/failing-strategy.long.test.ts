import { expect, test } from '@jest/globals';
import { chimera, runSession } from './command.ts';
import { WorkFolder } from './work-folder.ts';

const strategy = (onCandle: string) => `
  export default {
    name: 'mine', description: '', parameters: {}, warmup: () => 0,
    create: () => ({ seen: 0, onCandle(candle) { this.seen += 1; ${onCandle} } }),
  };`;

test.each([
  [
    'throws',
    `throw new Error('no luck');`,
    /the strategy failed on each of the \d+ candles .*: no luck \(mine\.mjs:4\)/,
  ],
  ['tries to end its process', 'process.exit(0);', /: a strategy may not end the process/],
  [
    'returns what is no signal',
    `return [{ symbol: candle.symbol, action: 'hold' }];`,
    /: action must be buy, sell, short, cover or cancel/,
  ],
])('a session whose strategy %s on every candle is no success', async (_what, code, reason) => {
  const folder = await WorkFolder.create({ chimera_bot: { strategy: './strategies/mine.mjs' } });
  folder.write('strategies/mine.mjs', strategy(code));
  const session = await runSession(folder, '--duration', '10m');
  expect(session).toMatchObject({ code: 1, stdout: expect.stringMatching(reason) });
  expect(folder.entries('session-ended')).toMatchObject([{ reason: 'failed' }]);
  expect(folder.finalReport()).toContain('the strategy failed on each of the');
  expect([folder.alive(), folder.strategies()]).toEqual([[], []]);

  folder.write('strategies/mine.mjs', strategy(''));
  const next = await runSession(folder, '--duration', '10m');
  expect(next).toMatchObject({ code: 0 });
  expect(await chimera(folder, 'ledger', 'verify')).toMatchObject({ code: 0 });
});

test('a strategy that fails now and then is at work: the session is told of it, and completed', async () => {
  const folder = await WorkFolder.create({ chimera_bot: { strategy: './strategies/mine.mjs' } });
  folder.write('strategies/mine.mjs', strategy(`if (this.seen % 3 === 0) throw new Error('now and then');`));
  expect(await runSession(folder, '--duration', '10m')).toMatchObject({ code: 0 });
  expect(folder.entries('strategy-fault').length).toBeGreaterThan(2);
  expect(folder.finalReport()).toContain('now and then');
});
