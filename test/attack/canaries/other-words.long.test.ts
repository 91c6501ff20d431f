import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigError, loadConfig } from '@chimera/config';
import { outside, table } from '@chimera/report';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openApi } from '../../../packages/github/src/api.ts';
import { readMarker } from '../../../packages/github/src/issues/marker.ts';
import { reportFailure } from '../../../packages/github/src/issues/session-issues.ts';
import { parseRunPlan } from '../../../packages/github/src/run-plan.ts';
import { WorkflowLog } from '../../../packages/github/src/workflow-log.ts';
import { readCandleFile } from '../../../packages/market-data/src/files/read-candle-file.ts';
import { FakeGitHub } from '../../github/services/fake-github.ts';
import { shortenWaits } from '../../github/services/short-waits.ts';
import { Command, type Exit, startSession, untilReady } from '../../session/command.ts';
import { WorkFolder } from '../../session/work-folder.ts';
import { type Canary, canariesOf, cocktails } from './canaries.ts';
import { type Leak, leaksIn, seenIn } from './judges.ts';

/** What is wrong with a message that people read in a terminal, a workflow's log, and a table of Markdown. */
function leaksOf(message: string, canaries: readonly Canary[]): readonly Leak[] {
  const printed: string[] = [];
  const log = new WorkflowLog((text) => printed.push(text));
  log.line(message);
  log.error(message, { title: message });
  const markdown = table(['What', ''], [['it', outside(message)]]);
  return [
    ...leaksIn('workflow log', printed.join(''), canaries),
    ...leaksIn('markdown', `${markdown}\n`, canaries),
  ];
}

function messageOf(act: () => unknown): string {
  try {
    act();
    return '';
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) throw error;
    return `${(error as Error).message}\n${(error as { remedy?: string }).remedy ?? ''}`;
  }
}

const said = ({ stdout, stderr }: Exit): string => stdout + stderr;

describe('what somebody wrote into a configuration', () => {
  const places: readonly (readonly [string, (text: string) => object])[] = [
    ['a key', (text) => ({ [text]: 1 })],
    ['a key within', (text) => ({ chimera_bot: { [text]: 1 } })],
    ['a value', (text) => ({ chimera_bot: { max_position_size: text } })],
    ['a mode', (text) => ({ mode: text })],
    ['a symbol', (text) => ({ chimera_bot: { symbols: [text] } })],
    ['a server of an unknown name', (text) => ({ market_data: { servers: { [text]: text } } })],
    ['a host', (text) => ({ unified_server: { host: text } })],
    ['a book', (text) => ({ book: text })],
    ['a list', (text) => ({ reporting: { report_format: [text, { [text]: text }] } })],
    ['a credential', (text) => ({ chimera_bot: { apiKey: text, secret: text } })],
    ['a parameter', (text) => ({ chimera_bot: { strategy_parameters: { [text]: text } } })],
  ];

  test.each(places)('%s is no secret, markup or command in what is said of it', async (_, configuration) => {
    const folder = await WorkFolder.create();
    const canaries = canariesOf('config');
    const messages = canaries.map(({ text }) => {
      folder.configure(configuration(text));
      return messageOf(() => loadConfig({ workdir: folder.path, environment: {}, flags: {} }));
    });
    expect(messages.flatMap((message) => leaksOf(message, canaries))).toEqual([]);
    // Of what is no host one or two are still an address; all else is refused.
    expect(messages.filter((message) => message === '').length).toBeLessThanOrEqual(2);
  });

  test('nor is a server that stands in for an exchange', async () => {
    const canaries = canariesOf('server');
    const ofEachKind = [...Map.groupBy(canaries, ({ kind }) => kind).values()].map(([first]) => first!);
    const told: string[] = [];
    for (const { text } of ofEachKind) {
      const servers = { ndax: text.slice(0, 200).toWellFormed() };
      const folder = await WorkFolder.create({ mode: 'paper', market_data: { servers } });
      const exit = await new Command(folder, ['preflight']).exit();
      expect(exit.code).toBe(3);
      told.push(said(exit));
    }
    expect(told.flatMap((text) => leaksOf(text, canaries))).toEqual([]);
    expect(seenIn(told.join('\n'), ofEachKind)).toBe(ofEachKind.length);
  });

  test.each(['TRADING_MODE', 'PLATFORM', 'RISK_LEVEL', 'SAFETY_LOCK', 'CHIMERA_BOOK'])(
    'nor is what the environment has as %s',
    async (name) => {
      const { path } = await WorkFolder.create();
      const canaries = canariesOf('environment');
      const messages = canaries.map(({ text }) =>
        messageOf(() => loadConfig({ workdir: path, environment: { [name]: text }, flags: {} })),
      );
      expect(messages.flatMap((message) => leaksOf(message, canaries))).toEqual([]);
      // All but what is a name without its spaces is refused, and said.
      expect(seenIn(messages.join('\n'), canaries)).toBeGreaterThanOrEqual(canaries.length - 1);
    },
  );

  test('a mistyped key is said, a password in an address is not', async () => {
    const folder = await WorkFolder.create({
      mode: 'paper',
      chimera_bot: { max_positon_size: 0.1 },
      market_data: { servers: { ndax: 'http://someone:correct-horse@example.com/x' } },
      unified_server: { host: 'http://someone:correct-horse@example.com/' },
    });
    let error: unknown;
    try {
      loadConfig({ workdir: folder.path, environment: {}, flags: {} });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as ConfigError).message).toContain('chimera_bot.max_positon_size');
    expect((error as ConfigError).message).toContain('did you mean max_position_size');
    expect((error as ConfigError).message).not.toContain('correct-horse');
    const { stdout, stderr } = await new Command(folder, ['preflight']).exit();
    expect(stdout + stderr).toContain('chimera_bot.max_positon_size');
    expect(stdout + stderr).not.toContain('correct-horse');
  });
});

describe('what stands in files of candles', () => {
  const head = 'timestamp,open,high,low,close,volume\n';
  const cell = (text: string) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  test.each<[string, (text: string) => string]>([
    ['titles', (text) => `${cell(text)},open,high,low,close\n1767225600000,1,1,1,1\n`],
    ['times', (text) => `${head}${cell(text)},1,1,1,1,1\n`],
    ['prices', (text) => `${head}1767225600000,1,1,1,1,1\n1767225660000,${cell(text)},1,1,1,1\n`],
    ['lines', (text) => `${head}1767225600000,1,1,1,1,1\n${text}\n`],
    ['all there is', (text) => text],
  ])('is text where it is quoted: %s', async (_, contents) => {
    const folder = await WorkFolder.create();
    const canaries = canariesOf('candles');
    const leaks: Leak[] = [];
    for (const { text } of canaries) {
      const path = folder.write('BTC_USDT-1m-20260101.csv', contents(text));
      let message = '';
      try {
        await readCandleFile(path, { symbol: null });
      } catch (error) {
        message = `${(error as Error).message}\n${(error as { remedy?: string }).remedy}`;
      }
      leaks.push(...leaksOf(message, canaries));
    }
    expect(leaks).toEqual([]);
  });
});

describe('what comes to a run on GitHub', () => {
  test.each<[string, (text: string) => unknown]>([
    ['text', (text) => text],
    ['an object', (text) => ({ [text]: text })],
    [
      'a plan of another form',
      (text) => ({ version: 1, enabled: true, [text]: text, session: { id: text } }),
    ],
    ['a reason', (text) => ({ version: 2, enabled: false, reason: text })],
  ])('a plan that is %s is refused in words that are text', (_, plan) => {
    const canaries = canariesOf('plan');
    const leaks = canaries.flatMap(({ text }) => {
      const value = plan(text);
      const message = messageOf(() =>
        parseRunPlan(typeof value === 'string' ? value : JSON.stringify(value)),
      );
      return leaksOf(message, canaries);
    });
    expect(leaks).toEqual([]);
  });

  test('bodies of issues and errors of the interface stay where they are', async () => {
    const github = await FakeGitHub.start({ owner: 'someone', repo: 'trading' });
    const restoreWaits = shortenWaits(900, 3_600_000);
    try {
      const canaries = canariesOf('issue');
      const context = { owner: 'someone', repo: 'trading', runId: 1, attempt: 1 };
      const api = openApi({ ...context, apiUrl: github.apiUrl }, github.token, {
        warn: () => {},
        retryUnitMs: 1,
      });
      for (const { text } of canaries) expect(readMarker(text)).toBeNull();
      for (const text of cocktails(canaries, 30_000)) {
        await api.rest.issues.create({
          ...context,
          title: text.slice(0, 200),
          body: text,
          labels: ['chimera-runtime'],
        });
      }
      const before = github.issues.length;
      const failure = {
        kind: 'session-failed',
        component: 'bot',
        reason: 'it crashed',
        since: null,
        sessionId: null,
        figures: [],
        logTail: [],
        runUrl: 'https://github.com/x',
        artifactUrl: null,
      } as const;
      expect(await reportFailure(api, context, failure)).toMatchObject({ did: 'created' });
      expect(github.issues[before]?.body).not.toMatch(/q7issue/);
      for (const message of cocktails(canaries, 3_000)) {
        github.faults.clear();
        github.faults.add({ service: 'rest', path: /issues/, status: 422, body: { message } });
        const { problem } = await reportFailure(api, { ...context, runId: 2 }, failure);
        expect(problem).toMatch(/q7issue/);
        expect(leaksOf(problem!, canaries)).toEqual([]);
      }
    } finally {
      restoreWaits();
      await github.close();
    }
  });
});

describe('what is asked of the server', () => {
  test('is quoted as text, and logged as text', async () => {
    const folder = await WorkFolder.create({ thresholds: { max_cpu_percent: 100 } });
    const session = startSession(folder, '--speed', '60');
    await untilReady(folder, session);
    const canaries = canariesOf('request');
    const leaks: Leak[] = [];
    const origin = `http://127.0.0.1:${folder.port}`;
    for (const { text } of canaries) {
      const word = encodeURIComponent(text.slice(0, 600).toWellFormed());
      for (const path of [
        `/${word}`,
        `/api/v1/orders?${word}=1`,
        `/api/v1/orders?limit=${word}`,
        `/api/v1/candles?symbol=${word}`,
      ]) {
        const answer = await fetch(origin + path);
        leaks.push(...leaksIn('json', await answer.text(), canaries));
      }
    }
    session.signalGroup('SIGTERM');
    await session.exit();
    leaks.push(...leaksIn('text', folder.read('unified-server.log'), canaries));
    expect(leaks).toEqual([]);
  });
});

describe('what an exchange says', () => {
  const canaries = canariesOf('exchange');
  let server: Server;
  let answer: { readonly status: number; readonly body: string };
  beforeAll(async () => {
    server = createServer((_, response) => {
      response.writeHead(answer.status, { 'Content-Type': 'application/json' }).end(answer.body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server.close();
  });

  const market = (text: string) => ({
    OMSId: 1,
    InstrumentId: 1,
    Symbol: text,
    Product1: 1,
    Product1Symbol: text,
    Product2: 2,
    Product2Symbol: 'CAD',
    InstrumentType: 'Standard',
    SessionStatus: 'Running',
    QuantityIncrement: 0.001,
    PriceIncrement: 0.01,
    MinimumQuantity: 0.001,
    MinimumPrice: 0.01,
  });

  test.each<[string, number, (texts: readonly string[]) => unknown]>([
    [
      'errors',
      200,
      (texts) => ({ result: false, errormsg: texts.join(' '), errorcode: 104, detail: texts.join(' ') }),
    ],
    ['refusals', 400, (texts) => ({ error: texts.join(' '), message: texts.join(' ') })],
    ['pages', 503, (texts) => `<html>${texts.join(' ')}</html>`],
    ['symbols', 200, (texts) => texts.map(market)],
  ])('is text in a terminal: %s', async (_, status, body) => {
    const { port } = server.address() as AddressInfo;
    const folder = await WorkFolder.create({
      mode: 'paper',
      market_data: { servers: { ndax: `http://127.0.0.1:${port}` } },
    });
    const told: string[] = [];
    for (const texts of [canaries.slice(0, 40), canaries.slice(40, 85), canaries.slice(85)]) {
      const value = body(texts.map(({ text }) => text.slice(0, 300)));
      answer = { status, body: typeof value === 'string' ? value : JSON.stringify(value) };
      const command = new Command(folder, ['markets', ...(status === 200 ? ['--json'] : [])]);
      const stop = setTimeout(() => command.signalGroup('SIGINT'), 2_500);
      told.push(said(await command.exit()));
      clearTimeout(stop);
    }
    expect(told.flatMap((text) => leaksIn('text', text, canaries))).toEqual([]);
    // No half of a secret either, where a message was cut.
    expect(told.filter((text) => /gh[oprsu]_[A-Za-z]|AbCd/.test(text))).toEqual([]);
  });
});

describe('what stands in a command', () => {
  test.each<[string, (text: string) => readonly string[]]>([
    ['a command', (text) => [text]],
    ['a strategy', (text) => ['start', '--mode', 'test', '--strategy', text]],
    ['a mode', (text) => ['start', '--mode', text]],
    ['a book', (text) => ['status', '--book', text]],
    ['a file of candles', (text) => ['backtest', '--data', text]],
    ['a parameter', (text) => ['backtest', '--data', 'x.csv', '--param', text]],
    ['a platform', (text) => ['markets', '--platform', text]],
    ['a table', (text) => ['monitor', text]],
  ])('is text where it is quoted: %s', async (_, args) => {
    const folder = await WorkFolder.create();
    const canaries = canariesOf('argument').filter(({ secret }) => secret === null);
    const texts = cocktails(canaries, 1_500).map((text) => text.replaceAll('\0', '').replace(/^-+/, ''));
    const exits = await Promise.all(texts.map((text) => new Command(folder, args(text)).exit()));
    expect(exits.every(({ code }) => code !== 0)).toBe(true);
    expect(exits.flatMap((exit) => leaksIn('text', said(exit), canaries))).toEqual([]);
  });
});
