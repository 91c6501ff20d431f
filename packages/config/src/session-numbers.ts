import type { Mistake } from '@chimera/base';
import { type Door, nameAt } from './door.ts';
import { excerpt } from './excerpt.ts';
import { ConfigError } from './mistakes.ts';

export const LARGEST_SEED = 2 ** 32 - 1;
export const LARGEST_SPEED = 1_000_000;

interface NumberRule {
  accepts(value: number): boolean;
  readonly expected: string;
  readonly example: string;
}

const RULES = {
  speed: {
    accepts: (value) => value > 0 && value <= LARGEST_SPEED,
    expected: `a number above 0 and at most ${LARGEST_SPEED}`,
    example: '720 (six hours in half a minute)',
  },
  seed: {
    accepts: (value) => Number.isInteger(value) && value >= 0 && value <= LARGEST_SEED,
    expected: `a whole number from 0 to ${LARGEST_SEED}`,
    example: '7',
  },
} as const satisfies Readonly<Record<string, NumberRule>>;

/** How fast session time runs (1 unless given), and the seed of the built-in market (`null` unless given). */
export interface SessionNumbers {
  readonly speed: number;
  readonly seed: number | null;
}

/** Reads what is asked of one session and is no configuration. @throws {ConfigError} with every mistake */
export function readSessionNumbers(
  texts: { readonly [Name in keyof typeof RULES]: string | undefined },
  door: Door,
): SessionNumbers {
  const mistakes: Mistake[] = [];
  const read = (flag: keyof typeof RULES): number | null => {
    const text = texts[flag];
    if (text === undefined) return null;
    const rule: NumberRule = RULES[flag];
    const value = text.trim() === '' ? Number.NaN : Number(text);
    if (rule.accepts(value)) return value;
    const path = nameAt(door, flag);
    mistakes.push({
      source: door.source,
      path,
      problem: `${path} is not usable`,
      found: excerpt(text),
      expected: rule.expected,
      remedy: `give ${path} ${rule.example}`,
      safety: false,
    });
    return null;
  };
  const numbers = { speed: read('speed') ?? 1, seed: read('seed') };
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return numbers;
}
