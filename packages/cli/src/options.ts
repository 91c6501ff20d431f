import { resolve } from 'node:path';
import { ConfigError, type Mistake } from '@chimera/runtime/config/mistakes';
import type { PreflightRequest } from '@chimera/runtime/safety/preflight';

/** What every command takes. */
export interface PlaceOptions {
  readonly workdir: string;
  readonly config?: string;
}

export interface SessionOptions extends PlaceOptions {
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

const LARGEST_SEED = 2 ** 32 - 1;
const LARGEST_SPEED = 1_000_000;

/** Reads the flags that are not configuration. Paths are relative to the shell's folder, as everywhere. */
export function requestOf(options: SessionOptions): PreflightRequest {
  const mistakes: Mistake[] = [];
  const number = (flag: string, text: string | undefined, rule: NumberRule): number | null => {
    if (text === undefined) return null;
    const value = text.trim() === '' ? Number.NaN : Number(text);
    if (rule.accepts(value)) return value;
    mistakes.push({
      source: 'command line',
      path: flag,
      problem: `${flag} is not usable`,
      found: JSON.stringify(text),
      expected: rule.expected,
      remedy: `give ${flag} ${rule.example}`,
      safety: false,
    });
    return null;
  };
  const speed = number('--speed', options.speed, {
    accepts: (value) => value > 0 && value <= LARGEST_SPEED,
    expected: `a number above 0 and at most ${LARGEST_SPEED}`,
    example: '720 (six hours in half a minute)',
  });
  const seed = number('--seed', options.seed, {
    accepts: (value) => Number.isInteger(value) && value >= 0 && value <= LARGEST_SEED,
    expected: `a whole number from 0 to ${LARGEST_SEED}`,
    example: '7',
  });
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  const { mode, risk, duration, port, strategy } = options;
  return {
    workdir: resolve(options.workdir),
    configFile: options.config === undefined ? undefined : resolve(options.config),
    environment: process.env,
    flags: { mode, risk, duration, port, strategy },
    speed: speed ?? 1,
    seed,
    dataFiles: (options.data ?? []).map((file) => resolve(file)),
    newBook: options.newBook ?? false,
  };
}

interface NumberRule {
  accepts(value: number): boolean;
  readonly expected: string;
  readonly example: string;
}
