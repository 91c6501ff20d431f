import { beforeAll, describe, expect, test } from '@jest/globals';
import { chimera, runSession } from './command.ts';
import { WorkFolder } from './work-folder.ts';

/** A book with an open position. */
async function bookWithPosition(): Promise<WorkFolder> {
  const folder = await WorkFolder.create();
  expect(await runSession(folder, '--duration', '30m', '--strategy', 'buy-and-hold')).toMatchObject({
    code: 0,
  });
  return folder;
}

describe('chimera ledger', () => {
  let folder: WorkFolder;
  beforeAll(async () => {
    folder = await bookWithPosition();
  });

  test('verify prints the number of entries and the head hash', async () => {
    const { code, stdout } = await chimera(folder, 'ledger', 'verify');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^entries {2}\d+$/m);
    expect(stdout).toContain(`head     ${folder.head()}`);
    expect(stdout).toContain('✓ chain, cash, positions and projections agree');
  });

  test('show tells whose book it is and what it holds', async () => {
    const { code, stdout } = await chimera(folder, 'ledger', 'show');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^book +test on simulated:7, opened with 10000 USDT$/m);
    expect(stdout).toMatch(/^position +[\d.]+ \w+\/USDT at [\d.]+$/m);
    const json = JSON.parse((await chimera(folder, 'ledger', 'show', '--json')).stdout);
    expect(json).toMatchObject({
      sessions: 1,
      head: { hash: folder.head() },
      identity: { currency: 'USDT' },
    });
  });

  test('export writes the whole journal as JSON and as CSV', async () => {
    const json = JSON.parse((await chimera(folder, 'ledger', 'export', '--format', 'json')).stdout);
    const [{ n }] = folder.rows<{ n: number }>('SELECT count(*) AS n FROM journal') as [{ n: number }];
    expect(json).toHaveLength(n);
    expect(json[0]).toMatchObject({ seq: 1, kind: 'book-opened', time: '2026-01-01T00:00:00.000Z' });
    expect(json.at(-1)).toMatchObject({ kind: 'session-ended', hash: folder.head() });

    const csv = (await chimera(folder, 'ledger', 'export', '--format', 'csv')).stdout.trimEnd().split('\r\n');
    expect(csv[0]).toBe('seq,session,time,kind,data,prev_hash,hash');
    expect(csv).toHaveLength(n + 1);
    expect(csv.at(-1)).toContain(folder.head());
  });

  test.each(['trades', 'fills', 'orders', 'refusals', 'equity', 'incidents'])(
    'export writes the table %s, the same in both formats',
    async (table) => {
      const json = JSON.parse((await chimera(folder, 'ledger', 'export', '--table', table)).stdout);
      const { code, stdout } = await chimera(folder, 'ledger', 'export', '--table', table, '--format', 'csv');
      expect(code).toBe(0);
      const [titles, ...records] = stdout.split('\r\n').slice(0, -1);
      expect(records).toHaveLength(json.length);
      if (json.length > 0) expect(titles).toBe(Object.keys(json[0]).join(','));
      if (table === 'fills' || table === 'orders' || table === 'equity') expect(json).not.toEqual([]);
    },
  );

  test('what is shown fits 80 columns', async () => {
    for (const args of [['ledger', 'show'], ['status'], ['monitor', 'anomalies']]) {
      const { stdout } = await chimera(folder, ...args);
      for (const line of stdout.split('\n').slice(1)) expect(line.length).toBeLessThanOrEqual(80);
    }
  });

  test.each([
    [['ledger', 'burn'], /verify, repair, show or export/],
    [['ledger', 'export', '--format', 'xml'], /csv or json/],
    [['ledger', 'export', '--table', 'dreams'], /journal, trades, fills/],
    [['ledger', 'verify', '--mode', 'live'], /"live"/],
  ])('%j is a mistake', async (args, message) => {
    const { code, stdout, stderr } = await chimera(folder, ...args);
    expect(code).toBeGreaterThanOrEqual(2);
    expect(stdout + stderr).toMatch(message);
    expect(stdout + stderr).not.toMatch(/^ +at /m);
  });

  test('if there is no book, it says so and opens none', async () => {
    const empty = await WorkFolder.create();
    for (const what of ['verify', 'show', 'export']) {
      const { code, stderr } = await chimera(empty, 'ledger', what);
      expect(code).toBe(1);
      expect(stderr).toContain('There is no book');
    }
    expect(empty.contents()).toEqual({});
  });
});

// biome-ignore format: a table is read by column
test.each([
  ['a journal row', `DROP TRIGGER journal_keeps_its_entries; UPDATE journal SET data = replace(data, '10000', '90000') WHERE seq = 1`, /entry 1 \(book-opened\) was changed/],
  ['a removed row', 'DROP TRIGGER journal_loses_no_entries; DELETE FROM journal WHERE seq = 3', /entry 3 is missing/],
  ['a position', "UPDATE positions SET quantity = '1000'", /positions/],
  ['the cash', "UPDATE account SET cash = '1000000'", /account/],
  ['the cursor', 'UPDATE cursor SET seq = seq - 1', /cursor/],
])('tampering with %s is found, and nothing starts on such a book', async (_, sql, fault) => {
  const folder = await bookWithPosition();
  folder.tamper(sql);
  const before = folder.contents();
  const verify = await chimera(folder, 'ledger', 'verify');
  expect(verify).toMatchObject({ code: 1, stdout: expect.stringMatching(fault) });
  const start = await runSession(folder);
  expect(start.code).toBe(1);
  expect(start.stdout).toMatch(/✗ ledger +the ledger does not verify/);
  expect(start.stdout).toContain('--new-book');
  expect(folder.contents()).toEqual(before);
});

test('a file that is no ledger is refused in words', async () => {
  const folder = await WorkFolder.create();
  folder.write(
    '.chimera/state/test/ledger.db',
    'this is no database, but it is long enough to look like one',
  );
  const start = await runSession(folder);
  expect(start).toMatchObject({
    code: 1,
    stderr: '',
    stdout: expect.stringContaining('not a readable database'),
  });
  const verify = await chimera(folder, 'ledger', 'verify', '--mode', 'test');
  expect(verify).toMatchObject({ code: 1, stderr: expect.stringContaining('not a readable database') });
  expect(verify.stderr).not.toMatch(/^ +at /m);
});
