import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { pathsOf } from '@chimera/config';
import { htmlReports } from '@chimera/page';
import { collectReport, readPage } from '@chimera/report';
import { afterAll, expect, test } from '@jest/globals';
import { type SampleBook, START } from '../../packages/report/src/testing/sample-book.ts';
import { calmScene, sampleMetrics } from '../../packages/report/src/testing/sample-metrics.ts';
import { ServedBook } from '../../packages/server/src/testing/served-book.ts';
import { BrowserWindow, browserTest } from './browser-window.ts';
import { fileOf, LARGE_SESSION, largeBook } from './large-book.ts';

const PAGE = new URL('../../packages/dashboard/dist/page.html', import.meta.url);
const DAY = 86_400_000;
const books: SampleBook[] = [];
afterAll(() => {
  for (const book of books) book.remove();
});

test('the page weighs less than 300 kB as it is sent', () => {
  const { html, css, js } = readPage(PAGE);
  const weigh = (compress: (text: string) => Buffer) =>
    [html, css, js].reduce((sum, text) => sum + compress(text).length, 0);
  expect(weigh(gzipSync)).toBeLessThan(300_000);
  expect(weigh(brotliCompressSync)).toBeLessThan(300_000);
});

browserTest(
  'a report over 30 days, 20 symbols and 5,000 trades is one file under 3 MB, and says what it sums up',
  async () => {
    const book = largeBook({ days: 30, symbols: 20, trades: 5000 });
    books.push(book);
    const request = {
      from: START,
      to: START + 30 * DAY,
      session: LARGE_SESSION,
      metrics: sampleMetrics(),
      ...calmScene,
    };
    const html = book.read((reader) => {
      const report = collectReport('final', reader, request);
      return htmlReports(PAGE, reader, pathsOf(book.folder))(report);
    });
    expect(Buffer.byteLength(html)).toBeLessThan(3_000_000);
    const file = fileOf(book, 'report.html');
    writeFileSync(file, html);
    const window = await BrowserWindow.open(pathToFileURL(file).href, { offline: true });
    expect(await window.text('#tab-trades')).toBe('Trades (5000)');
    expect(await window.page.locator('#symbol option').count()).toBe(20);
    await window.page.getByText('What this page leaves out').click();
    expect(await window.text('.report')).toMatch(/Each candle stands for \d+ of the market's/);
    expect(await window.text('.report')).toMatch(/The equity line shows \d+ of 43200 points/);
    expect(window.complaints).toEqual([]);
    await window.close();
  },
);

browserTest('10,000 candles with 1,000 trades are drawn soon, and move smoothly', async () => {
  const book = largeBook({ days: 7, symbols: 1, trades: 1000 });
  const served = await ServedBook.start(
    book,
    { id: LARGE_SESSION, start: START, setup: { ...book.setup, symbols: ['C00/USDT'] } },
    readPage(PAGE),
  );
  const window = await BrowserWindow.open(served.url);
  const { page } = window;
  await page.getByRole('button', { name: 'All', exact: true }).click();
  const firstPicture = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  const frames = await page.evaluate(async () => {
    const chart = document.querySelector('#price-chart')!;
    const times: number[] = [];
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    let last = await frame();
    for (let step = 0; step < 60; step += 1) {
      const key = step < 20 ? '+' : step % 2 === 0 ? 'ArrowLeft' : 'ArrowRight';
      chart.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      const now = await frame();
      times.push(now - last);
      last = now;
    }
    return times.toSorted((a, b) => a - b);
  });
  const median = frames[30]!;
  console.info(
    `first picture after ${Math.round(firstPicture)} ms; frames: median ${median.toFixed(1)} ms, the slowest of 60 ${frames
      .slice(-4)
      .map((ms) => ms.toFixed(0))
      .join(', ')} ms`,
  );
  expect(firstPicture).toBeLessThan(5_000);
  expect(median).toBeLessThan(200);
  expect(await window.text('#tab-trades')).toBe('Trades (1000)');
  expect(window.complaints).toEqual([]);
  await window.close();
});
