/**
 * Writes every file that is derived from the source. With `--check` it writes nothing and exits 1 if one of them is not
 * current.
 */
import { writeFileSync } from 'node:fs';
import { generatedFiles, staleFiles } from './generated-files.ts';

const root = new URL('../', import.meta.url);
const check = process.argv.includes('--check');

for (const path of staleFiles(root)) {
  if (check) {
    console.error(`${path} is not current: run \`npm run build\` and commit the result.`);
    process.exitCode = 1;
  } else {
    writeFileSync(new URL(path, root), generatedFiles.get(path)?.() ?? '');
    console.log(`wrote ${path}`);
  }
}
