import { afterEach, expect, test } from '@jest/globals';
import { namedAfter, portable, readPreflightInputs } from './preflight-request.ts';
import type { StepScene } from './step.ts';

const given: string[] = [];
afterEach(() => {
  for (const name of given.splice(0)) delete process.env[name];
});

function read(inputs: Readonly<Record<string, string>> = {}) {
  for (const [name, value] of Object.entries(inputs)) {
    const variable = `INPUT_${name.toUpperCase()}`;
    process.env[variable] = value;
    given.push(variable);
  }
  return readPreflightInputs({ workdir: '/runner/here', context: { workspace: '/runner' } } as StepScene);
}

test('a scheduled run has no inputs at all, and needs none', () => {
  expect(read()).toMatchObject({
    workdir: '/runner/here',
    configFile: undefined,
    flags: { mode: undefined, risk: undefined, duration: undefined, strategy: undefined },
    dataFiles: [],
    newBook: false,
    bookUnlessStated: 'here',
    legs: 1,
    isDurationGiven: false,
  });
});

test('what was given comes through, paths from the work directory', () => {
  const inputs = read({
    config: 'own.json',
    mode: ' test ',
    'risk-level': 'aggressive',
    duration: '90m',
    strategy: './mine.ts',
    seed: '7',
    speed: '720',
    data: 'a.csv\r\n\n  data/b.csv  \n',
    'new-book': 'True',
    legs: '2',
  });
  expect(inputs).toMatchObject({
    configFile: '/runner/here/own.json',
    flags: { mode: 'test', risk: 'aggressive', duration: '90m', strategy: './mine.ts' },
    seed: 7,
    speed: 720,
    dataFiles: ['/runner/here/a.csv', '/runner/here/data/b.csv'],
    newBook: true,
    legs: 2,
    isDurationGiven: true,
  });
  expect(inputs.dataFiles.map((file) => portable('/runner/here', file))).toEqual(['a.csv', 'data/b.csv']);
});

test.each([
  ['6', '6h'],
  ['1.5', '1.5h'],
  ['45s', '45s'],
  ['6h; rm -rf', '6h; rm -rf'],
])(
  'a duration of %s is handed on as %s: a bare number is hours, the rest is judged with the configuration',
  (text, duration) => {
    expect(read({ duration: text }).flags?.duration).toBe(duration);
  },
);

test.each([
  ['new-book', 'yes', /the input new-book is "yes"; expected true or false/],
  ['new-book', 'x'.repeat(500), /the input new-book is "x{80}…"/],
  ['legs', '0', /the input legs is "0"; expected how many jobs/],
  ['legs', '25', /1 to 24/],
  ['legs', '1.5', /the input legs/],
  ['legs', 'two', /the input legs/],
  ['speed', 'fast', /speed/],
  ['speed', '-1', /speed/],
  ['seed', '1.5', /seed/],
])('the input %s cannot be %s', (name, value, message) => {
  expect(() => read({ [name]: value })).toThrow(message);
});

test.each([
  ['nobody states a name', {}, 'here', { namedAfter: 'here' }],
  ['the input states one', { book: 'here' }, 'here', {}],
  ['the configuration states one', {}, 'main', {}],
])('a book is named after its folder: %s', (_, inputs: Record<string, string>, configured, expected) => {
  expect(namedAfter(read(inputs), configured)).toEqual(expected);
});

test("the repository's own folder names no book", () => {
  expect(namedAfter({ flags: {}, bookUnlessStated: 'main', folder: '' }, 'main')).toEqual({});
});
