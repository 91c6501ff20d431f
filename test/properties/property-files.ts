import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../source-files.ts';

/** The files that use fast-check, from the root. */
export function propertyFiles(): readonly string[] {
  return ['packages', 'actions', 'test', 'config']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      ),
    )
    .filter((path) => path.endsWith('.ts') && !path.includes('node_modules'))
    .filter((path) => /^import .* from 'fast-check';/m.test(readFileSync(join(ROOT, path), 'utf8')))
    .toSorted();
}
