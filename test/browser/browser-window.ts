import { createRequire } from 'node:module';
import { afterAll, beforeAll } from '@jest/globals';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { testUnless } from '../test-unless.ts';
import { launchChromium, NO_BROWSER } from './chromium.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let browser: Browser | string = 'the browser was not started yet';
beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(async () => {
  if (typeof browser !== 'string') await browser.close();
});

/** Whether one can run on this machine. */
export function hasBrowser(): boolean {
  return NO_BROWSER === null;
}

/** A test in a real browser. If none can run on this machine, it is skipped, and its name says why. */
export function browserTest(name: string, run: () => Promise<void>, timeoutMs = 60_000): void {
  testUnless(NO_BROWSER)(name, run, timeoutMs);
}

/** A window with a page, and everything that it asked for or complained about. */
export class BrowserWindow {
  readonly page: Page;
  readonly requests: string[] = [];
  /** Errors of scripts, and what the content security policy blocked. */
  readonly complaints: string[] = [];

  private constructor(page: Page) {
    this.page = page;
    page.on('request', (request) => this.requests.push(request.url()));
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('console', (message) => {
      // That a server which was killed does not answer is what a browser says, and no fault of the page.
      const isRefused = message.text().includes('net::ERR_');
      if (message.type() === 'error' && !isRefused) this.complaints.push(message.text());
    });
  }

  static async open(url: string, options: BrowserContextOptions = {}): Promise<BrowserWindow> {
    if (typeof browser === 'string') throw new Error(browser);
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options });
    await context.addInitScript({ path: AXE });
    const window = new BrowserWindow(await context.newPage());
    await window.page.goto(url);
    await window.page.locator('.key-figures').waitFor();
    return window;
  }

  /** Requests to anywhere else than `origin`, data that the page itself holds left out. */
  foreign(origin: string): readonly string[] {
    return this.requests.filter((url) => !url.startsWith(origin) && !url.startsWith('data:'));
  }

  /** What axe finds wrong in a part of the page, as rule and elements. */
  async violations(part = ':root'): Promise<readonly string[]> {
    const results = await this.page.evaluate(async (part): Promise<AxeResults> => {
      const { axe } = globalThis as unknown as { axe: { run(part: string): Promise<AxeResults> } };
      return axe.run(part);
    }, part);
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }

  /** The cells of a table, row by row as they stand. */
  async rows(view: string): Promise<readonly (readonly string[])[]> {
    return this.page
      .locator(`${view} tbody tr`)
      .evaluateAll((lines) =>
        lines.map((line) => [...line.querySelectorAll('th, td')].map(({ textContent }) => textContent ?? '')),
      );
  }

  async text(selector: string): Promise<string> {
    return (await this.page.locator(selector).first().textContent()) ?? '';
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
