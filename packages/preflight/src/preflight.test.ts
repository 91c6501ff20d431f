import { existsSync, readdirSync } from 'node:fs';
import { pathsOf } from '@chimera/config';
import { takeLock } from '@chimera/ledger';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { OpenBook } from '../../ledger/src/testing/open-book.ts';
import { checkNamed, PreflightFolder } from './testing/preflight-folder.ts';

let folder: PreflightFolder;
beforeEach(() => {
  folder = new PreflightFolder();
});
afterEach(() => folder.remove());

/** A book as a session leaves it, or as a killed one does. */
function book(end: 'closed' | 'killed'): { readonly head: string; readonly seq: number } {
  const open = new OpenBook();
  open.begin('20260101-000000-0001');
  open.candle(100, 'buy');
  open.candle(101);
  if (end === 'closed') {
    open.end();
    open.close();
  }
  folder.takeOver(open.sample.folder);
  const { hash, seq } = open.writer.head;
  if (end === 'killed') open.close();
  open.sample.remove();
  return { head: hash, seq };
}

describe('when all is well', () => {
  test('every check passes, each once, and the session is planned', async () => {
    const { checks, exitCode, session } = await folder.look();
    expect(checks.filter(({ outcome }) => outcome !== 'pass')).toEqual([]);
    expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length);
    expect(checks.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        ...['configuration', 'safety-lock', 'trading-mode', 'environment', 'required-files'],
        ...['kill-switch', 'port', 'disk-space', 'work-directory', 'ledger', 'clock', 'strategy'],
        ...['credentials', 'no-other-session', 'schedule', 'market-data', 'execution-knobs', 'session'],
      ]),
    );
    expect(checks.filter(({ reason }) => reason === '')).toEqual([]);
    expect(exitCode).toBe(0);
    expect(session?.plan).toMatchObject({ id: '20260101-000000-0001', head: null });
  });

  test('the book goes on where it ended', async () => {
    const { head, seq } = book('closed');
    const found = await folder.look();
    expect(checkNamed(found, 'ledger').reason).toBe(`${seq} entries verified, head ${head.slice(0, 16)}`);
    expect(found.session?.plan).toMatchObject({
      id: '20260101-000200-0002',
      head: { seq, hash: head },
      previous: 'completed',
    });
  });

  test('a schedule that differs from the workflow’s is a warning, and no obstacle', async () => {
    folder.put('.github/workflows/chimera-runtime.yml', `on:\n  schedule:\n    - cron: '0 0 * * *'\n`);
    const found = await folder.look();
    expect(checkNamed(found, 'schedule').outcome).toBe('warn');
    expect(found.exitCode).toBe(0);
  });
});

describe('nothing is written', () => {
  test.each([
    ['in an empty folder', () => undefined],
    ['beside a book that was closed', () => book('closed')],
    ['beside a book whose writer was killed', () => book('killed')],
    ['beside a book that is damaged', () => folder.put('.chimera/state/test/ledger.db', 'x'.repeat(9999))],
    ['beside a lock that nobody holds', () => takeLock(pathsOf(folder.path).lock)?.release()],
    ['where the kill switch is on', () => folder.put('.chimera/RUNTIME_DISABLED', '')],
    ['where the configuration is wrong', () => folder.put('.chimera/runtime-config.json', '{')],
  ])('%s', async (_where, prepare) => {
    prepare();
    const before = folder.state;
    const { session, exitCode } = await folder.look();
    expect(folder.state).toEqual(before);
    expect(session === null).toBe(exitCode !== 0);
  });

  test('and a book whose writer was killed is verified to its last commit all the same', async () => {
    const { head, seq } = book('killed');
    const state = `${folder.path}/.chimera/state/test`;
    expect(readdirSync(state)).toContain('ledger.db-wal');
    const found = await folder.look();
    expect(checkNamed(found, 'ledger').reason).toBe(`${seq} entries verified, head ${head.slice(0, 16)}`);
    expect(found.session?.plan).toMatchObject({ previous: 'lost', head: { seq, hash: head } });
  });
});

describe('the book', () => {
  test('that is damaged is a failure with a remedy', async () => {
    folder.put('.chimera/state/test/ledger.db', 'not a database'.repeat(100));
    const found = await folder.look();
    const check = checkNamed(found, 'ledger');
    expect(check).toMatchObject({ outcome: 'fail', exitCode: 1 });
    expect(check.reason).toContain('is not a readable database');
    expect(check.remedy).toContain('--new-book');
    expect([found.exitCode, found.session]).toEqual([1, null]);
  });

  test('that is damaged is no obstacle to a new one', async () => {
    folder.put('.chimera/state/test/ledger.db', 'not a database'.repeat(100));
    const found = await folder.look({ newBook: true });
    expect(checkNamed(found, 'ledger').outcome).toBe('pass');
    expect(found.session?.plan.head).toBeNull();
    expect(existsSync(`${folder.path}/.chimera/state/test/ledger.db`)).toBe(true);
  });

  test('that belongs to another seed is refused as a mistake that names --new-book', async () => {
    book('closed');
    const found = await folder.look({ seed: 2 });
    const check = checkNamed(found, 'session');
    expect(check).toMatchObject({ outcome: 'fail', exitCode: 2 });
    expect(check.reason).toContain('market is simulated:2; expected simulated:1, as this book began');
    expect(check.remedy).toContain('--new-book');
  });

  test('is left alone while another session writes it', async () => {
    book('closed');
    const lock = takeLock(pathsOf(folder.path).lock);
    const found = await folder.look();
    lock?.release();
    expect(checkNamed(found, 'no-other-session').outcome).toBe('fail');
    expect(checkNamed(found, 'ledger').outcome).toBe('skip');
    expect(found.exitCode).toBe(1);
  });
});

describe('paper mode', () => {
  test('asks the exchange for its markets, and says what it asked', async () => {
    const found = await folder.look({ flags: { mode: 'paper' } });
    const check = checkNamed(found, 'market-data');
    expect(check).toMatchObject({ outcome: 'pass', exitCode: 1 });
    expect(check.reason).toContain('ndax lists 3 markets; 2 are followed with a request each 0.1 s');
    expect(check.reason).toContain('asked: GET ndax.test/candles (2)');
    expect(found.exitCode).toBe(0);
    expect(found.session?.plan).toMatchObject({
      identity: { market: 'ndax', currency: 'CAD' },
      source: { kind: 'exchange', id: 'ndax', first: 'ndax' },
    });
    expect(folder.exchange.isClosed).toBe(true);
  });

  test('ends with 1 where no exchange answers, and says why', async () => {
    folder.exchange.fault = () => 'region-refused';
    const found = await folder.look({ flags: { mode: 'paper' } });
    const check = checkNamed(found, 'market-data');
    expect(check).toMatchObject({ outcome: 'fail', exitCode: 1 });
    expect(check.reason).toContain('no exchange answered: ndax: it is region-refused');
    expect(check.remedy).toContain('market_data.fallbacks');
    expect(found.exitCode).toBe(1);
  });

  test('a market that the exchange does not have is a mistake that names others', async () => {
    folder.put('.chimera/runtime-config.json', JSON.stringify({ chimera_bot: { symbols: ['ETX/CAD'] } }));
    const found = await folder.look({ flags: { mode: 'paper' } });
    const check = checkNamed(found, 'session');
    expect(check).toMatchObject({ outcome: 'fail', exitCode: 2 });
    expect(check.reason).toContain('such as ETC/CAD, ETH/CAD');
  });

  test('a server in the place of the exchange is a warning', async () => {
    const servers = { ndax: 'http://127.0.0.1:1' };
    folder.put('.chimera/runtime-config.json', JSON.stringify({ market_data: { servers } }));
    const found = await folder.look({ flags: { mode: 'paper' } });
    expect(checkNamed(found, 'market-data')).toMatchObject({
      outcome: 'warn',
      reason: expect.stringContaining('these are no real prices'),
    });
  });

  test('bothers nobody where something else keeps the session from starting', async () => {
    folder.put('.chimera/RUNTIME_DISABLED', '');
    const found = await folder.look({ flags: { mode: 'paper' } });
    expect(checkNamed(found, 'market-data').outcome).toBe('skip');
    expect(folder.exchange.requests).toEqual([]);
  });

  test.each([
    ['another speed', { speed: 2 }, '--speed 2 in paper mode'],
    ['recorded candles', { dataFiles: ['x.csv'] }, '--data replays recorded candles'],
  ])('with %s is a mistake', async (_what, changes, reason) => {
    const found = await folder.look({ flags: { mode: 'paper' }, ...changes });
    expect(checkNamed(found, 'market-data')).toMatchObject({ outcome: 'fail', exitCode: 2 });
    expect(checkNamed(found, 'market-data').reason).toContain(reason);
  });
});

test('recorded candles that cannot be read are a mistake that says where', async () => {
  const file = folder.put('BTC_USDT-1m.csv', '60000,1,1,1,1,1\n120000,1,x,1,1,1\n');
  const { checks, exitCode } = await folder.look({ dataFiles: [file], seed: null });
  const failed = checks.filter(({ outcome }) => outcome === 'fail');
  expect(failed).toEqual([expect.objectContaining({ name: 'market-data', exitCode: 2 })]);
  expect(failed[0]!.reason).toContain('BTC_USDT-1m.csv:2');
  expect(exitCode).toBe(2);
});
