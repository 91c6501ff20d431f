import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const CHIMERA = fileURLToPath(new URL('../../packages/cli/bin/chimera.js', import.meta.url));

/** A command that has not ended by then hangs. */
const DEADLINE_MS = 60_000;

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `chimera …` in a folder, to its end. */
export function chimera(folder: string, ...args: string[]): Promise<Ended> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [CHIMERA, ...args], { cwd: folder, env: { PATH, HOME } });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  const deadline = setTimeout(() => child.kill('SIGKILL'), DEADLINE_MS);
  return new Promise((resolve) => {
    child.once('close', (code) => {
      clearTimeout(deadline);
      resolve({ code, stdout, stderr });
    });
  });
}

/** The document that `--json` printed. */
export function documentOf({ stdout }: Ended) {
  return JSON.parse(stdout);
}
