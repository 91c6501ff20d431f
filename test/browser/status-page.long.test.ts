import { pathToFileURL } from 'node:url';
import { buildSite } from '@chimera/status-page';
import { expect } from '@jest/globals';
import { calmScene, sampleMetrics } from '../../packages/report/src/testing/sample-metrics.ts';
import { SECOND, SECOND_START, tradedBook } from '../../packages/server/src/testing/served-book.ts';
import { tempFolder } from '../../packages/workdir/src/testing/temp-folder.ts';
import { BrowserWindow, browserTest } from './browser-window.ts';

const PAGE = new URL('../../packages/dashboard/dist/page.html', import.meta.url);
const folder = tempFolder();

const PLACE = { folder, page: PAGE, links: [], clean: String, thresholds: calmScene.thresholds };

/** The page of a book with an incident, as it lies on disk. */
function written() {
  const book = tradedBook();
  book.observe((writer) => {
    writer.health(SECOND, SECOND_START, 'healthy', sampleMetrics());
    writer.incident({
      session: SECOND,
      time: SECOND_START,
      severity: 'error',
      source: 'bot',
      kind: 'crash',
      message: 'the bot stopped unexpectedly',
    });
  });
  const request = {
    title: 'Chimera status',
    now: 0,
    timetable: { schedule: '0 * * * *', schedule_timezone: 'UTC' },
    isAlive: null,
  };
  const site = book.read((reader) => buildSite(reader, { ...request, ...PLACE }));
  book.remove();
  return { ...site, url: pathToFileURL(site.index).href };
}

browserTest('the status page opens from disk with the network cut, and says what its data says', async () => {
  const { url, history } = written();
  const window = await BrowserWindow.open(url, { offline: true });
  const { page } = window;
  expect(await page.title()).toBe('Chimera status: 1 open incident');
  expect(await window.text('.incidents')).toContain('the bot stopped unexpectedly');
  const sessions = await window.rows('[aria-label="Sessions"]');
  expect(sessions.map(([began, outcome, , result]) => [began, outcome, Number(result)])).toEqual(
    history.sessions.map(({ from, outcome, pnl }) => [
      from.slice(0, 16).replace('T', ' '),
      outcome,
      Number(pnl.toFixed(2)),
    ]),
  );
  expect(await page.locator('.bars').first().getByRole('listitem').count()).toBe(history.days.length);
  const report = page.getByRole('link', { name: 'Session so far', exact: true });
  expect(window.requests).toEqual([url]);
  await report.click();
  await page.locator('.key-figures').waitFor();
  expect(await page.title()).toMatch(/^Hourly report/);
  expect(window.complaints).toEqual([]);
  await window.close();
});

browserTest('it reads well by ear, by keyboard and on every width, light and dark', async () => {
  const { url } = written();
  for (const width of [360, 820, 1400]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const window = await BrowserWindow.open(url, { viewport: { width, height: 800 }, colorScheme });
      expect(await window.violations()).toEqual([]);
      const room = await window.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([width, room]).toEqual([width, 0]);
      expect(window.complaints).toEqual([]);
      await window.close();
    }
  }
});
