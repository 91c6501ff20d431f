import { test } from '@jest/globals';

type NamedTest = (name: string, run: () => void | Promise<void>, timeoutMs?: number) => void;

/** Why a test cannot be made here, for its name; `null` if it can. */
export type Reason = string | null;

/** For a test that some machines cannot make: there it is skipped, and its name says why. It never passes untried. */
export function testUnless(reason: Reason): NamedTest {
  return (name, run, timeoutMs) => {
    if (reason === null) test(name, run, timeoutMs);
    else test.skip(`${name} (skipped: ${reason})`, run, timeoutMs);
  };
}
