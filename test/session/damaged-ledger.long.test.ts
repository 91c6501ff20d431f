import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, test } from '@jest/globals';
import { chimera, runSession } from './command.ts';
import { WorkFolder } from './work-folder.ts';

const PAGE = 4096;
const COMMANDS = [
  ['status'],
  ['replay'],
  ['monitor', 'report'],
  ['monitor', 'anomalies'],
  ['governor'],
  ['ledger', 'show'],
  ['ledger', 'export'],
  ['ledger', 'export', '--table', 'equity'],
  ['pages', '--out', 'site'],
] as const;

async function book(): Promise<WorkFolder> {
  const folder = await WorkFolder.create();
  const { code } = await runSession(folder, '--duration', '2h', '--strategy', 'buy-and-hold');
  expect(code).toBe(0);
  return folder;
}

/** Every command that is asked about it ends without a stack, and one that fails names what helps. */
async function expectWords(folder: WorkFolder): Promise<number> {
  let failed = 0;
  for (const args of COMMANDS) {
    const { code, stdout, stderr } = await chimera(folder, ...args);
    const said = stdout + stderr;
    expect([args, said]).toEqual([args, expect.not.stringMatching(/^ +at /m)]);
    if (code === 0) continue;
    failed += 1;
    if (/^The ledger|^the ledger/m.test(stderr)) {
      expect([args, stderr]).toEqual([args, expect.stringMatching(/ledger verify.*ledger repair/s)]);
    }
  }
  return failed;
}

test('a corrupt page in the middle is said in a sentence by every command, and mended', async () => {
  const folder = await book();
  const ledgerPath = folder.file('.chimera/state/test/ledger.db');
  const bytes = readFileSync(ledgerPath);
  const root = folder.rows<{ page: number }>(
    "SELECT rootpage AS page FROM sqlite_schema WHERE name = 'events'",
  )[0]!.page;
  for (const page of [Math.floor(bytes.length / PAGE / 2), root - 1]) {
    writeFileSync(ledgerPath, Buffer.from(bytes).fill(0xaa, page * PAGE, (page + 1) * PAGE));
    const verify = await chimera(folder, 'ledger', 'verify');
    expect(verify).toMatchObject({ code: 1, stdout: expect.stringContaining('✗ the database is damaged') });
    await expectWords(folder);
    const start = await runSession(folder);
    expect(start.code).toBe(1);
    expect(start.stdout).toMatch(/✗ ledger +the ledger does not verify: the database is damaged/);
    expect(start.stdout).toContain('chimera ledger repair');
  }
  const repair = await chimera(folder, 'ledger', 'repair', '--up-to-last-good');
  expect(repair.stderr).toBe('');
  expect(repair).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/✓ mended and verified: the book goes on after entry \d+/),
  });
  expect(
    readdirSync(dirname(ledgerPath)).some((name) => name.startsWith(`${basename(ledgerPath)}.damaged-`)),
  ).toBe(true);
  expect(await chimera(folder, 'ledger', 'verify')).toMatchObject({ code: 0 });
  expect(await runSession(folder, '--duration', '30m')).toMatchObject({ code: 0 });
});

test('an entry that is no JSON any more is said in a sentence by every command', async () => {
  const folder = await book();
  folder.tamper("DROP TRIGGER journal_keeps_its_entries; UPDATE journal SET data = replace(data, '{', '[')");
  expect(await expectWords(folder)).toBeGreaterThan(4);
  const repair = await chimera(folder, 'ledger', 'repair');
  expect(repair.code).toBe(1);
  expect(repair.stderr).toContain('the journal itself is damaged: it is good up to no entry at all');
  expect(folder.exists('.chimera/state/test/ledger.db')).toBe(true);
});
