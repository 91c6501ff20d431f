import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { operationsDocument } from '../../config/variables-table.ts';
import { repositoryVariables } from '../../packages/github/src/repository-variables.ts';
import { ROOT } from '../source-files.ts';

const FOLDER = '.github/workflows';
const workflows = readdirSync(join(ROOT, FOLDER)).filter((name) => /\.ya?ml$/.test(name));
const names = repositoryVariables.map(({ name }) => name);

/** However they are written; what stands in a comment is none. */
function variablesIn(text: string): readonly string[] {
  const code = text.replace(/(^|\s)#.*$/gm, '');
  const read = [...code.matchAll(/(?<![\w.-])vars\b(?:\s*\.\s*(\w+))?/g)];
  return [...new Set(read.map(([, name]) => name ?? 'not by name'))].toSorted();
}

test('there are workflows, and what they read is found', () => {
  expect(workflows).toContain('chimera-runtime.yml');
  const lines = ["if: vars.B != 'x' && vars . A", "x: vars['D']", 'y: inputs.vars.E # vars.F', '# vars.G'];
  expect(variablesIn(lines.join('\n'))).toEqual(['A', 'B', 'not by name']);
});

test.each(workflows)('%s reads the variables that the list says, and no other', (file) => {
  const listed = repositoryVariables.filter((each) => each.workflows.includes(file)).map(({ name }) => name);
  expect(variablesIn(readFileSync(join(ROOT, FOLDER, file), 'utf8'))).toEqual([...listed].toSorted());
});

test('every variable is read by a workflow that is there, and is listed once', () => {
  for (const { name, workflows: readers } of repositoryVariables) {
    expect([name, readers.length > 0, readers.filter((file) => !workflows.includes(file))]).toEqual([
      name,
      true,
      [],
    ]);
  }
  expect(new Set(names).size).toBe(names.length);
});

test('the workflow that chimera init writes reads no variable itself, and names those alone that there are', () => {
  const text = readFileSync(join(ROOT, 'packages/cli/templates/chimera-runtime.yml'), 'utf8');
  expect(variablesIn(text)).toEqual([]);
  const named = [...text.matchAll(/CHIMERA_[A-Z_]+/g)].map(([name]) => name);
  expect(named).toContain('CHIMERA_SCHEDULE');
  expect(named.filter((name) => !(names as readonly string[]).includes(name))).toEqual([]);
});

test('the table of the document has each of them', () => {
  const rows = operationsDocument().match(/^\| `CHIMERA_\w+` \|.*\|$/gm);
  expect(rows?.map((row) => row.split('`')[1])).toEqual(names);
});
