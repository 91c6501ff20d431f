import { relative, resolve } from 'node:path';
import { ACTION_INPUTS, readSessionNumbers } from '@chimera/config';
import { shortWords } from '@chimera/engine';
import type { PreflightRequest } from '@chimera/preflight';
import { readInput } from '../action-interface.ts';
import type { BookScene } from '../book/book-scene.ts';
import { bookOfWorkdir, folderOf, InputError, type StepScene } from './step.ts';

/** How many jobs a workflow may say that it runs one after the other. */
const MOST_LEGS = 24;

/** What the preflight action was asked for. Paths are relative to the work directory. */
export interface PreflightInputs extends PreflightRequest {
  /** Legs that the workflow can run. */
  readonly legs: number;
  /** The work directory, relative to the workspace; empty if it is the workspace. */
  readonly folder: string;
  /** Whether the duration was asked for, rather than configured. */
  readonly isDurationGiven: boolean;
}

/** @throws {InputError} @throws {ConfigError} */
export function readPreflightInputs(scene: StepScene): PreflightInputs {
  const { workdir } = scene;
  const text = (name: Parameters<typeof readInput<'preflight'>>[1]) =>
    readInput('preflight', name) || undefined;
  const config = text('config');
  const duration = durationText(text('duration'));
  return {
    door: ACTION_INPUTS,
    workdir,
    configFile: config === undefined ? undefined : resolve(workdir, config),
    environment: process.env,
    flags: {
      mode: text('mode'),
      risk: text('risk-level'),
      duration,
      strategy: text('strategy'),
      book: text('book'),
    },
    bookUnlessStated: bookOfWorkdir(scene),
    folder: folderOf(scene),
    ...readSessionNumbers({ speed: text('speed'), seed: text('seed') }, ACTION_INPUTS),
    dataFiles: (text('data') ?? '')
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((file) => resolve(workdir, file)),
    newBook: readBoolean('new-book', text('new-book')),
    legs: readLegs(text('legs')),
    isDurationGiven: duration !== undefined,
  };
}

/** The folder that the book has its name from, unless a name is stated or it is the repository's own. */
export function namedAfter(
  { flags, bookUnlessStated, folder }: Pick<PreflightInputs, 'flags' | 'bookUnlessStated' | 'folder'>,
  book: string,
): Pick<BookScene, 'namedAfter'> {
  const isDerived = flags.book === undefined && book === bookUnlessStated && folder !== '';
  return isDerived ? { namedAfter: folder } : {};
}

/** A bare number, as a dispatch form gives it, is hours. */
function durationText(text: string | undefined): string | undefined {
  return text !== undefined && /^\d+(\.\d+)?$/.test(text) ? `${text}h` : text;
}

function readBoolean(name: string, text: string | undefined): boolean {
  if (text === undefined || text.toLowerCase() === 'false') return false;
  if (text.toLowerCase() === 'true') return true;
  throw new InputError(
    `the input ${name} is ${JSON.stringify(shortWords(text, 80))}; expected true or false`,
  );
}

function readLegs(text: string | undefined): number {
  const legs = Number(text ?? '1');
  if (Number.isInteger(legs) && legs >= 1 && legs <= MOST_LEGS) return legs;
  throw new InputError(
    `the input legs is ${JSON.stringify(text)}; expected how many jobs the workflow runs one after the other, 1 to ${MOST_LEGS}`,
  );
}

/** A path as every machine of the run finds it: relative to the work directory. */
export function portable(workdir: string, path: string): string {
  return relative(workdir, path).replaceAll('\\', '/');
}
