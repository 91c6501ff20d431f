import { ChimeraProcess, type Exit } from '../chimera-process.ts';

export { CHIMERA } from '../chimera-process.ts';

/** Runs `chimera …` in a folder, to its end. @throws if it hangs */
export async function chimera(folder: string, ...args: string[]): Promise<Exit> {
  const command = new ChimeraProcess({ path: folder }, args);
  try {
    return await command.exit();
  } catch (error) {
    command.signalGroup('SIGKILL');
    throw error;
  }
}

/** The document that `--json` printed. */
export function documentOf({ stdout }: Exit) {
  return JSON.parse(stdout);
}
