import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { ask, Command, startSession, until, untilReady } from '../../session/command.ts';
import { WorkFolder } from '../../session/work-folder.ts';
import { infest } from './foreign-book.ts';
import { githubOutputs } from './github-outputs.ts';
import { hostileStrategy, sayings } from './hostile-strategy.ts';
import type { Language } from './judges.ts';

/** Something that people or programs read of what a stranger said. */
export interface Output {
  readonly name: string;
  readonly language: Language;
  readonly text: string;
}

const STRATEGY = './strategies/hostile.mjs';
const RECORDING = 'BTC_USDT-1m-20260101.csv';

const FIRST_SESSION = '20260101-000000-0001';

const LISTS = ['orders', 'trades', 'equity', 'candles', 'signals', 'incidents', 'health', 'log', 'journal'];
const API = ['status', 'metrics', 'positions', 'figures', 'page', ...LISTS];
const TABLES = ['journal', 'trades', 'fills', 'orders', 'refusals', 'equity', 'incidents'];
const RUNS = ['--strategy', STRATEGY, '--data', RECORDING];

const WHILE_IT_RUNS = [['status'], ['status', '--json'], ['monitor', 'all'], ['monitor', 'all', '--json']];
const AFTERWARDS = [
  ...WHILE_IT_RUNS,
  ['ledger', 'verify'],
  ['ledger', 'show'],
  ['ledger', 'show', '--json'],
  ['governor'],
  ['governor', '--json'],
  ['pages', '--out', 'site'],
  ['pages', '--out', 'site', '--json'],
  ['preflight', '--mode', 'test'],
  ['preflight', '--mode', 'test', '--json'],
  ['replay', FIRST_SESSION],
  ['replay', FIRST_SESSION, '--json'],
  ['backtest', ...RUNS, '--html', 'backtest.html'],
  ['backtest', ...RUNS, '--json'],
  ['optimize', ...RUNS, '--param', 'p1=0:2:1', '--folds', '2'],
  ['optimize', ...RUNS, '--param', 'p1=0:2:1', '--folds', '2', '--json'],
  ['optimize', ...RUNS, '--param', 'unknown=0:2:1'],
  ...TABLES.map((table) => ['ledger', 'export', '--table', table, '--format', 'csv']),
  ...TABLES.map((table) => ['ledger', 'export', '--table', table, '--format', 'json']),
];

const LEDGER = '.chimera/state/test/ledger.db';

const OF_FOREIGN_BOOKS = [
  ['status'],
  ['status', '--json'],
  ['monitor', 'all'],
  ['monitor', 'all', '--json'],
  ['ledger', 'verify'],
  ['ledger', 'show'],
  ['ledger', 'show', '--json'],
  ['governor'],
  ['governor', '--json'],
  ['pages', '--out', 'foreign-site'],
  ['replay', '--ledger', LEDGER],
  ...['journal', 'orders', 'refusals', 'incidents'].flatMap((table) =>
    ['csv', 'json'].map((format) => ['ledger', 'export', '--table', table, '--format', format]),
  ),
];

/** Loose enough that most signals become orders. */
const CONFIGURATION = {
  chimera_bot: { strategy: STRATEGY, max_daily_loss: 0.2 },
  reporting: { report_format: ['markdown', 'html', 'json', 'csv'] },
  thresholds: { max_cpu_percent: 100 },
};

/** A book that a hostile strategy wrote, with every output of the sessions that wrote it. */
export class CanarySession {
  readonly folder: WorkFolder;
  readonly said = sayings();
  outputs: Output[] = [];

  static async run(): Promise<CanarySession> {
    const folder = await WorkFolder.create(CONFIGURATION);
    const session = new CanarySession(folder);
    folder.write(STRATEGY, hostileStrategy(session.said));
    folder.write(RECORDING, recording());
    session.#says('start', await startSession(folder, '--speed', '1000000').exit());
    return session;
  }

  private constructor(folder: WorkFolder) {
    this.folder = folder;
  }

  /** A second session that can be asked over HTTP, while `look` runs. */
  async whileItRuns(look: (origin: string) => Promise<void>): Promise<void> {
    const session = startSession(this.folder, '--speed', '120');
    await untilReady(this.folder, session);
    await until('a candle', () => this.folder.candles() > 1_081, session);
    for (const name of API) {
      const query = LISTS.includes(name)
        ? name === 'log'
          ? '?limit=10000'
          : '?session=all&limit=10000'
        : '';
      await this.#fetches(`GET /api/v1/${name}`, 'json', `/api/v1/${name}${query}`);
    }
    await this.#fetches('GET /metrics', 'metrics', '/metrics');
    this.outputs.push({ name: 'GET /api/v1/events', language: 'events', text: await this.#events() });
    for (const args of WHILE_IT_RUNS) await this.command(args, ' (running)');
    await look(`http://localhost:${this.folder.port}`);
    await this.command(['stop']);
    this.#says('start (second session)', await session.exit());
  }

  /** The outputs of its book as it would be if somebody else had put raw canaries into it. */
  async foreign(): Promise<readonly Output[]> {
    const own = this.outputs;
    this.outputs = [];
    const { folder } = this;
    copyFileSync(folder.file(LEDGER), folder.file('own.db'));
    infest(folder.file(LEDGER), Object.values(this.said).flat());
    for (const args of OF_FOREIGN_BOOKS) await this.command(args, ' (foreign book)');
    const reports = [...folder.reports('runtime-report'), ...folder.reports('daily-summary')];
    for (const file of reports) this.#file(`runtime-reports/${file}`, 'markdown', ' (foreign book)');
    this.outputs.push(...(await githubOutputs(folder, FIRST_SESSION)).map(foreign));
    const found = this.outputs;
    this.outputs = own;
    return found;
  }

  /** Sessions that end badly: each candle is an error of the strategy. */
  async fails(): Promise<void> {
    this.folder.write(STRATEGY, hostileStrategy(this.said, { fails: true }));
    this.#says(
      'start (failing)',
      await startSession(this.folder, '--speed', '1000000', '--duration', '10m').exit(),
    );
    this.folder.write(STRATEGY, hostileStrategy(this.said));
  }

  async commands(): Promise<void> {
    for (const args of AFTERWARDS) await this.command(args);
  }

  async command(args: readonly string[], remark = ''): Promise<void> {
    const exit = await new Command(this.folder, args).exit();
    const format = args.includes('csv')
      ? 'csv'
      : args.includes('json') || args.includes('--json')
        ? 'json'
        : 'text';
    const name = `chimera ${args.filter((arg) => !RUNS.includes(arg)).join(' ')}${remark}`;
    if (format === 'text') this.#says(name, exit);
    else {
      this.outputs.push({ name, language: format, text: exit.stdout });
      this.outputs.push({ name: `${name}, errors`, language: 'text', text: exit.stderr });
    }
  }

  /** The files that sessions and commands leave, pages apart. */
  files(): void {
    const { folder } = this;
    for (const name of ['chimera-bot.log', 'chimera-runtime.log', 'unified-server.log'])
      this.outputs.push({ name, language: 'text', text: folder.read(name) });
    for (const name of ['runtime-metrics.json', 'site/data.json'])
      this.outputs.push({ name, language: 'json', text: folder.read(name) });
    const reports = readdirSync(folder.file('runtime-reports')).map((name) => `runtime-reports/${name}`);
    for (const [end, language] of [
      ['md', 'markdown'],
      ['json', 'json'],
      ['csv', 'csv'],
    ] as const) {
      for (const name of reports.filter((file) => file.endsWith(`.${end}`)))
        this.outputs.push({ name, language, text: folder.read(name) });
    }
    const ledger = readFileSync(folder.file(LEDGER), 'latin1');
    this.outputs.push({ name: 'ledger.db', language: 'ledger', text: ledger });
  }

  async github(): Promise<void> {
    const last = this.folder.rows<{ session: string }>(
      'SELECT session FROM journal ORDER BY seq DESC LIMIT 1',
    );
    this.outputs.push(...(await githubOutputs(this.folder, last[0]!.session)));
  }

  #file(name: string, language: Language, remark = ''): void {
    this.outputs.push({ name: name + remark, language, text: this.folder.read(name) });
  }

  /** The pages that a browser shows from disk: of its own book, and of the foreign one. */
  get pages(): readonly string[] {
    const reports = readdirSync(this.folder.file('runtime-reports')).filter((name) => name.endsWith('.html'));
    const first = (beginning: string) => reports.filter((name) => name.startsWith(beginning)).slice(0, 1);
    const last = (beginning: string) => reports.filter((name) => name.startsWith(beginning)).slice(-1);
    return [
      'backtest.html',
      'site/index.html',
      'foreign-site/index.html',
      ...[
        ...first('runtime-final'),
        ...first('runtime-report'),
        ...last('runtime-report'),
        ...first('daily'),
      ].map((name) => `runtime-reports/${name}`),
    ];
  }

  #says(name: string, { stdout, stderr }: { readonly stdout: string; readonly stderr: string }): void {
    this.outputs.push({ name, language: 'text', text: stdout + stderr });
  }

  async #fetches(name: string, language: Language, path: string): Promise<void> {
    const answer = await ask(this.folder, path);
    this.outputs.push({ name, language, text: (await answer?.text()) ?? '' });
  }

  /** The book from its start, as far as it comes within a second. */
  async #events(): Promise<string> {
    const stop = AbortSignal.timeout(1_000);
    const path = `http://127.0.0.1:${this.folder.port}/api/v1/events?after=start`;
    const answer = await fetch(path, { signal: stop });
    const decoder = new TextDecoder();
    let text = '';
    try {
      for await (const bytes of answer.body!) text += decoder.decode(bytes, { stream: true });
    } catch {
      // It goes on for as long as it is listened to.
    }
    return text;
  }
}

function foreign({ name, language, text }: Output): Output {
  return { name: `${name} (foreign book)`, language, text };
}

/** Ten hours of a price that goes up and down. */
function recording(): string {
  const start = Date.UTC(2026, 0, 1);
  const rows = Array.from({ length: 600 }, (_, minute) => {
    const open = 100 + 5 * Math.sin(minute / 20);
    const close = 100 + 5 * Math.sin((minute + 1) / 20);
    const prices = [open, Math.max(open, close) + 0.5, Math.min(open, close) - 0.5, close];
    return [start + minute * 60_000, ...prices.map((price) => price.toFixed(2)), 50].join(',');
  });
  return `timestamp,open,high,low,close,volume\n${rows.join('\n')}\n`;
}
