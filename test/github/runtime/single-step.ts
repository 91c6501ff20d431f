import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { tempFolder } from '../../../packages/workdir/src/testing/temp-folder.ts';
import { ROOT } from '../../source-files.ts';
import { CommandFiles } from '../runner/command-files.ts';
import { Masks } from '../runner/masks.ts';
import { StepLog } from '../runner/step-log.ts';
import { RUNNER_PATIENCE, StepProcess } from '../runner/step-process.ts';
import type { TradingRepository } from './trading-repository.ts';

interface Alone {
  /** Of the run whose plan it is, unless a test says otherwise. */
  readonly runId?: number;
  readonly attempt?: number;
  readonly leg?: number;
}

/** The launch action on a machine of its own, with a plan that somebody kept and a checkout of the repository. */
export async function launchAlone(
  { github, folder: checkout }: TradingRepository,
  plan: string,
  { runId = JSON.parse(plan).run.id, attempt = 2, leg = 1 }: Alone = {},
) {
  const folder = tempFolder();
  const workspace = join(folder, 'work');
  cpSync(checkout, workspace, { recursive: true });
  const log = new StepLog(new Masks());
  const process_ = new StepProcess({
    command: process.execPath,
    args: [join(ROOT, 'actions/launch/dist/main.js')],
    cwd: workspace,
    environment: {
      PATH: process.env.PATH ?? '',
      HOME: process.env.HOME ?? '',
      ...github.environment({ runId }),
      ...new CommandFiles(folder, 'launch').environment,
      GITHUB_RUN_ID: String(runId),
      GITHUB_RUN_NUMBER: String(runId),
      GITHUB_RUN_ATTEMPT: String(attempt),
      GITHUB_WORKSPACE: workspace,
      GITHUB_REF: 'refs/heads/main',
      RUNNER_TEMP: folder,
      'INPUT_GITHUB-TOKEN': github.token,
      INPUT_PLAN: plan,
      INPUT_LEG: String(leg),
    },
    log,
    patience: RUNNER_PATIENCE,
  });
  const { code } = await process_.ended;
  return { code, log: log.text, workspace };
}
