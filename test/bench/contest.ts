import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Contestant, Sample } from './contestant.ts';

export const RUNS = 5;
/** Runs before the first that counts: this many until the compiler has nothing left to do. */
export const WARM_UPS = 4;

export interface Result extends Contestant {
  /** Median of the runs. */
  readonly seconds: number;
  readonly fastest: number;
  readonly slowest: number;
  /** What a run still holds at its end, in bytes, after a collection of garbage. */
  readonly held: number;
  readonly found: string;
}

const ENTRY = fileURLToPath(new URL('contestant-process.ts', import.meta.url));

/** Lets the contestants run in turn, round after round, so that what else the machine does meets all alike. */
export async function contest(contestants: readonly Contestant[]): Promise<readonly Result[]> {
  const children: ChildProcess[] = [];
  try {
    for (const contestant of contestants) {
      const child = fork(ENTRY, [JSON.stringify(contestant)], { execArgv: ['--expose-gc'] });
      children.push(child);
      await answer(child);
    }
    const samples = contestants.map((): Sample[] => []);
    for (let round = 0; round < WARM_UPS + RUNS; round += 1) {
      for (const [place, child] of children.entries()) {
        const sample = (await ask(child, 'run')) as Sample;
        if (round >= WARM_UPS) samples[place]!.push(sample);
      }
    }
    const results: Result[] = [];
    for (const [place, child] of children.entries()) {
      const held = (await ask(child, 'weigh')) as number;
      results.push({ ...resultOf(contestants[place]!, samples[place]!), held });
    }
    return results;
  } finally {
    for (const child of children) child.kill();
  }
}

function ask(child: ChildProcess, what: 'run' | 'weigh'): Promise<unknown> {
  child.send(what);
  return answer(child);
}

function answer(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const die = () => reject(new Error('a contestant has died'));
    child.once('exit', die);
    child.once('message', (message) => {
      child.off('exit', die);
      resolve(message);
    });
  });
}

function resultOf(contestant: Contestant, samples: readonly Sample[]): Omit<Result, 'held'> {
  const found = new Set(samples.map((sample) => sample.found));
  if (found.size !== 1) throw new Error(`${contestant.name} is not deterministic: ${[...found].join('; ')}`);
  const seconds = samples.map((sample) => sample.seconds).toSorted((a, b) => a - b);
  return {
    ...contestant,
    seconds: seconds[RUNS >> 1]!,
    fastest: seconds[0]!,
    slowest: seconds.at(-1)!,
    found: samples[0]!.found,
  };
}
