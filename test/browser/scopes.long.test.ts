import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pathsOf } from '@chimera/config';
import { htmlReports } from '@chimera/page';
import { collectReport, readPage } from '@chimera/report';
import { expect } from '@jest/globals';
import { MINUTE, SampleBook, type Script, START } from '../../packages/report/src/testing/sample-book.ts';
import { calmScene, sampleMetrics } from '../../packages/report/src/testing/sample-metrics.ts';
import { ServedBook, tradedBook } from '../../packages/server/src/testing/served-book.ts';
import { tempFolder } from '../../packages/workdir/src/testing/temp-folder.ts';
import { until } from '../session/command.ts';
import { BrowserWindow, browserTest } from './browser-window.ts';

const PAGE = new URL('../../packages/dashboard/dist/page.html', import.meta.url);
const folder = tempFolder();

browserTest('profit, drawdown, trades and buy and hold are of one scope, and say which', async () => {
  const served = await ServedBook.start(tradedBook(), {}, readPage(PAGE));
  const { scopes } = (await served.ask('/api/v1/figures')).json() as {
    scopes: {
      name: string;
      equity_before: number;
      buy_and_hold: number;
      buy_and_hold_at_exposure: number;
      figures: { totalReturn: number };
    }[];
  };
  const [session, book] = scopes;
  // The session before earned something: the book's profit is another one.
  expect(session!.equity_before).not.toBe(book!.equity_before);
  const window = await BrowserWindow.open(served.url);
  const tile = (name: string, part = '.value') => window.text(`.card:has(dt:text-is("${name}")) ${part}`);
  const number = (text: string) => Number(text.replace('−', '-').replace(/[+,% ]/g, ''));
  const earned = session!.equity_before * session!.figures.totalReturn;
  expect(number(await tile('Profit and loss'))).toBeCloseTo(earned, 2);
  expect(number(await tile('Buy and hold'))).toBeCloseTo(session!.buy_and_hold * 100, 2);
  expect(number(await tile('Held at our exposure'))).toBeCloseTo(session!.buy_and_hold_at_exposure * 100, 2);
  expect(await tile('Trades')).toBe('0');
  for (const name of ['Profit and loss', 'Drawdown', 'Trades', 'Buy and hold']) {
    expect(await tile(name, '.note')).toMatch(/this session$/);
  }
  await window.close();
});

browserTest('health that is not healthy says why, and orders that wait are listed', async () => {
  const served = await ServedBook.start(tradedBook(), {}, readPage(PAGE));
  const reasons = ['the bot was restarted once', 'memory at 85.0 %, the limit is 90 %'];
  served.metrics = sampleMetrics({ application: { health_status: 'degraded', health_reasons: reasons } });
  const window = await BrowserWindow.open(served.url);
  expect(await window.text('#health-reasons')).toBe(`Health is degraded: ${reasons.join(', ')}.`);
  const waiting = await window.rows('[aria-labelledby="waiting-title"]');
  expect(waiting.map((row) => row.slice(0, 4))).toEqual([
    ['o6', 'BTC/USDT', 'SELL', 'Stop market'],
    ['o7', 'BTC/USDT', 'SELL', 'Take profit'],
  ]);
  expect(await window.violations()).toEqual([]);
  await window.close();
  const well = await ServedBook.start(tradedBook(), {}, readPage(PAGE));
  well.metrics = sampleMetrics();
  const calm = await BrowserWindow.open(well.url);
  expect(await calm.page.locator('#health-reasons').isHidden()).toBe(true);
  await calm.close();
});

/** A report of ten hours in which something was bought or sold every five minutes. */
function busyReport(): string {
  const book = new SampleBook({ limits: null });
  const script: Record<number, Script[number]> = {};
  for (let minute = 0; minute < 590; minute += 5) script[minute] = minute % 10 === 0 ? 'buy' : 'sell';
  const closes = Array.from({ length: 600 }, (_, minute) => 100 + Math.sin(minute / 30) * 5);
  book.run({ id: 'busy', start: START, closes, script, end: 'completed' });
  const request = { from: START, to: START + 600 * MINUTE, session: 'busy', metrics: sampleMetrics() };
  const html = book.read((reader) => {
    const report = collectReport('final', reader, { ...request, ...calmScene });
    return htmlReports(PAGE, reader, pathsOf(book.folder))(report);
  });
  book.remove();
  const file = join(folder, 'busy.html');
  writeFileSync(file, html);
  return pathToFileURL(file).href;
}

browserTest('arrows that would overlap are one with their number, and part when there is room', async () => {
  const window = await BrowserWindow.open(busyReport(), { offline: true });
  const { page } = window;
  const chart = page.locator('#price-chart');
  const arrows = async () => Number(await chart.getAttribute('data-arrows'));
  const fills = (await window.rows('#view-fills')).length;
  expect(await page.locator('#tab-fills').textContent()).toBe('Fills (118)');
  expect(fills).toBeGreaterThan(40);
  await until('the arrows', async () => (await arrows()) > 0);
  const all = await arrows();
  expect(all).toBeLessThan(90);
  await chart.focus();
  await until('the clusters to part', async () => {
    await page.keyboard.press('+');
    return (await arrows()) === 118;
  });
  await page.keyboard.press('Home');
  await until('the clusters to close', async () => (await arrows()) === all);
  await window.close();
});

browserTest('the last label of a time axis is whole', async () => {
  const window = await BrowserWindow.open(busyReport(), { offline: true });
  for (const chart of ['#price-chart', '#equity-chart']) {
    const [width, whole] = await window.page
      .locator(`${chart} tr:last-child td:nth-child(2) canvas`)
      .first()
      .evaluate((node) => {
        const canvas = node as HTMLCanvasElement;
        const context = canvas.getContext('2d')!;
        const isPainted = (x: number) => {
          const { data } = context.getImageData(x, 0, 1, canvas.height);
          return data.some((alpha, index) => index % 4 === 3 && alpha > 0);
        };
        // Between two labels there is more room than between two letters.
        let right = canvas.width - 1;
        while (right > 0 && !isPainted(right)) right -= 1;
        let left = right;
        for (let x = right; x > right - 100 && x > left - 10; x -= 1) if (isPainted(x)) left = x;
        context.font = '11px system-ui, sans-serif';
        return [right - left + 1, context.measureText('06:00').width] as const;
      });
    expect([chart, width > whole - 4]).toEqual([chart, true]);
  }
  await window.close();
});
