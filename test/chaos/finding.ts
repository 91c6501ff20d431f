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

/** Writes them down, a line each. Returns whether all held. */
export function print(title: string, findings: readonly Finding[]): boolean {
  process.stdout.write(`\n${title}\n`);
  for (const { what, held, detail } of findings) {
    process.stdout.write(`  ${held ? '✓' : '✗'} ${what}${detail ? `: ${detail}` : ''}\n`);
  }
  return findings.every(({ held }) => held);
}
