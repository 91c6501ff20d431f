import { join } from 'node:path';
import { pathsOf } from '@chimera/config';

const KEPT =
  /^(PATH|HOME|LANG|LC_\w+|TZ|TMPDIR|TEMP|TMP|SystemRoot|RUNNER_TRACKING_ID|NODE_EXTRA_CA_CERTS|https?_proxy|no_proxy)$/i;

/** What the processes need of the machine. The tokens of the run stay with the actions. */
export function ownEnvironment(workdir: string): Record<string, string> {
  const kept = Object.entries(process.env).filter(([name]) => KEPT.test(name)) as [string, string][];
  return { ...Object.fromEntries(kept), NODE_COMPILE_CACHE: join(pathsOf(workdir).state, 'compiled') };
}
