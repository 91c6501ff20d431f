import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { processAgeMs } from '@chimera/base';
import { exportCandles } from '@chimera/book';
import { MAIN_BOOK, pathsOf } from '@chimera/config';
import { symbolInFileName } from '@chimera/engine';
import { copyLedger, LedgerReader } from '@chimera/ledger';
import type { SessionPlan } from '@chimera/workdir';
import { putArtifact } from '../artifact.ts';
import type { RunContext } from '../run-context.ts';
import type { FinalBook } from './final-book.ts';
import type { StepScene } from './step.ts';

/** By then, since its process began, a step has uploaded the logs: what is left of five minutes is for the issues. */
const UPLOADED_BY_MS = 200_000;
const PATIENCE_MS = 50_000;
const LEAST_MS = 20_000;

export interface UploadedLogs {
  readonly name: string;
  readonly id: number | null;
  readonly url: string | null;
  /** Why there is none. */
  readonly problem: string | null;
}

/** `runtime-logs-<run number>`, with the book unless it is `main`, the leg if there are several, and the attempt of a re-run. */
export function logArtifactName({ runNumber, attempt }: RunContext, { leg, book }: SessionPlan): string {
  const legPart = leg.of > 1 ? `-leg${leg.number}` : '';
  const attemptPart = attempt > 1 ? `-${attempt}` : '';
  const bookPart = book === MAIN_BOOK ? '' : `${book}-`;
  return `runtime-logs-${bookPart}${runNumber}${legPart}${attemptPart}`;
}

/**
 * Uploads logs, reports, metrics and the candles that the session saw, and the ledger if it is no artifact of its own: a
 * book is uploaded once a leg. Never throws.
 */
export async function uploadLogs(
  { context, log }: StepScene,
  session: SessionPlan,
  retentionDays: number,
  book: Pick<FinalBook, 'saved'>,
): Promise<UploadedLogs> {
  const name = logArtifactName(context, session);
  try {
    const folder = join(context.temp, name);
    await gather(session, folder, book, (message) => log.warning(message));
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    if (files.length === 0) return { name, id: null, url: null, problem: 'there was nothing to upload' };
    const { id, digest, size } = await putArtifact(name, files, folder, retentionDays, {
      patienceMs: PATIENCE_MS,
      until: Math.max(UPLOADED_BY_MS, processAgeMs() + LEAST_MS),
    });
    const url = `${context.runUrl}/artifacts/${id}`;
    log.line(`Artifact ${name}: ${files.length} files, ${(size / 1024).toFixed(0)} KB, sha256 ${digest}`);
    return { name, id, url, problem: null };
  } catch (error) {
    const problem = `the artifact ${name} could not be uploaded: ${(error as Error).message}`;
    log.warning(problem);
    return { name, id: null, url: null, problem };
  }
}

/** What of a work directory goes into the artifact; what a person's repository holds besides stays out of it. */
async function gather(
  session: SessionPlan,
  folder: string,
  { saved }: Pick<FinalBook, 'saved'>,
  warn: (message: string) => void,
): Promise<void> {
  const paths = pathsOf(session.workdir, session.book);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const log of [paths.runtimeLog, paths.serverLog, paths.botLog]) {
    const older = [1, 2, 3].map((number) => `${log}.${number}`);
    for (const file of [log, ...older])
      if (existsSync(file)) copyFileSync(file, join(folder, basename(file)));
  }
  if (existsSync(paths.metrics)) copyFileSync(paths.metrics, join(folder, basename(paths.metrics)));
  if (existsSync(paths.reports))
    cpSync(paths.reports, join(folder, basename(paths.reports)), { recursive: true });
  if (!existsSync(session.ledgerPath)) return;
  try {
    writeCandles(session.ledgerPath, session, join(folder, 'market-data'));
  } catch (error) {
    warn(`The candles could not be written: ${(error as Error).message}`);
  }
  if (saved?.artifact) {
    const { label: artifact, seq, hash } = saved;
    writeFileSync(join(folder, 'book.json'), `${JSON.stringify({ artifact, seq, hash }, null, 2)}\n`);
    return;
  }
  const copy = join(folder, 'ledger.db');
  try {
    await copyLedger(session.ledgerPath, copy);
  } catch (error) {
    warn(
      `The ledger could not be copied as a whole: ${(error as Error).message}; its file is uploaded as it is`,
    );
    copyFileSync(session.ledgerPath, copy);
  }
}

function writeCandles(ledger: string, { id, setup }: SessionPlan, folder: string): void {
  const reader = new LedgerReader(ledger, 'at-rest');
  try {
    for (const symbol of setup.symbols) {
      const csv = exportCandles(reader, id, symbol);
      if (csv === null) continue;
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${symbolInFileName(symbol)}-${setup.periodMs / 60_000}m.csv`), csv);
    }
  } finally {
    reader.close();
  }
}
