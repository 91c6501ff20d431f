/**
 * Builds what GitHub's runner starts, into the committed `dist` folders. With `--check` it writes nothing and exits 1
 * when what is committed is not what the sources give.
 */
import { fileURLToPath } from 'node:url';
import { bundledFiles, staleBundle, writeBundle } from './bundle/bundled-files.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const files = await bundledFiles(root);
const stale = staleBundle(root, files);

if (process.argv.includes('--check')) {
  for (const path of stale)
    console.error(`${path} is not current: run \`npm run build\` and commit the result.`);
  if (stale.length > 0) process.exitCode = 1;
} else {
  writeBundle(root, files);
  console.log(`wrote ${files.size} files, ${stale.length} of them changed`);
}
