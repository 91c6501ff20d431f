/** How a command ends that fails: 1 it failed, 2 something was given wrong, 3 it was refused for safety's sake. */
export type FailureCode = 1 | 2 | 3;

/** A person can mend it: a setting, a file, the machine. It is told in words; any other error is a defect, with a stack. */
export class UserError extends Error {
  readonly exitCode: FailureCode;
  /** How it is mended; `null` if the message says it, or if nobody knows. */
  readonly remedy: string | null;

  constructor(message: string, { exitCode = 1, remedy = null, ...options }: About = {}) {
    super(message, options);
    this.exitCode = exitCode;
    this.remedy = remedy;
  }
}

interface About extends ErrorOptions {
  readonly exitCode?: FailureCode;
  readonly remedy?: string | null;
}

/** What is wrong in one place, as a person reads it. */
export interface Finding {
  readonly where: string;
  readonly found: string;
  readonly expected: string;
  /** Left out if another finding tells it. */
  readonly remedy?: string | undefined;
}

/** The lines of a finding, one under the other. */
export function findingLines({ where, found, expected, remedy }: Finding): readonly string[] {
  return [
    `  where:    ${where}`,
    `  found:    ${found}`,
    `  expected: ${expected}`,
    ...(remedy === undefined ? [] : [`  remedy:   ${remedy}`]),
  ];
}
