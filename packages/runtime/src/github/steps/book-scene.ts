import { join } from 'node:path';
import { ledgerPathOf } from '../../session/paths.ts';
import type { BookScene } from '../book/book-scene.ts';
import type { StepScene } from './step.ts';

/** What the books are saved and brought back with. */
export function bookScene(
  { context, api, token, log, workdir }: StepScene,
  mode: 'paper' | 'test',
): BookScene {
  return {
    context,
    api,
    token,
    mode,
    ledgerPath: ledgerPathOf(workdir, mode),
    scratch: join(context.temp, 'chimera-books'),
    log: (message) => log.line(message),
  };
}
