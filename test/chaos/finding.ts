/** One thing that must hold, and whether it did. */
export interface Finding {
  readonly what: string;
  readonly held: boolean;
  /** Numbers, or what did not hold. */
  readonly detail: string;
}

export function finding(what: string, held: boolean, detail = ''): Finding {
  return { what, held, detail };
}
