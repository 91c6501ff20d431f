import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { exportCandles } from '../../book/export-candles.ts';
import { copyLedger } from '../../ledger/copy.ts';
import { LedgerReader } from '../../ledger/reader.ts';
import { pathsOf } from '../../session/paths.ts';
import type { SessionPlan } from '../../session/plan.ts';
import { putArtifact } from '../artifact.ts';
import type { RunContext } from '../run-context.ts';
import type { StepScene } from './step.ts';

export interface UploadedLogs {
  readonly name: string;
  readonly id: number | null;
  readonly url: string | null;
  /** Why there is none. */
  readonly problem: string | null;
}

/** `runtime-logs-<run number>`, with the leg where there are several, and the attempt of a re-run. */
export function logArtifactName({ runNumber, attempt }: RunContext, { leg }: SessionPlan): string {
  const legPart = leg.of > 1 ? `-leg${leg.number}` : '';
  const attemptPart = attempt > 1 ? `-${attempt}` : '';
  return `runtime-logs-${runNumber}${legPart}${attemptPart}`;
}

/** Uploads logs, reports, metrics, the ledger and the candles that the session saw. Never throws. */
export async function uploadLogs(
  { context, log }: StepScene,
  session: SessionPlan,
  retentionDays: number,
): Promise<UploadedLogs> {
  const name = logArtifactName(context, session);
  try {
    const folder = join(context.temp, name);
    await gather(session, folder, (message) => log.warning(message));
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    if (files.length === 0) return { name, id: null, url: null, problem: 'there was nothing to upload' };
    const { id, digest, size } = await putArtifact(name, files, folder, retentionDays);
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
async function gather(session: SessionPlan, folder: string, warn: (message: string) => void): Promise<void> {
  const paths = pathsOf(session.workdir);
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
    const copy = join(folder, 'ledger.db');
    await copyLedger(session.ledgerPath, copy);
    writeCandles(copy, session, join(folder, 'market-data'));
  } catch (error) {
    warn(
      `The ledger could not be copied as a whole: ${(error as Error).message}; its file is uploaded as it is`,
    );
    copyFileSync(session.ledgerPath, join(folder, 'ledger.db'));
  }
}

function writeCandles(ledger: string, { id, setup }: SessionPlan, folder: string): void {
  const reader = new LedgerReader(ledger, 'at-rest');
  try {
    for (const symbol of setup.symbols) {
      const csv = exportCandles(reader, id, symbol);
      if (csv === null) continue;
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${symbol.replace('/', '_')}-${setup.periodMs / 60_000}m.csv`), csv);
    }
  } finally {
    reader.close();
  }
}
