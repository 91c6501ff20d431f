import { readFileSync } from 'node:fs';
import { repositoryVariables } from '../packages/github/src/repository-variables.ts';
import { withGeneratedPart } from './generated-part.ts';
import { code, table } from './markdown-table.ts';

const DOCUMENT = 'docs/operations.md';

const variableTable = (): string =>
  table(
    ['variable', 'read by', 'allowed', 'default', 'meaning'],
    repositoryVariables.map(({ name, workflows, allowed, fallback, meaning }) => [
      code(name),
      workflows.map(code).join(', '),
      allowed,
      fallback,
      meaning,
    ]),
  );

/** The text of `docs/operations.md` with the table of the repository's variables in its place. */
export function operationsDocument(): string {
  const text = readFileSync(new URL(`../${DOCUMENT}`, import.meta.url), 'utf8');
  return withGeneratedPart(text, DOCUMENT, 'the list of variables', variableTable());
}
