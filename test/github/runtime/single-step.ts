import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../source-files.ts';
import { CommandFiles } from '../runner/command-files.ts';
import { StepLog } from '../runner/step-log.ts';
import { RUNNER_PATIENCE, StepProcess } from '../runner/step-process.ts';
import type { TradingRepository } from './trading-repository.ts';

/** The launch action on a machine of its own, with a plan that somebody kept. */
export async function launchAlone({ github }: TradingRepository, plan: string) {
  const folder = mkdtempSync(join(tmpdir(), 'chimera-alone-'));
  const workspace = join(folder, 'work');
  mkdirSync(workspace);
  const log = new StepLog(new Set());
  const process_ = new StepProcess({
    command: process.execPath,
    args: [join(ROOT, 'actions/launch/dist/main.js')],
    cwd: workspace,
    environment: {
      PATH: process.env.PATH ?? '',
      HOME: process.env.HOME ?? '',
      ...github.environment({ runId: 900 }),
      ...new CommandFiles(folder, 'launch').environment,
      GITHUB_RUN_ID: '900',
      GITHUB_RUN_NUMBER: '900',
      GITHUB_WORKSPACE: workspace,
      GITHUB_REF: 'refs/heads/main',
      RUNNER_TEMP: folder,
      'INPUT_GITHUB-TOKEN': github.token,
      INPUT_PLAN: plan,
      INPUT_LEG: '1',
    },
    log,
    patience: RUNNER_PATIENCE,
  });
  const { code } = await process_.ended;
  return { code, log: log.text };
}
