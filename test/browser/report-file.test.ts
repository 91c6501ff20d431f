import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pathsOf } from '@chimera/config';
import type { ReportKind } from '@chimera/contract';
import { htmlReports } from '@chimera/page';
import { collectReport } from '@chimera/report';
import { expect } from '@jest/globals';
import { MINUTE, SampleBook, START } from '../../packages/report/src/testing/sample-book.ts';
import { calmScene, sampleMetrics } from '../../packages/report/src/testing/sample-metrics.ts';
import { SECOND, SECOND_START, tradedBook } from '../../packages/server/src/testing/served-book.ts';
import { tempFolder } from '../../packages/workdir/src/testing/temp-folder.ts';
import { until } from '../session/command.ts';
import { BrowserWindow, browserTest } from './browser-window.ts';

const PAGE = new URL('../../packages/dashboard/dist/page.html', import.meta.url);
const folder = tempFolder();

/** A report as the controller writes it, in a file of its own, and what it is made from. */
function written(book: SampleBook, kind: ReportKind, from: number, to: number, session: string | null) {
  const request = {
    from,
    to,
    session,
    metrics: sampleMetrics(),
    ...calmScene,
    outcome: { outcome: 'completed', reason: 'it reached its end', exitCode: 0 },
  };
  const report = book.read((reader) => collectReport(kind, reader, request));
  const html = book.read((reader) => htmlReports(PAGE, reader, pathsOf(book.folder))(report));
  const file = join(folder, `${kind}.html`);
  writeFileSync(file, html);
  book.remove();
  return { report, html, url: pathToFileURL(file).href };
}

browserTest(
  'a report opens from disk with the network cut, and has the figures of its Markdown',
  async () => {
    const { report, html, url } = written(
      tradedBook(),
      'final',
      SECOND_START,
      SECOND_START + 3 * MINUTE,
      SECOND,
    );
    expect(html).not.toMatch(/<(script|link|img)[^>]+(src|href)="(?!data:)/);
    const window = await BrowserWindow.open(url, { offline: true });
    const { page } = window;
    expect(await page.title()).toBe(`${report.title}: paper trading`);
    const main = await window.text('main');
    for (const text of [
      report.title,
      'Completed: it reached its end',
      ...report.recommendations,
      ...report.trading!.simulation,
    ]) {
      expect(main).toContain(text);
    }
    const { equity, period } = report.trading!;
    const card = (name: string) => window.text(`.card:has(dt:text-is("${name}")) .value`);
    expect(await card('Equity')).toBe(
      equity.after.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    );
    const figures = await window.rows('.figures');
    expect(figures.find(([name]) => name === 'Fees paid')?.[1]).toBe(period.fees.toFixed(2));
    expect((await window.rows('#view-fills')).length).toBe(report.trading!.fills.length);
    expect(await page.locator('.banner').isHidden()).toBe(true);

    const drawn = () =>
      page
        .locator('#price-chart canvas')
        .first()
        .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
    const before = await drawn();
    await page.locator('#price-chart').focus();
    await page.keyboard.press('+');
    await until('the chart to move', async () => (await drawn()) !== before);
    expect(await window.violations()).toEqual([]);
    expect(window.requests).toEqual([url]);
    expect(window.complaints).toEqual([]);
    await window.close();
  },
);

browserTest('on paper every view is there, one below the other', async () => {
  const { url } = written(tradedBook(), 'daily', START, START + 1440 * MINUTE, null);
  const window = await BrowserWindow.open(url, { offline: true });
  await window.page.emulateMedia({ media: 'print' });
  expect(await window.page.locator('.view:visible').count()).toBe(7);
  expect(await window.page.locator('.tabs').isVisible()).toBe(false);
  await window.close();
});

browserTest('it is printed light and unfolded, with every theme of the screen', async () => {
  const { url } = written(tradedBook(), 'daily', START, START + 1440 * MINUTE, null);
  const window = await BrowserWindow.open(url, { offline: true, colorScheme: 'dark' });
  const { page } = window;
  const back = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await back();
  expect((await page.pdf()).length).toBeGreaterThan(10_000);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await back()).not.toBe(dark);
  expect(await page.locator('details:not([open])').count()).toBe(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await back()).toBe(dark);
  await window.close();
});

browserTest('nothing that a strategy said can leave the data', async () => {
  const hostile = '</script><script>document.title="owned"</script><!--';
  const book = new SampleBook();
  book.run({ id: SECOND, start: START, closes: [100, 101, 102], script: { 0: { reason: hostile } } });
  const { html, url } = written(book, 'hourly', START, START + 3 * MINUTE, SECOND);
  expect(html).not.toContain('document.title="owned"</script>');
  const window = await BrowserWindow.open(url, { offline: true });
  expect(await window.page.title()).toMatch(/^Hourly report/);
  expect((await window.rows('#view-signals'))[0]?.[4]).toBe(hostile);
  expect(window.complaints).toEqual([]);
  await window.close();
});

browserTest('no label of a price is cut at the edge of its axis, for all visible prices', async () => {
  const book = new SampleBook();
  const closes = Array.from({ length: 300 }, (_, minute) => 2_130 + (10 + minute / 5) * Math.sin(minute / 7));
  book.run({ id: SECOND, start: START, closes });
  const { url } = written(book, 'final', START, START + 300 * MINUTE, SECOND);
  const window = await BrowserWindow.open(url, { offline: true });
  const { page } = window;
  const chart = page.locator('#price-chart');
  /** How many pixels of text the topmost row of the axis has. */
  const cut = () =>
    chart.evaluate((node) => {
      const canvas = node.querySelector<HTMLCanvasElement>('td:last-child canvas')!;
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, 1);
      return data.filter((value, place) => place % 4 === 3 && value > 0).length;
    });
  await chart.focus();
  for (const key of [...Array(8).fill('+'), ...Array(25).fill('ArrowLeft')]) {
    await page.keyboard.press(key);
    // The chart is drawn with the next frame.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(await cut()).toBe(0);
  }
  await window.close();
});
