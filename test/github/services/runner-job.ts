import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { shortenWaits } from './short-waits.ts';

interface RunnerJob {
  readonly workspace: string;
  /** What the clients wrote to the log. */
  log(): string;
  end(): void;
}

/** Lets the clients in this process believe that they are in a job on a runner: folders, quiet log, short waits. */
export function beginJob(): RunnerJob {
  const folder = mkdtempSync(join(tmpdir(), 'runner-job-'));
  const [workspace, temp] = [join(folder, 'workspace'), join(folder, 'temp')];
  for (const path of [workspace, temp]) mkdirSync(path);
  const before = { ...process.env };
  Object.assign(process.env, { GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temp });
  const written = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  const restoreWaits = shortenWaits();
  const home = process.cwd();
  process.chdir(workspace);
  return {
    workspace,
    log: () => written.mock.calls.map(([text]) => String(text)).join(''),
    end: () => {
      process.chdir(home);
      restoreWaits();
      written.mockRestore();
      for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
      Object.assign(process.env, before);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
