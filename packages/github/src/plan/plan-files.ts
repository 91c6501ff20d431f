import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '@chimera/base';
import { hashOfFile, kindOf, lengthOfFile } from '@chimera/market-data';
import { isStrategyFile, strategyFile } from '@chimera/session';
import { isInside } from '../inside.ts';
import type { RunPlan } from '../run-plan.ts';
import { type PlanRefusal, refusal } from './plan-error.ts';

/** The folders of a job in which a plan's files may lie. */
interface JobFolders {
  readonly workdir: string;
  readonly workspace: string;
  /** The runner's folder for this job's own files. */
  readonly temp: string;
}

/** The files that a plan names, as they lie here: read as bytes, and nothing of them run. */
export interface PlanFiles {
  /** SHA-256 of the strategy file; `null` for a shipped strategy, and where the file cannot be had. */
  readonly strategy: string | null;
  /** SHA-256 of each file of recorded candles. */
  readonly recorded: readonly { readonly sha256: string }[];
  /** Files that lie elsewhere or cannot be read. */
  readonly refusals: readonly PlanRefusal[];
}

const MOVE_IN = 'keep the file in the repository, so that it is in the checkout of each job';

/** Looks at the files of a plan. A file outside of the workspace is not opened. */
export async function planFiles(
  { config, configFile, session }: Pick<RunPlan, 'config' | 'configFile' | 'session'>,
  folders: JobFolders,
): Promise<PlanFiles> {
  const { strategy } = config.chimera_bot;
  const refusals: PlanRefusal[] = [];
  const from = async (field: string, path: string, read: () => Promise<string> | string) => {
    const outside = outsideOf(folders, field === STRATEGY, path);
    if (outside !== null) refusals.push(refusal(field, path, outside, MOVE_IN));
    try {
      return outside === null ? await read() : null;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refusals.push(refusal(field, path, `a file that can be read: ${error.message}`, MOVE_IN));
      return null;
    }
  };
  const reason = configFile === null ? null : outsideOf(folders, false, configFile);
  if (reason !== null) refusals.push(refusal('configFile', configFile, reason, MOVE_IN));
  const strategyHash = isStrategyFile(strategy)
    ? await from(STRATEGY, strategy, () => strategyFile(strategy, folders.workdir).sha256)
    : null;
  const recorded: { sha256: string }[] = [];
  for (const [place, file] of kindOf(session.source).files(session.source).entries()) {
    const path = resolve(folders.workdir, file);
    const hash = await from(`session.source.files.${place}`, file, () => {
      lengthOfFile(path);
      return hashOfFile(path);
    });
    if (hash !== null) recorded.push({ sha256: hash });
  }
  return { strategy: strategyHash, recorded, refusals };
}

const STRATEGY = 'config.chimera_bot.strategy';

/** Why a plan may not name this path, as what is expected of it; `null` if it may. Code comes from the workspace only. */
export function outsideOf(
  { workdir, workspace, temp }: JobFolders,
  isCode: boolean,
  path: string,
): string | null {
  const absolute = resolve(workdir, path);
  const homes = isCode ? [workspace] : [workspace, temp];
  if (homes.some((home) => isInside(home, absolute))) return null;
  const isThere = statSync(absolute, { throwIfNoEntry: false }) !== undefined;
  return isThere
    ? 'a file of the workspace, also once links are followed'
    : 'a file of the workspace, and there is none of that name';
}
