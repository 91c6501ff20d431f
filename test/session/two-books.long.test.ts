import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerPathOf, pathsOf } from '@chimera/config';
import { expect, test } from '@jest/globals';
import { Command, chimera, until } from './command.ts';
import { ON_A_BUSY_MACHINE, WorkFolder } from './work-folder.ts';

const BOOKS = ['main', 'alpha'] as const;

/** What a machine reads names every book; what people read names it unless it is `main`. */
async function expectNamed(folder: WorkFolder, book: string, port: number): Promise<void> {
  const ask = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).text();
  const metrics = () => JSON.parse(readFileSync(pathsOf(folder.path, book).metrics, 'utf8'));
  await until('metrics', () => existsSync(pathsOf(folder.path, book).metrics));
  expect(JSON.parse(await ask('/api/v1/status'))).toMatchObject({ book });
  expect(JSON.parse(await ask('/api/v1/page'))).toMatchObject({ status: { book } });
  expect(metrics()).toMatchObject({ session: { book } });
  expect(await ask('/metrics')).toContain(`,book="${book}",`);
  const shown = (await chimera(folder, 'status', '--book', book)).stdout;
  const index = await ask('/api/v1');
  for (const text of [shown, index]) expect(text.includes(book)).toBe(book !== 'main');
}

/** The reports of a session that is over, and the status page of its book. */
async function expectReported(folder: WorkFolder, book: string): Promise<void> {
  const { reports } = pathsOf(folder.path, book);
  const final = (ending: string) =>
    readdirSync(reports).find((name) => name.startsWith('runtime-final') && name.endsWith(ending));
  const read = (ending: string) => readFileSync(join(reports, final(ending)!), 'utf8');
  const title = book === 'main' ? 'Final report, ' : `Final report of book ${book}, `;
  expect(JSON.parse(read('.json'))).toMatchObject({ book, title: expect.stringContaining(title) });
  expect(read('.md')).toMatch(new RegExp(`^# ${title}`));
  expect(read('.html')).toContain(`"book":"${book}"`);
  const site = `site-${book}`;
  expect(await chimera(folder, 'pages', '--mode', 'test', '--book', book, '--out', site)).toMatchObject({
    code: 0,
  });
  const { title: page, book: facts } = JSON.parse(folder.read(`${site}/data.json`));
  expect(facts.name).toBe(book);
  expect(page.endsWith(' of book alpha')).toBe(book === 'alpha');
}

test('two books of one work directory trade side by side, and neither touches the other', async () => {
  const reporting = { report_format: ['markdown', 'html', 'json'] };
  const folder = await WorkFolder.create({ ...ON_A_BUSY_MACHINE, reporting });
  const second = await WorkFolder.create(ON_A_BUSY_MACHINE);
  const flags = ['start', '--mode', 'test', '--speed', '60', '--detach', '--port'];
  const main = new Command(folder, [...flags, String(folder.port)]);
  const alpha = new Command(folder, [...flags, String(second.port), '--book', 'alpha', '--seed', '9']);
  for (const start of [main, alpha]) expect(await start.exit()).toMatchObject({ code: 0, stderr: '' });
  const status = async (...args: string[]) =>
    JSON.parse((await chimera(folder, 'status', '--json', ...args)).stdout);
  await until('both books', () => existsSync(ledgerPathOf(folder.path, 'test', 'alpha')), alpha);
  expect(await status('--book', 'alpha')).toMatchObject({
    book: 'alpha',
    running: true,
    other_books: ['main'],
  });

  await expectNamed(folder, 'main', folder.port);
  await expectNamed(folder, 'alpha', second.port);

  // What ends one book ends no other.
  const stopped = await chimera(folder, 'stop', '--book', 'alpha');
  expect(stopped).toMatchObject({ code: 0, stdout: expect.stringContaining('has stopped') });
  expect(await status('--book', 'alpha')).toMatchObject({ running: false, last_end: { reason: 'stopped' } });
  expect(await status()).toMatchObject({ book: 'main', running: true, other_books: ['alpha'] });
  expect(await chimera(folder, 'stop', '--book', 'alpha')).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/No session of book alpha runs in .*--book main/),
  });
  expect(await chimera(folder, 'stop')).toMatchObject({ code: 0 });

  for (const book of BOOKS) {
    await expectReported(folder, book);
    const shown = await chimera(folder, 'ledger', 'show', '--json', '--mode', 'test', '--book', book);
    expect(shown).toMatchObject({ code: 0 });
    expect(await chimera(folder, 'replay', '--mode', 'test', '--book', book)).toMatchObject({ code: 0 });
  }
  expect(existsSync(join(folder.path, '.chimera/state/books/alpha/runtime-reports'))).toBe(true);
});
