import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { SampleBook, START } from '../../report/src/testing/sample-book.ts';
import { SECOND, ServedBook, tradedBook } from '../../server/src/testing/served-book.ts';
import { LedgerSource } from './ledger-source.ts';

const LEDGER_PATHS = ['positions', 'orders', 'trades', 'equity', 'signals', 'incidents', 'health', 'journal'];

test('without a ledger there is no answer yet, and that is no failure', async () => {
  const served = await ServedBook.start(new SampleBook());
  for (const path of ['/readyz', ...LEDGER_PATHS.map((name) => `/api/v1/${name}`)]) {
    const { status, headers, json } = await served.ask(path);
    expect([path, status, headers['retry-after']]).toEqual([path, 503, '1']);
    expect(json().error).toMatchObject({ status: 503, message: expect.stringContaining('no ledger yet') });
  }
  expect((await served.ask('/api/v1/status')).json()).toMatchObject({ equity: null, governor: null });
  expect((await served.ask('/healthz')).status).toBe(200);
  expect(served.operations).toEqual({ attempted: 11, failed: 0 });
  served.book.run({ id: SECOND, start: START, closes: [100] });
  expect((await served.ask('/readyz')).status).toBe(200);
});

test('it is ready only when this very session has seen a candle, the warm-up included', async () => {
  const served = await ServedBook.start(tradedBook(), { id: '20260101-001100-0003' });
  expect((await served.ask('/readyz')).json().error).toMatchObject({
    status: 503,
    message: expect.stringContaining('first candle'),
  });
  served.book.run({ id: served.plan.id, start: START + 660_000, closes: [100] });
  expect((await served.ask('/readyz')).status).toBe(200);
});

test('what the bot commits between two questions is seen by the second', async () => {
  const served = await ServedBook.start(tradedBook());
  const count = async () => (await served.list('/api/v1/equity?session=all', 'equity')).length;
  const before = await count();
  served.book.run({ id: '20260101-001100-0003', start: START + 660_000, closes: [110, 111] });
  expect(await count()).toBe(before + 2);
});

test('one question sees one committed state, no matter what is committed meanwhile', () => {
  const book = tradedBook();
  const source = new LedgerSource(book.path);
  const [before, after] = source.read((reader) => {
    const first = reader.head()?.seq;
    book.run({ id: '20260101-001100-0003', start: START + 660_000, closes: [110] });
    return [first, reader.head()?.seq];
  });
  expect(after).toBe(before);
  expect(source.read((reader) => reader.head()?.seq)).toBeGreaterThan(before!);
  source.close();
  book.remove();
});

test('another ledger in its place is the one that is read', async () => {
  const served = await ServedBook.start(tradedBook());
  expect(await served.list('/api/v1/positions', 'positions')).toHaveLength(1);
  renameSync(served.book.path, `${served.book.path}.archived`);
  for (const rest of ['-wal', '-shm']) rmSync(`${served.book.path}${rest}`, { force: true });
  expect((await served.ask('/api/v1/positions')).status).toBe(503);
  served.book.run({ id: SECOND, start: START, closes: [100] });
  expect(await served.list('/api/v1/positions', 'positions')).toEqual([]);
});

test('a ledger that is none is a failure that the client is told, and the log, without a stack for the client', async () => {
  const book = new SampleBook();
  writeFileSync(
    book.path,
    'no database at all, but long enough to be looked at as one, and then some more'.repeat(9),
  );
  const served = await ServedBook.start(book);
  const { status, headers, text } = await served.ask('/api/v1/orders');
  expect([status, headers['retry-after']]).toEqual([503, '1']);
  expect(text).toContain('the ledger cannot be read now');
  expect(text).not.toMatch(/\.ts|\bat /);
  expect(served.operations).toEqual({ attempted: 1, failed: 1 });
  expect(readFileSync(`${book.folder}/unified-server.log`, 'utf8')).toContain(
    '[ERROR] GET /api/v1/orders failed',
  );
  expect((await served.ask('/healthz')).status).toBe(200);
});

test('a mistake of the server is a 500 that says nothing about it', async () => {
  const served = await ServedBook.start(tradedBook());
  served.metrics = { session: {} } as never;
  const { status, text } = await served.ask('/metrics');
  expect(status).toBe(500);
  expect(JSON.parse(text)).toEqual({
    error: { status: 500, message: 'the server made a mistake; its log says more' },
  });
  expect(served.operations.failed).toBe(1);
});
