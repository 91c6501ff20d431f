import { rmSync } from 'node:fs';
import { makeFolder, readJson, writeJson } from '@chimera/base';
import type { Paths } from '@chimera/config';
import { strangerWords } from '@chimera/engine';
import { OUTCOMES } from '@chimera/vocabulary';
import * as z from 'zod';

const LONGEST_REASON = 500;

/** How someone outside the session wants it to end, and why. */
const stopRequest = z.strictObject({
  outcome: z.enum(OUTCOMES).extract(['stopped', 'cancelled', 'killed']),
  reason: z
    .string()
    .max(LONGEST_REASON)
    .transform((text) => strangerWords(text)),
});

export type StopRequest = z.output<typeof stopRequest>;

/** Asks the controller to end the session; it looks once a second, and at once when it is sent SIGTERM. */
export function leaveStopRequest({ state, stopRequest: path }: Paths, request: StopRequest): void {
  makeFolder(state);
  const { outcome, reason } = request;
  writeJson(path, { outcome, reason: strangerWords(reason).slice(0, LONGEST_REASON) });
}

export function findStopRequest({ stopRequest: path }: Paths): StopRequest | null {
  return readJson(path, stopRequest);
}

/** A request is for the session that runs, never for the next one. */
export function forgetStopRequest({ stopRequest: path }: Paths): void {
  rmSync(path, { force: true });
}
