import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { price } from '@chimera/base';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { exact } from '../packages/dashboard/src/view/format.ts';
import { tempFolder } from '../packages/workdir/src/testing/temp-folder.ts';
import { chimera } from './backtest/command.ts';

const START = Date.UTC(2026, 0, 5);

/** A coin at about 0.00000123, which goes up and down by a tenth. */
function tinyCandles(): string {
  const lines = Array.from({ length: 400 }, (_, minute) => {
    const at = (time: number) => Number((1.23e-6 * (1 + 0.1 * Math.sin(time / 25))).toFixed(9));
    const [open, close] = [at(minute), at(minute + 1)];
    const [high, low] = [Math.max(open, close) + 1e-9, Math.min(open, close) - 1e-9];
    const prices = [open, high, low, close].map((figure) => figure.toFixed(9));
    return [START + minute * 60_000, ...prices, 1e12].join(',');
  });
  return ['timestamp,open,high,low,close,volume', ...lines, ''].join('\n');
}

test('the page writes prices as the reports do', () => {
  const figures = fc.oneof(
    fc.double({ min: 1e-12, max: 1e12, noNaN: true }),
    fc.tuple(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 0, max: 15 })).map(([units, places]) => {
      return Number(`${units}e-${places}`);
    }),
  );
  fc.assert(
    fc.property(figures, (figure) => {
      expect(exact(figure)).toBe(price(figure));
      expect(exact(figure.toFixed(18))).toBe(price(figure.toFixed(18)));
      expect(exact(figure)).not.toContain('e');
    }),
  );
});

describe('a coin at 0.00000123 is written with its digits', () => {
  let folder: string;
  let backtest: string;
  let session: string;

  beforeAll(async () => {
    folder = tempFolder();
    writeFileSync(join(folder, 'TINY_USDT-1m.csv'), tinyCandles());
    const data = ['--data', 'TINY_USDT-1m.csv', '--strategy', 'sma-cross'];
    backtest = (await chimera(folder, 'backtest', ...data, '--html', 'backtest.html')).stdout;
    session = (
      await chimera(folder, 'start', '--mode', 'test', '--duration', '6h', '--speed', '1000000', ...data)
    ).stdout;
  });

  const PRICE = /\b0\.00000(1[0-4]|0[0-9])\d{2,}/;
  const WRONG = /\d(\.\d+)?e-\d|average 0\.00 /;

  test('by a backtest', () => {
    expect(backtest).toMatch(PRICE);
    expect(backtest).not.toMatch(WRONG);
    expect(backtest).toContain('tick 0.000000001, lot 1000,');
  });

  test('by a session, its ledger and its reports', async () => {
    expect(session).toContain('tick 0.000000001');
    const shown = (await chimera(folder, 'ledger', 'show', '--mode', 'test')).stdout;
    const csv = (
      await chimera(folder, 'ledger', 'export', '--table', 'trades', '--format', 'csv', '--mode', 'test')
    ).stdout;
    const reports = join(folder, 'runtime-reports');
    const markdown = readdirSync(reports)
      .filter((name) => name.endsWith('.md'))
      .map((name) => readFileSync(join(reports, name), 'utf8'));
    expect(markdown.length).toBeGreaterThan(0);
    for (const text of [shown, csv, readFileSync(join(reports, 'trades.csv'), 'utf8'), ...markdown]) {
      expect(text).toMatch(PRICE);
      expect(text).not.toMatch(WRONG);
    }
    expect(markdown.join('\n')).toContain('Terms of the market: TINY/USDT: tick 0.000000001');
  });
});
