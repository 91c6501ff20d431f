import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Paths } from '../config/paths.ts';
import type { SessionPlan } from '../workdir/plan.ts';
import { readJson, writeJson } from '../written-json.ts';

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
