import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { CHIMERA } from '../backtest/command.ts';
import { launchChromium } from '../browser/chromium.ts';
import { IMAGES, PICTURES, STAMP, sourcesHash } from './picture-stamp.ts';

/**
 * Takes the pictures of the documents: `npm run pictures`. A session of the built-in market is lived for the dashboard
 * and its report, then a few days of them for the status page; two minutes. The market is that of seed 7, so that the same
 * sources show the same trades each time. A test compares the stamp that is left beside them with the sources.
 */

/** The hour of the session that the dashboard is shown at. */
const SHOWN_AT = '2026-01-01T05:10:00Z';
const SPEED = 180;
/** As fast as candles can be traded. */
const FAST = 50_000;
const SESSIONS_AFTER = 14;
const LOST = 5;
const STOPPED = 9;

const folder = mkdtempSync(join(tmpdir(), 'chimera-pictures-'));
const port = await freePort();
mkdirSync(join(folder, '.chimera'));
writeFileSync(
  join(folder, '.chimera/runtime-config.json'),
  // The machine that takes pictures may be busy with anything.
  JSON.stringify({
    mode: 'test',
    unified_server: { port },
    thresholds: { max_cpu_percent: 100, max_memory_percent: 100 },
  }),
);

const launched = await launchChromium();
if (typeof launched === 'string') throw new Error(launched);
const browser: Browser = launched;
try {
  await takeDashboard();
  await takeReport();
  await liveOn();
  await takeStatusPage();
  writeFileSync(STAMP, `${JSON.stringify({ sources: sourcesHash() }, null, 2)}\n`);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

async function takeDashboard(): Promise<void> {
  const session = chimera('start', '--seed', '7', '--speed', String(SPEED));
  const url = `http://localhost:${port}`;
  await until(async () => ((await statusAt(url))?.session.now ?? '') >= SHOWN_AT);
  const light = await opened(`${url}/`, 'dashboard.png', 'light');
  const dark = await opened(`${url}/`, 'dashboard-dark.png', 'dark');
  // Both pages are open before the first picture is taken: the session may end meanwhile.
  for (const page of [light, dark]) await page.locator('.key-figures').waitFor();
  await taken(light, 'dashboard.png');
  await dark.locator('#tab-signals').click();
  await taken(dark, 'dashboard-dark.png');
  await ended(session);
}

async function takeReport(): Promise<void> {
  const reports = join(folder, 'runtime-reports');
  const name = readdirSync(reports).find((each) => /^runtime-final-report-.*\.html$/.test(each));
  if (name === undefined) throw new Error('the session left no final report');
  const page = await opened(pathToFileURL(join(reports, name)).href, 'report.png', 'light');
  await page.locator('.key-figures').waitFor();
  await taken(page, 'report.png');
}

/** Sessions as a schedule would start them: one is lost on the way, and one is stopped. */
async function liveOn(): Promise<void> {
  for (let number = 1; number <= SESSIONS_AFTER; number += 1) {
    if (number !== LOST && number !== STOPPED) {
      await ended(chimera('start', '--speed', String(FAST)));
      continue;
    }
    const session = chimera('start', '--speed', '600');
    await until(async () => (await statusAt(`http://localhost:${port}`)) !== null);
    await wait(6_000);
    if (number === LOST) {
      process.kill(Number(readFileSync(join(folder, 'chimera-runtime.pid'), 'utf8')), 'SIGKILL');
      await new Promise((resolve) => session.once('exit', resolve));
      // Bot and server end by themselves.
      await wait(3_000);
    } else {
      await ended(chimera('stop'));
      await ended(session);
    }
  }
}

async function takeStatusPage(): Promise<void> {
  await ended(chimera('pages', '--out', 'site'));
  const page = await opened(pathToFileURL(join(folder, 'site/index.html')).href, 'status-page.png', 'light');
  await taken(page, 'status-page.png');
}

function chimera(...args: string[]): ChildProcess {
  const { PATH = '', HOME = '' } = process.env;
  return spawn(process.execPath, [CHIMERA, ...args], { cwd: folder, stdio: 'ignore', env: { PATH, HOME } });
}

async function ended(child: ChildProcess): Promise<void> {
  const code = child.exitCode ?? (await new Promise((resolve) => child.once('exit', resolve)));
  if (code !== 0) throw new Error(`${child.spawnargs.slice(2).join(' ')} ended with ${code}`);
}

/** What is read of `/api/v1/status`. */
interface Answer {
  readonly session: { readonly now: string };
}

async function statusAt(url: string): Promise<Answer | null> {
  try {
    const answer = await fetch(`${url}/api/v1/status`);
    return answer.ok ? ((await answer.json()) as Answer) : null;
  } catch {
    return null;
  }
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; !(await holds()); waited += 1) {
    if (waited > 1_200) throw new Error('what a picture is taken of did not come');
    await wait(100);
  }
}

async function opened(
  url: string,
  name: keyof typeof PICTURES,
  colorScheme: 'light' | 'dark',
): Promise<Page> {
  const context = await browser.newContext({ viewport: PICTURES[name], colorScheme });
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

async function taken(page: Page, name: keyof typeof PICTURES): Promise<void> {
  await page.evaluate('scrollTo(0, 0)');
  // Charts are drawn with the next frames.
  await wait(500);
  await page.screenshot({ path: join(IMAGES, name) });
  await page.context().close();
  console.log(`docs/images/${name}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port: free } = server.address() as { port: number };
      server.close(() => resolve(free));
    });
  });
}
