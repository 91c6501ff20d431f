import { rmSync } from 'node:fs';
import { readJson, writeJson } from '@chimera/base';
import type { Paths } from '@chimera/config';
import { HEALTH_LEVELS, OUTCOMES } from '@chimera/vocabulary';
import * as z from 'zod';

/** How a session, or a leg of it, ended: what a controller without a terminal leaves for the one who asks later. */
const writtenResult = z.strictObject({
  session: z.string(),
  leg: z.number(),
  outcome: z.enum(OUTCOMES),
  reason: z.string(),
  /** What a person can do about it; `null` where nothing more than the reason is known. */
  remedy: z.string().nullable(),
  exitCode: z.number(),
  /** The last entry of the book, and what is wrong with it. */
  head: z.string().nullable(),
  entries: z.number(),
  faults: z.array(z.string()),
  /** Path of the newest report. */
  report: z.string().nullable(),
  health: z.enum(HEALTH_LEVELS).nullable(),
});

export type WrittenResult = z.output<typeof writtenResult>;

export function writeResult({ result }: Paths, outcome: WrittenResult): void {
  writeJson(result, outcome);
}

/** `null` while the session runs, and where its controller died without a word. */
export function readResult({ result }: Paths): WrittenResult | null {
  return readJson(result, writtenResult);
}

export function forgetResult({ result }: Paths): void {
  rmSync(result, { force: true });
}
