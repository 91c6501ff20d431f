import { join } from 'node:path';
import { ledgerPathOf } from '@chimera/config';
import type { Mode } from '@chimera/engine';
import type { BookScene } from '../book/book-scene.ts';
import type { Patience } from '../deadline.ts';
import type { StepScene } from './step.ts';

/** What the books are saved and brought back with. */
export function bookScene(
  { context, api, token, log, workdir }: StepScene,
  mode: Mode,
  book: string,
  patience: Patience = {},
): BookScene {
  return {
    ...patience,
    context,
    api,
    token,
    mode,
    book,
    ledgerPath: ledgerPathOf(workdir, mode, book),
    scratch: join(context.temp, 'chimera-books'),
    log: (message) => log.line(message),
  };
}
