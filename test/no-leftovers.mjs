import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { removeFolder } from './temp-folder.mjs';

/** What a process that tests kill cannot remove any more: copies of a ledger, and what a strategy's walls are tried on. */
const OF_KILLED = /^chimera-(ledger|probe)-/;

/** After all tests: removes the temporary folder of the run. Fails if tests left folders in it. */
export default function removeTempFolder() {
  const folder = tmpdir();
  const left = readdirSync(folder).filter((name) => name.startsWith('chimera-') && !OF_KILLED.test(name));
  removeFolder(folder);
  process.env.TMPDIR = dirname(folder);
  if (left.length > 0) throw new Error(`tests have left folders in the temporary folder: ${left.join(', ')}`);
}
