import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from '@jest/globals';
import { tempFolder } from '../../packages/workdir/src/testing/temp-folder.ts';
import { marketFile } from '../backtest/candle-files.ts';
import { chimera, documentOf } from '../backtest/command.ts';
import { BrowserWindow, browserTest } from './browser-window.ts';

const money = (value: number) =>
  value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

browserTest(
  'the page of a backtest opens from disk with the network cut, and has the figures of its document',
  async () => {
    const folder = tempFolder();
    const path = join(folder, 'report.html');
    const ended = await chimera(
      folder,
      ...['backtest', '--data', marketFile(folder, 2880), '--strategy', 'sma-cross'],
      ...['--walk-forward', '2', '--html', path, '--json'],
    );
    const { summary } = documentOf(ended);
    expect(readFileSync(path, 'utf8')).not.toMatch(/<(script|link|img)[^>]+(src|href)="(?!data:)/);
    const url = pathToFileURL(path).href;
    const window = await BrowserWindow.open(url, { offline: true });
    expect(await window.page.title()).toBe('Backtest of sma-cross on BTC/USDT, 1m: paper trading');
    const card = (name: string, part = '.value') => window.text(`.card:has(dt:text-is("${name}")) ${part}`);
    expect(await card('Equity')).toBe(money(summary.final_equity));
    expect(await card('Trades')).toBe(String(summary.trades));
    expect(await card('Drawdown', '.note')).toBe(
      `deepest −${money(summary.max_drawdown * 100)} %, in the backtest`,
    );
    expect((await card('Buy and hold')).replace(/[+−]/, '')).toBe(
      `${money(Math.abs(summary.held_return) * 100)} %`,
    );
    const titles = await window.page.locator('h2:visible').allTextContents();
    expect(titles).toEqual(
      expect.arrayContaining(['Price and trades', 'Equity', 'Months', 'Walk forward', 'All figures']),
    );
    // Nothing of a session: no process, no health, no log.
    expect(await window.page.locator('[role=tab]').allTextContents()).toEqual([
      `Trades (${summary.trades})`,
      `Fills (${summary.fills})`,
    ]);
    expect(await window.page.locator('.fact:visible').count()).toBe(1);
    expect(await window.violations()).toEqual([]);
    expect(window.requests).toEqual([url]);
    expect(window.complaints).toEqual([]);
    await window.close();
  },
);
