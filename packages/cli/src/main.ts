import { CommanderError } from 'commander';
import { buildProgram } from './program.ts';
import { complain } from './terminal-text.ts';

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
async function explain(error: unknown): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const { name, message, stack } = error as Error;
  const { remedy, exitCode, failure } = error as { remedy?: string; exitCode?: number; failure?: string };
  if (isOfSystem(error)) {
    complain(`${message}\n  remedy: check the path, its permissions and the free space`);
    return 1;
  }
  const isOurs = OURS.has(name);
  // What a damaged ledger holds can make anything fail.
  const fault = isOurs ? null : await faultOfLedger();
  if (fault) {
    complain(`${fault.message}\n  remedy: ${fault.remedy}`);
    return 1;
  }
  complain(isOurs ? message : (stack ?? message));
  if (isOurs && remedy) complain(`  remedy: ${remedy}`);
  if (failure === 'wall') return 3;
  return exitCode ?? (name === 'DataError' || name === 'StrategyError' ? 2 : 1);
}

async function faultOfLedger() {
  return (await import('./find-book.ts')).faultOfOpenedBook();
}

/** A file or a disk that does not do what it should: no fault of the program. */
function isOfSystem(error: unknown): boolean {
  const { code, syscall, path } = error as NodeJS.ErrnoException;
  return /^E[A-Z]+$/.test(code ?? '') && (syscall !== undefined || path !== undefined);
}

// The one who reads along may leave (a pager, a terminal that is closed): a session goes on without them.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

let exitCode = 0;
try {
  await buildProgram((code) => {
    exitCode = code;
  }).parseAsync();
} catch (error) {
  exitCode = await explain(error);
}
// Not before: a process that ends in the middle of its work is no success.
process.exitCode = exitCode;
