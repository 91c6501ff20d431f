import { preflight } from '@chimera/preflight';
import { printChecks, printKnobs } from '../check-list.ts';
import { requestOf, type SessionOptions } from '../options.ts';
import { Terminal } from '../terminal.ts';

/** `chimera preflight`: every check with its outcome; changes nothing. */
export async function runPreflight(options: SessionOptions & { json?: boolean }): Promise<number> {
  const { checks, exitCode, session } = await preflight(requestOf(options));
  if (options.json) {
    const plan = session?.plan ?? null;
    new Terminal().json({ ok: exitCode === 0, exit_code: exitCode, checks, plan });
    return exitCode;
  }
  const terminal = new Terminal();
  printChecks(terminal, checks);
  printKnobs(
    terminal,
    checks.flatMap(({ knobs = [] }) => knobs),
  );
  terminal.line(exitCode === 0 ? 'A session may start.' : `No session starts (exit code ${exitCode}).`);
  return exitCode;
}
