import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { INTERFACES } from '../../packages/github/src/action-interface.ts';
import { ROOT } from '../source-files.ts';

interface ActionFile {
  readonly inputs: Readonly<
    Record<string, { readonly description?: string; readonly default?: string; readonly required?: boolean }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description?: string; readonly value?: string }>>;
  readonly runs: {
    readonly using: string;
    readonly main?: string;
    readonly post?: string;
    readonly steps?: readonly { readonly uses: string; readonly with: Readonly<Record<string, string>> }[];
  };
}

const actionFile = (path: string): ActionFile => parse(readFileSync(join(ROOT, path), 'utf8'));
const names = Object.keys(INTERFACES) as (keyof typeof INTERFACES)[];

test('there is a folder for each action, and no other', () => {
  const folders = readdirSync(join(ROOT, 'actions')).filter((name) =>
    existsSync(join(ROOT, 'actions', name, 'action.yml')),
  );
  expect(folders.toSorted()).toEqual([...names].toSorted());
});

test.each(names)('%s declares what its code reads and gives, and nothing else', (name) => {
  const { inputs, outputs, runs } = actionFile(`actions/${name}/action.yml`);
  expect(Object.keys(inputs).toSorted()).toEqual([...INTERFACES[name].inputs].toSorted());
  expect(Object.keys(outputs).toSorted()).toEqual([...INTERFACES[name].outputs].toSorted());
  expect(runs.using).toBe('node24');
  for (const file of [runs.main, runs.post].filter((path) => path !== undefined)) {
    expect(existsSync(join(ROOT, 'actions', name, file))).toBe(true);
  }
});

test.each([...names.map((name) => `actions/${name}/action.yml`), 'action.yml'])(
  '%s describes everything',
  (path) => {
    const { inputs, outputs } = actionFile(path);
    for (const [name, { description }] of Object.entries({ ...inputs, ...outputs })) {
      expect([name, description]).toEqual([name, expect.stringMatching(/^.{10,}$/)]);
    }
  },
);

test('an input without a default is required, and the token is that of the run', () => {
  for (const name of names) {
    const { inputs } = actionFile(`actions/${name}/action.yml`);
    const bare = Object.entries(inputs).filter(([, input]) => input.default === undefined);
    expect(bare.filter(([, { required }]) => required !== true)).toEqual([]);
    expect(inputs['github-token']?.default).toBe('$' + '{{ github.token }}');
  }
});

test('the root action hands on every input that an action takes, and takes none in vain', () => {
  const { inputs, runs } = actionFile('action.yml');
  const used = new Set<string>();
  for (const { uses, with: given } of runs.steps ?? []) {
    const name = dirname(`${uses}/.`).replace('$/actions/', '') as (typeof names)[number];
    expect(names).toContain(name);
    const declared: readonly string[] = INTERFACES[name].inputs;
    expect(Object.keys(given).filter((input) => !declared.includes(input))).toEqual([]);
    // One job holds one leg, and the job's status comes by itself.
    const left = declared.filter(
      (input) => !(input in given) && !['leg', 'legs', 'job-status'].includes(input),
    );
    expect(left).toEqual([]);
    for (const value of Object.values(given)) {
      for (const [, input] of value.matchAll(/inputs\.([\w-]+)/g)) used.add(input!);
    }
  }
  expect([...used].toSorted()).toEqual(Object.keys(inputs).toSorted());
});
