import type { Random } from '../../packages/engine/src/market/random.ts';

/** A kind of bad luck: what is promised, how often it is tried, and how. */
export interface Section {
  /** As `--section` names it; a word before a hyphen names all that begin with it. */
  readonly name: string;
  /** What happens to it, for the table. */
  readonly luck: string;
  /** What must hold all the same. */
  readonly promise: string;
  /** The tests of the suite that hold it, from the root of the repository. */
  readonly tests: readonly string[];
  /** How often it is tried: by the short form, which leaves out what is tried 0 times, and by the whole campaign. */
  readonly counts: { readonly short: number; readonly full: number };
  run(trials: Trials): Promise<void>;
}

/** What an attempt came to: `null` if everything held, else what did not. */
export type Loss = string | null;

/** At most this of what was lost is told. */
const MOST_LOSSES_TOLD = 20;
const LONGEST_LOSS = 2_000;

/** Counts what was tried, what survived and what was lost. */
export class Trials {
  /** How often it is to be tried. */
  readonly count: number;
  readonly random: Random;
  tried = 0;
  lost = 0;
  readonly losses: string[] = [];
  /** What this machine cannot do, and why. */
  readonly skipped: string[] = [];

  constructor(count: number, random: Random) {
    this.count = count;
    this.random = random;
  }

  get survived(): number {
    return this.tried - this.lost;
  }

  get isDone(): boolean {
    return this.tried >= this.count;
  }

  /** One attempt, or `weight` of them that hold or are lost together. */
  async attempt(what: string, trial: () => Promise<Loss> | Loss, weight = 1): Promise<void> {
    let loss: Loss;
    try {
      loss = await trial();
    } catch (error) {
      loss = (error as Error).stack ?? String(error);
    }
    this.tried += weight;
    if (loss === null) return;
    this.lost += weight;
    if (this.losses.length < MOST_LOSSES_TOLD) this.losses.push(`${what}: ${loss.slice(0, LONGEST_LOSS)}`);
  }

  skip(why: string): void {
    if (!this.skipped.includes(why)) this.skipped.push(why);
  }

  /** One of these, at random. */
  pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.random.uniform() * items.length)]!;
  }

  /** A whole number in [least, most]. */
  whole(least: number, most: number): number {
    return Math.floor(this.random.between(least, most + 1));
  }
}

/** The first that did not hold. */
export async function firstLoss(...checks: readonly (() => Promise<Loss> | Loss)[]): Promise<Loss> {
  for (const check of checks) {
    const loss = await check();
    if (loss !== null) return loss;
  }
  return null;
}
