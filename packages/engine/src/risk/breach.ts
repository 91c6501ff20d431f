import type { Rule } from '../messages.ts';

/** A rule that is broken: the figure, the limit and why. */
export interface Breach {
  readonly rule: Rule;
  readonly figure: number;
  readonly limit: number;
  readonly reason: string;
}

export function broken(rule: Rule, figure: number, limit: number, reason: string): Breach {
  return { rule, figure, limit, reason };
}

export function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(2)} %`;
}
