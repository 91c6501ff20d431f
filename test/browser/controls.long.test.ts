import { readPage } from '@chimera/report';
import { beforeAll, describe, expect } from '@jest/globals';
import { SampleBook, START } from '../../packages/report/src/testing/sample-book.ts';
import { sampleMetrics } from '../../packages/report/src/testing/sample-metrics.ts';
import { FIRST, SECOND, ServedBook, tradedBook } from '../../packages/server/src/testing/served-book.ts';
import { until } from '../session/command.ts';
import { BrowserWindow, browserTest } from './browser-window.ts';

const PAGE = readPage(new URL('../../packages/dashboard/dist/page.html', import.meta.url));
const HOSTILE = `<img src=x onerror="document.title='owned'"><script>document.title='owned'</script>&amp;`;
const VIEWS = ['trades', 'orders', 'fills', 'signals', 'events', 'machine', 'log'];

let served: ServedBook;
beforeAll(async () => {
  served = await ServedBook.start(tradedBook(), {}, PAGE);
  served.metrics = sampleMetrics();
  served.book.observe((pen) => {
    const at = START + 540_000;
    pen.incident({
      session: SECOND,
      time: at,
      severity: 'warning',
      source: 'bot',
      kind: 'restart',
      message: 'it was killed',
    });
    pen.health(FIRST, START, 'healthy', sampleMetrics());
    pen.health(SECOND, at, 'degraded', sampleMetrics());
  });
});

describe('every control does what it says', () => {
  browserTest('tabs, by mouse and by keys', async () => {
    const window = await BrowserWindow.open(served.url);
    const { page } = window;
    for (const view of VIEWS) {
      await page.locator(`#tab-${view}`).click();
      expect(await page.locator('.view:visible').evaluateAll((found) => found.map(({ id }) => id))).toEqual([
        `view-${view}`,
      ]);
    }
    await page.locator('#tab-log').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-trades');
    await page.keyboard.press('End');
    expect(await page.locator('#tab-log').getAttribute('aria-selected')).toBe('true');
    expect(await window.rows('#view-orders')).toHaveLength(7);
    expect((await window.rows('#view-signals')).map((row) => row[5])).toEqual([
      'Refused: confidence',
      'Order o5',
      'Order o4',
      'Refused: confidence',
      'Order o1',
    ]);
    expect((await window.rows('#view-events')).map((row) => row[3])).toContain('it was killed');
    await window.close();
  });

  browserTest('symbol, candle, range and the keys of the chart', async () => {
    const window = await BrowserWindow.open(served.url);
    const { page } = window;
    const drawn = () =>
      page
        .locator('#price-chart canvas')
        .first()
        .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
    const changes = async (act: () => Promise<unknown>) => {
      const before = await drawn();
      await act();
      await until('the chart to change', async () => (await drawn()) !== before);
    };
    await until('the chart to be drawn', async () => (await drawn()).length > 2_000);
    expect(await page.locator('#symbol').inputValue()).toBe('BTC/USDT');
    await changes(() => page.locator('#interval').selectOption({ label: '5 min' }));
    await changes(() => page.locator('#interval').selectOption({ label: '1 min' }));
    const range = page.getByRole('button', { name: '1 h', exact: true });
    await range.click();
    expect(await range.getAttribute('aria-pressed')).toBe('true');
    await page.locator('#price-chart').focus();
    // The chart ends where its data do: there is only something to move to when it is zoomed in.
    for (const key of ['+', '+', 'ArrowLeft', 'ArrowRight', '-', 'Home', '+', 'End']) {
      await changes(() => page.keyboard.press(key));
    }
    await window.close();
  });

  browserTest('a trade is shown on the chart', async () => {
    const window = await BrowserWindow.open(served.url);
    await window.page.getByRole('button', { name: 'trade 1: show on the chart' }).click();
    expect(await window.page.evaluate(() => document.activeElement?.id)).toBe('price-chart');
    await window.close();
  });

  browserTest('the theme goes from the system’s to light to dark, and is remembered', async () => {
    const window = await BrowserWindow.open(served.url, { colorScheme: 'dark' });
    const { page } = window;
    const back = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await back();
    await page.locator('#theme').click();
    const light = await back();
    expect(light).not.toBe(dark);
    await page.locator('#theme').click();
    expect(await back()).toBe(dark);
    await page.reload();
    expect(await window.text('#theme')).toBe('Theme: dark');
    await window.close();
  });

  browserTest('a figure says how it is computed when it is hovered over or focused', async () => {
    const window = await BrowserWindow.open(served.url);
    const { page } = window;
    const tip = page.locator('#definition-sharpe');
    expect(await tip.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Sharpe ratio' }).hover();
    await until('the definition', () => tip.isVisible());
    expect(await tip.textContent()).toContain('mean return ÷ sample standard deviation');
    await page.getByRole('button', { name: 'Win rate' }).focus();
    expect(await page.locator('#definition-winRate').isVisible()).toBe(true);
    await window.close();
  });
});

describe('the page', () => {
  browserTest('has the figures of the ledger', async () => {
    const window = await BrowserWindow.open(served.url);
    const { scopes } = (await served.ask('/api/v1/figures')).json() as {
      scopes: { figures: { totalReturn: number; fees: number } }[];
    };
    const rows = await window.rows('.figures');
    const percent = (fraction: number) =>
      `${fraction < 0 ? '−' : '+'}${Math.abs(fraction * 100).toFixed(2)} %`;
    expect(rows.find(([name]) => name?.startsWith('Total return'))?.slice(1)).toEqual(
      scopes.map(({ figures }) => percent(figures.totalReturn)),
    );
    expect(rows.find(([name]) => name === 'Fees paid')?.slice(1)).toEqual(
      scopes.map(({ figures }) => figures.fees.toFixed(2)),
    );
    const [position] = await served.list('/api/v1/positions', 'positions');
    expect((await window.rows('.side .data-table'))[0]?.slice(0, 2)).toEqual([
      position?.symbol,
      position?.quantity,
    ]);
    await window.close();
  });
});

describe('axe finds nothing wrong', () => {
  for (const scheme of ['light', 'dark'] as const) {
    browserTest(`with any view, in the ${scheme}`, async () => {
      const window = await BrowserWindow.open(served.url, { colorScheme: scheme });
      expect(await window.violations()).toEqual([]);
      for (const view of VIEWS.slice(1)) {
        await window.page.locator(`#tab-${view}`).click();
        expect([view, await window.violations(`#view-${view}`)]).toEqual([view, []]);
      }
      expect(window.complaints).toEqual([]);
      await window.close();
    });
  }

  browserTest('on a phone, where nothing is wider than the screen', async () => {
    const window = await BrowserWindow.open(served.url, { viewport: { width: 360, height: 740 } });
    expect(await window.violations()).toEqual([]);
    expect(await window.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await window.close();
  });
});

browserTest('what a strategy says is text, also if it looks like markup', async () => {
  const book = new SampleBook();
  book.run({
    id: SECOND,
    start: START,
    closes: [100, 101, 102],
    script: { 0: { reason: HOSTILE }, 1: new Error(HOSTILE) },
  });
  const hostile = await ServedBook.start(book, {}, PAGE);
  const window = await BrowserWindow.open(hostile.url);
  await window.page.locator('#tab-signals').click();
  expect((await window.rows('#view-signals'))[0]?.[4]).toBe(HOSTILE);
  expect((await window.rows('#view-events')).map((row) => row[3]).join()).toContain(HOSTILE);
  expect(await window.page.locator('main img').count()).toBe(0);
  expect(await window.page.title()).not.toBe('owned');
  expect(window.foreign(hostile.url)).toEqual([]);
  expect(window.complaints).toEqual([]);
  await window.close();
});

browserTest('an empty book says in words what is missing', async () => {
  const empty = await ServedBook.start(new SampleBook(), {}, PAGE);
  const pending = BrowserWindow.open(empty.url);
  empty.book.run({ id: SECOND, start: START, closes: [100] });
  const window = await pending;
  const words = await window.text('main');
  for (const text of [
    'No position is open',
    'No trade is closed yet',
    'Nothing was bought or sold yet',
    'No health check yet',
  ]) {
    expect(words).toContain(text);
  }
  await window.close();
});
