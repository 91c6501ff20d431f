import { resolve } from 'node:path';
import type { Mistake } from '@chimera/base';
import { COMMAND_LINE, ConfigError, readSessionNumbers } from '@chimera/config';
import type { PreflightRequest } from '@chimera/preflight';
import { type ReadingOptions, readingOf } from './reading-options.ts';
import { givenTerms, statesTerms, type TermsOptions, termsOfNothing } from './terms-options.ts';

/** What every command takes. */
export interface PlaceOptions {
  readonly workdir: string;
  readonly config?: string;
  readonly book?: string;
}

export interface SessionOptions extends PlaceOptions, ReadingOptions, TermsOptions {
  readonly mode?: string;
  readonly risk?: string;
  readonly duration?: string;
  readonly speed?: string;
  readonly port?: string;
  readonly strategy?: string;
  readonly seed?: string;
  readonly data?: readonly string[];
  readonly newBook?: boolean;
}

/** Reads the flags that are not configuration. Paths are relative to the shell's folder, as everywhere. */
export function requestOf(options: SessionOptions): PreflightRequest {
  const { book, mode, risk, duration, port, strategy, speed, seed, data = [] } = options;
  const mistakes: Mistake[] = [];
  const reading = readingOf(options, mistakes);
  const terms = givenTerms(options, mistakes);
  if (data.length === 0 && statesTerms(terms)) mistakes.push(termsOfNothing(options));
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return {
    door: COMMAND_LINE,
    workdir: resolve(options.workdir),
    configFile: options.config === undefined ? undefined : resolve(options.config),
    environment: process.env,
    flags: { book, mode, risk, duration, port, strategy },
    ...readSessionNumbers({ speed, seed }, COMMAND_LINE),
    dataFiles: data.map((file) => resolve(file)),
    terms,
    ...(reading && { reading }),
    newBook: options.newBook ?? false,
  };
}
