import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { liveChain } from '../../packages/supervision/src/testing/chained-sessions.ts';

let made: Promise<string> | null = null;

/** A book of two sessions by the real engine and writer, made once. Returns its path. */
export function sampleLedger(): Promise<string> {
  made ??= make();
  return made;
}

function make(): Promise<string> {
  const workdir = mkdtempSync(join(tmpdir(), 'chimera-sample-'));
  process.once('exit', () => rmSync(workdir, { recursive: true, force: true }));
  const until = Date.UTC(2026, 0, 1, 2);
  return liveChain({
    workdir,
    configuration: () => ({ chimera_bot: { strategy: 'sma-cross' } }),
    hours: [1],
    until,
  });
}
