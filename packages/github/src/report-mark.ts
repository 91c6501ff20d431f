import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, writeJson } from '@chimera/base';
import type { Paths } from '@chimera/config';
import type { SessionPlan } from '@chimera/workdir';
import * as z from 'zod';

const mark = z.strictObject({ session: z.string(), leg: z.number() });

/** The report step leaves this for the launch step's post, which else would do its work again. */
export function markReported({ state }: Paths, { id, leg }: SessionPlan): void {
  mkdirSync(state, { recursive: true });
  writeJson(join(state, 'reported.json'), { session: id, leg: leg.number });
}

/** A leg begins: what another attempt of it noted on this machine does not count. */
export function forgetReported({ state }: Paths): void {
  rmSync(join(state, 'reported.json'), { force: true });
}

export function isReported({ state }: Paths, { id, leg }: SessionPlan): boolean {
  const found = readJson(join(state, 'reported.json'), mark);
  return found?.session === id && found.leg === leg.number;
}
