import { CommanderError } from 'commander';
import { buildProgram } from './program.ts';

const OURS: ReadonlySet<string> = new Set([
  'ConfigError',
  'StartError',
  'LedgerError',
  'DataError',
  'StrategyError',
  'UnknownExchange',
  'ExchangeError',
]);

/** Everything that a person did wrong ends in words; only a fault of ours shows a stack. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const { name, message, stack } = error as Error;
  const { remedy, exitCode, failure } = error as { remedy?: string; exitCode?: number; failure?: string };
  if (isOfSystem(error)) {
    process.stderr.write(`${message}\n  remedy: check the path, its permissions and the free space\n`);
    return 1;
  }
  const isOurs = OURS.has(name);
  process.stderr.write(isOurs ? `${message}\n` : `${stack ?? message}\n`);
  if (isOurs && remedy) process.stderr.write(`  remedy: ${remedy}\n`);
  if (failure === 'wall') return 3;
  return exitCode ?? (name === 'DataError' || name === 'StrategyError' ? 2 : 1);
}

/** A file or a disk that does not do what it should: no fault of the program. */
function isOfSystem(error: unknown): boolean {
  const { code, syscall, path } = error as NodeJS.ErrnoException;
  return /^E[A-Z]+$/.test(code ?? '') && (syscall !== undefined || path !== undefined);
}

// Whoever reads along may leave (a pager, a terminal that is closed): a session goes on without them.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

try {
  process.exitCode = 0;
  await buildProgram((code) => {
    process.exitCode = code;
  }).parseAsync();
} catch (error) {
  process.exitCode = explain(error);
}
