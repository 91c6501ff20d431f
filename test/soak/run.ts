import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { monotonicNow } from '@chimera/base';
import { sessionCount } from '@chimera/book';
import { copyLedger, LedgerReader } from '@chimera/ledger';
import { GrowingBook, YEARLY } from './growing-book.ts';
import { ABOUT, type Measured, PARTS, type Part } from './measured.ts';

const HELP = `npm run soak -- [--sessions N] [--at LIST] [--folder PATH] [--symbols N] [--measure]

Writes a book of N sessions (1,460 unless stated: a year of one every six hours) with the engine and the ledger's writer,
no processes and no waiting, and prints what a session, its readers and its copies cost after those of LIST
(10,100,500,1460). The book lies in PATH (.build/soak); the same call goes on where an earlier one ended. --measure only
measures the books that are there.
`;

const { values } = parseArgs({
  options: {
    sessions: { type: 'string', default: '1460' },
    at: { type: 'string', default: '10,100,500,1460' },
    folder: { type: 'string', default: '.build/soak' },
    symbols: { type: 'string', default: String(YEARLY.symbols.length) },
    measure: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const MORE = ['XRP/USDT', 'ADA/USDT', 'LTC/USDT', 'DOT/USDT'];
const sessions = Number(values.sessions);
const marks = values.at.split(',').map(Number);
const symbols = [...YEARLY.symbols, ...MORE].slice(0, Number(values.symbols));

if (values.help || ![sessions, ...marks].every((number) => Number.isSafeInteger(number) && number > 0)) {
  process.stdout.write(HELP);
  process.exitCode = values.help ? 0 : 2;
} else {
  const folder = resolve(values.folder);
  mkdirSync(folder, { recursive: true });
  const stages = [...new Set([...marks.filter((mark) => mark < sessions), sessions])].toSorted(
    (a, b) => a - b,
  );
  if (!values.measure) await grow(folder, stages);
  for (const stage of stages.filter((each) => existsSync(stagePath(folder, each)))) print(folder, stage);
}

/** Adds sessions up to the last stage, and keeps a copy of the book at each. */
async function grow(folder: string, stages: readonly number[]): Promise<void> {
  const book = new GrowingBook(folder, { ...YEARLY, symbols });
  const began = monotonicNow();
  for (let done = sessionsIn(book.path); done < stages.at(-1)!; ) {
    await book.addSession();
    done += 1;
    if (stages.includes(done)) copyLedger(book.path, stagePath(folder, done));
    if (done % 20 === 0) {
      const seconds = ((monotonicNow() - began) / 1000).toFixed(0);
      process.stderr.write(`\r${done} of ${stages.at(-1)} sessions, ${seconds} s `);
    }
  }
  process.stderr.write('\n');
}

function sessionsIn(path: string): number {
  if (!existsSync(path)) return 0;
  const reader = new LedgerReader(path);
  try {
    return sessionCount(reader);
  } finally {
    reader.close();
  }
}

function stagePath(folder: string, stage: number): string {
  return join(folder, `after-${stage}.db`);
}

function print(folder: string, stage: number): void {
  const path = stagePath(folder, stage);
  const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);
  const lines = PARTS.map((part) => {
    const { ms, cpuMs, peakMb, bytes } = measured(part, path);
    const made = bytes > 0 ? `${megabytes(bytes)} MB` : '';
    const cells = [
      `${(cpuMs / 1000).toFixed(2)} s`,
      `${(ms / 1000).toFixed(2)} s`,
      `${peakMb.toFixed(0)} MB`,
      made,
    ];
    return `| ${ABOUT[part]} | ${cells.join(' | ')} |`;
  });
  process.stdout.write(
    `\nAfter session ${stage}: a ledger of ${megabytes(statSync(path).size)} MB\n\n` +
      `| What | CPU | Time | Memory | Size |\n| --- | ---: | ---: | ---: | ---: |\n${lines.join('\n')}\n`,
  );
}

function measured(part: Part, path: string): Measured {
  const main = fileURLToPath(new URL('measure-main.ts', import.meta.url));
  const output = execFileSync(process.execPath, [main, part, path, symbols.join(), String(YEARLY.hours)], {
    encoding: 'utf8',
  });
  return JSON.parse(output);
}
