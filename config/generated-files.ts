import { existsSync, readFileSync } from 'node:fs';
import { jsonSchema } from '../packages/runtime/src/config/allowed-values.ts';
import { environmentExample } from './environment-example.ts';
import { reference } from './reference.ts';

/** Every file that is derived from the configuration's schema, by path in the repository, and how its text is made. */
export const generatedFiles: ReadonlyMap<string, () => string> = new Map([
  ['config/runtime-config.schema.json', () => `${JSON.stringify(jsonSchema(), null, 2)}\n`],
  ['docs/configuration.md', reference],
  ['.env.example', environmentExample],
]);

/** The generated files under `root` (a folder's URL, with its slash) whose text is not what the schema says now. */
export function staleFiles(root: URL): string[] {
  const isCurrent = (path: string, text: string): boolean => {
    const file = new URL(path, root);
    return existsSync(file) && readFileSync(file, 'utf8') === text;
  };
  return [...generatedFiles].filter(([path, render]) => !isCurrent(path, render())).map(([path]) => path);
}
