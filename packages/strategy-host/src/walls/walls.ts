import { type Keeper, WALL_NAMES, type WallName } from '@chimera/vocabulary';

/** One thing that the probe tried, and what came of it under the kernel's walls alone and under Node's as well. */
export interface Attempt {
  readonly wall: WallName;
  readonly name: string;
  readonly kernel: 'refused' | 'done';
  readonly node: 'refused' | 'done';
}

/** Who keeps which wall on a machine. */
export interface StandingWalls {
  readonly walls: Readonly<Record<WallName, Keeper>>;
  /** What this machine cannot do, and why, for people. */
  readonly missing: readonly string[];
}

/** What keeps strategies in on this machine, as a probe found it. */
export interface Walls extends StandingWalls {
  readonly attempts: readonly Attempt[];
}

const KEPT: Readonly<Record<WallName, string>> = {
  network: 'no network',
  files: 'reads its own folder and packages only',
  writes: 'writes no files',
  signals: 'signals no other process',
  processes: 'starts no processes',
  environment: 'sees no environment',
};

export function wallsFrom(attempts: readonly Attempt[], missing: readonly string[]): Walls {
  const keeper = (name: WallName): Keeper => {
    const tried = attempts.filter(({ wall }) => wall === name);
    if (tried.length === 0) return 'none';
    if (tried.every(({ kernel }) => kernel === 'refused')) return 'kernel';
    return tried.every(({ kernel, node }) => kernel === 'refused' || node === 'refused') ? 'node' : 'none';
  };
  const walls = Object.fromEntries(WALL_NAMES.map((name) => [name, keeper(name)])) as Walls['walls'];
  return { walls, attempts, missing };
}

/** The walls that do not stand at all. */
export function openWalls({ walls }: Pick<StandingWalls, 'walls'>): readonly WallName[] {
  return WALL_NAMES.filter((name) => walls[name] === 'none');
}

/** Whether the kernel keeps every wall: what `safety.strategy_isolation: strict` asks for. */
export function isStrict({ walls }: Pick<StandingWalls, 'walls'>): boolean {
  return WALL_NAMES.every((name) => walls[name] === 'kernel');
}

/** What was measured, in one sentence: "kept by the kernel: no network, …; kept by Node alone: …". */
export function wallsInWords({ walls }: Pick<StandingWalls, 'walls'>): string {
  const said = (keeper: Keeper) =>
    WALL_NAMES.filter((name) => walls[name] === keeper).map((name) => KEPT[name]);
  const parts = [
    { words: 'kept by the kernel', what: said('kernel') },
    { words: 'kept by Node alone', what: said('node') },
    { words: 'not kept', what: said('none') },
  ];
  return parts
    .filter(({ what }) => what.length > 0)
    .map(({ words, what }) => `${words}: ${what.join(', ')}`)
    .join('; ');
}
