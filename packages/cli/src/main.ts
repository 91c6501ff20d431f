import { UserError } from '@chimera/base';
import { CommanderError } from 'commander';
import { buildProgram } from './program.ts';
import { complain } from './terminal-text.ts';

/** Everything that a person did wrong ends in words; only a fault of ours shows a stack. */
async function explain(error: unknown): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const { message, stack } = error as Error;
  if (isOfSystem(error)) {
    complain(`${message}\n  remedy: check the path, its permissions and the free space`);
    return 1;
  }
  // What a damaged ledger holds can make anything fail.
  const told = error instanceof UserError ? error : await faultOfLedger();
  if (!told) {
    complain(stack ?? message);
    return 1;
  }
  complain(told.remedy === null ? told.message : `${told.message}\n  remedy: ${told.remedy}`);
  return told.exitCode;
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
