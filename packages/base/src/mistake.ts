/** One thing that a person has to change, in words that say how. */
export interface Mistake {
  /** The layer that holds it, e.g. `file .chimera/runtime-config.json`, `environment`, `command line`. */
  readonly source: string;
  /** What it is called there, e.g. `safety.safety_lock`, `SAFETY_LOCK`, `--duration`. */
  readonly path: string;
  /** What is wrong, as a headline. */
  readonly problem: string;
  /** What stands there, as JSON of bounded length; never a secret. */
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
  /** Whether it loosens safety: a refusal rather than an error. */
  readonly safety: boolean;
}

/** What is wrong with how a command was called. */
export function usage(
  problem: string,
  path: string,
  found: string,
  expected: string,
  { remedy }: { readonly remedy: string },
): Mistake {
  return { source: 'command line', problem, path, found, expected, remedy, safety: false };
}
