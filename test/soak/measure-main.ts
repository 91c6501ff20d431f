import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { LedgerSource } from '@chimera/answers';
import { Log, monotonicNow, realNow, steadyNow } from '@chimera/base';
import { lastSession } from '@chimera/book';
import { pathsOf } from '@chimera/config';
import { DASHBOARD_PAGE as page } from '@chimera/dashboard';
import { copyLedger, LedgerReader, ObservationWriter, verifyLedger } from '@chimera/ledger';
import { Incidents, tradingMetrics } from '@chimera/monitor';
import { htmlReports, ledgerFigures, serverPage } from '@chimera/page';
import { collectReport, writeReport } from '@chimera/report';
import { buildSite } from '@chimera/status-page';
import { AnomalyWatch } from '../../packages/monitor/src/anomalies/anomaly-watch.ts';
import { marketMetrics } from '../../packages/monitor/src/trading-metrics.ts';
import { HOUR } from '../../packages/report/src/testing/sample-book.ts';
import { calmScene, sampleMetrics } from '../../packages/report/src/testing/sample-metrics.ts';
import { Bot } from '../../packages/supervision/src/bot.ts';
import { GrowingBook } from './growing-book.ts';
import type { Measured, Part } from './measured.ts';

/** One measurement in this process: of a part, on a copy of the ledger that is named. Prints it as JSON. */

const [part, ledger, symbols, hours] = process.argv.slice(2) as [Part, string, string, string];
const CHECKS = 72;

/** Prepares a part, and returns what is measured: it returns the bytes that it made. */
const parts: Readonly<Record<Part, (book: GrowingBook) => Promise<() => number | Promise<number>>>> = {
  async session(book) {
    const plan = await book.plan();
    const log = new Log(join(book.workdir, 'bot.log'), 'ERROR');
    return async () => {
      const bot = await Bot.open(plan, log, () => {});
      await bot.run({ sessionTime: plan.start, steadyTime: steadyNow(), speed: 1e12 });
      await bot.close();
      return 0;
    };
  },
  async verify({ path }) {
    return () => {
      const [fault] = reading(path, (reader) => verifyLedger(reader).faults);
      if (fault !== undefined) throw new Error(fault);
      return 0;
    };
  },
  async controller({ workdir, path }) {
    return () =>
      reading(path, (reader) => {
        const session = lastSession(reader);
        const log = new Log(join(workdir, 'controller.log'), 'ERROR');
        const pen = new ObservationWriter(path);
        const now = () => session?.start ?? 0;
        const incidents = new Incidents({ session: session?.id ?? '', ledger: pen, log, now });
        const watch = new AnomalyWatch(reader, incidents, now());
        for (let check = 0; check < CHECKS; check += 1) {
          tradingMetrics(reader);
          marketMetrics(reader, 'simulated', now());
          watch.look();
        }
        pen.close();
        return 0;
      });
  },
  async report({ workdir, path, config }) {
    const paths = pathsOf(workdir);
    return () =>
      reading(path, (reader) => {
        const session = lastSession(reader);
        const to = reader.cursor()?.time ?? 0;
        const request = { from: to - HOUR, to, session: session?.id ?? null, metrics: sampleMetrics() };
        const report = collectReport('hourly', reader, { ...request, ...calmScene });
        writeReport(paths, report, config.reporting.report_format, htmlReports(page, reader, paths));
        return sizeOf(paths.reports);
      });
  },
  async page(book) {
    const session = await served(book);
    return () => JSON.stringify(serverPage(session)).length;
  },
  async figures(book) {
    const { plan, ledger } = await served(book);
    return () => JSON.stringify(ledger.read((reader) => ledgerFigures(reader, plan.id))).length;
  },
  async pages({ workdir, path, config }) {
    const folder = join(workdir, 'site');
    const timetable = config.runtime_settings;
    const asked = { title: 'Soak', now: realNow(), isAlive: null, timetable, clean: (text: string) => text };
    const { thresholds } = config;
    return () =>
      reading(path, (reader) => {
        buildSite(reader, { ...asked, folder, page, links: [], thresholds });
        return sizeOf(folder);
      });
  },
  async copy({ workdir, path }) {
    return () => {
      const copy = join(workdir, 'copy.db');
      copyLedger(path, copy);
      return deflateSync(readFileSync(copy), { level: 9 }).length;
    };
  },
};

function reading<Result>(path: string, read: (reader: LedgerReader) => Result): Result {
  const reader = new LedgerReader(path);
  try {
    return read(reader);
  } finally {
    reader.close();
  }
}

/** The session that a server would serve: the newest one of the book. */
async function served(book: GrowingBook) {
  const next = await book.plan();
  const last = reading(book.path, (reader) => lastSession(reader));
  const plan = { ...next, id: last?.id ?? next.id, start: last?.start ?? next.start };
  const metrics = () => sampleMetrics();
  return { plan, ledger: new LedgerSource(book.path), page: null, now: () => plan.ends, metrics };
}

function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

const workdir = mkdtempSync(join(tmpdir(), 'chimera-soak-'));
try {
  const shape = { symbols: symbols.split(','), hours: Number(hours), timeframe: '1m' };
  const book = new GrowingBook(workdir, shape);
  mkdirSync(dirname(book.path), { recursive: true });
  copyFileSync(ledger, book.path);
  const measure = await parts[part](book);
  const [began, used] = [monotonicNow(), process.cpuUsage()];
  const bytes = await measure();
  const { user, system } = process.cpuUsage(used);
  const measured: Measured = {
    ms: monotonicNow() - began,
    cpuMs: (user + system) / 1000,
    peakMb: process.resourceUsage().maxRSS / 1024,
    bytes,
  };
  process.stdout.write(`${JSON.stringify(measured)}\n`);
} finally {
  rmSync(workdir, { recursive: true, force: true });
}
