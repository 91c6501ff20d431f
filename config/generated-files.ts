import { existsSync, readFileSync } from 'node:fs';
import { jsonSchema } from '../packages/config/src/allowed-values.ts';
import { architectureDocument } from './architecture-document.ts';
import { commandsDocument } from './commands-document.ts';
import { environmentExample } from './environment-example.ts';
import { reportsDocument } from './figures-table.ts';
import { reference } from './reference.ts';
import { operationsDocument } from './variables-table.ts';

/**
 * Every file that is derived from the source (the configuration's schema, the command line, the list of the repository's
 * variables, the definitions of the figures, the imports), by path, and how its text is made.
 */
export const generatedFiles: ReadonlyMap<string, () => string> = new Map([
  ['config/runtime-config.schema.json', () => `${JSON.stringify(jsonSchema(), null, 2)}\n`],
  ['docs/architecture.md', architectureDocument],
  ['docs/configuration.md', reference],
  ['docs/commands.md', commandsDocument],
  ['docs/operations.md', operationsDocument],
  ['docs/reports.md', reportsDocument],
  ['.env.example', environmentExample],
]);

/** The generated files under `root` (a folder's URL, with its slash) whose text is not current. */
export function staleFiles(root: URL): string[] {
  const isCurrent = (path: string, text: string): boolean => {
    const file = new URL(path, root);
    return existsSync(file) && readFileSync(file, 'utf8') === text;
  };
  return [...generatedFiles].filter(([path, render]) => !isCurrent(path, render())).map(([path]) => path);
}
