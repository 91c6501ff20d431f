import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { tempFolder } from '../../packages/workdir/src/testing/temp-folder.ts';
import { marketFile } from './candle-files.ts';
import { chimera, documentOf } from './command.ts';

let folder: string;
let file: string;
beforeAll(() => {
  folder = tempFolder();
  file = marketFile(folder, 400);
});

/** A file whose `onCandle(candle, view)` has this body; `count` is the number of the candle. */
function strategy(name: string, body: string, before = ''): string {
  writeFileSync(
    join(folder, name),
    `${before}
export default {
  name: 'mine', description: 'a test', parameters: {}, warmup: () => 0,
  create() {
    let count = 0;
    return { onCandle(candle, view) { count += 1; ${body} } };
  },
};
`,
  );
  return `./${name}`;
}

const buy = "return [{ symbol: candle.symbol, action: 'buy', confidence: 1, reason: 'now' }];";
const run = (path: string, ...args: string[]) =>
  chimera(folder, 'backtest', '--data', file, '--strategy', path, '--json', ...args);

// biome-ignore format: a table is read by column
test.each([
  ['throws', 'throws.js', "if (count % 100 === 0) throw new Error('no idea');", 4, /^no idea \(throws\.js:\d+\)$/],
  ['returns rubbish', 'rubbish.js', "if (count === 5) return 'buy!';", 1, /must return an array of signals or nothing/],
  ['returns a promise', 'promise.js', 'if (count === 5) return Promise.resolve([]);', 1, /must not be async/],
  ['returns signals that are none', 'none.js', 'if (count === 5) return [7];', 1, /a signal must be an object, not 7/],
  ['asks for an impossible size', 'size.js', buy.replace("reason: 'now'", "positionSize: 50, reason: 'now'"), 400, /positionSize must be above 0 and at most 1, not 50/],
  ['asks for an impossible stop', 'stop.js', buy.replace("reason: 'now'", "stop: NaN, reason: 'now'"), 400, /stop must be a positive price, not NaN/],
])('a strategy that %s is named, counted and refused, and the run goes on', async (_, name, body, count, message) => {
  const ended = await run(strategy(name, body));
  // What failed on every candle was not tested.
  const told = expect.stringMatching(/^The strategy failed on every candle: /);
  expect(ended).toMatchObject(count === 400 ? { code: 1, stderr: told } : { code: 0, stderr: '' });
  const { activity, data } = documentOf(ended);
  expect(data.candles).toBe(400);
  expect(activity.faults).toEqual([{ message: expect.stringMatching(message), count }]);
  expect(activity.orders).toBe(0);
});

test('what it asks beyond its limits the governor refuses', async () => {
  const { activity } = documentOf(await run(strategy('greedy.js', buy)));
  expect(activity.faults).toEqual([]);
  expect(activity.refusals.length).toBeGreaterThan(0);
});

test('a strategy that loops for ever is ended, with a message that says where', async () => {
  const loops = [
    [
      strategy('loop.js', 'if (count === 50) for (;;);'),
      ': it did not come back at the candle of 2025-12-01T00:49:00Z',
    ],
    [strategy('load.js', '', 'for (;;);'), ' cannot be loaded: it did not answer within 10 s'],
  ] as const;
  // More than ten seconds each: side by side.
  const ended = await Promise.all(loops.map(([path]) => run(path)));
  for (const [place, { code, stdout, stderr }] of ended.entries()) {
    const [path, where] = loops[place]!;
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(new RegExp(`the strategy file \\S*${path.slice(1)}${where}`));
    expect(stderr).not.toMatch(/^ +at /m);
  }
});

test('a strategy that wants to end the process fails', async () => {
  const { code, stderr } = await run(strategy('exit.js', 'process.exit(0);'));
  expect(code).toBe(1);
  expect(stderr).toContain('The strategy failed on every candle: a strategy may not end the process');
});

test('a strategy that takes all memory ends nothing but itself', async () => {
  // On a busy machine that takes longer than an answer may.
  const patient = join(folder, 'patient.json');
  writeFileSync(patient, JSON.stringify({ runtime_settings: { strategy_answer_seconds: 50 } }));
  const hungry = strategy('hungry.js', 'for (const all = [];;) all.push(new Array(1e6).fill(count));');
  const { code, stdout, stderr } = await run(hungry, '--config', patient);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/hungry\.js: it used up its memory, \d+ MB/);
});

test('a strategy that writes into the answers of its process is ended', async () => {
  const { code, stderr } = await run(
    strategy(
      'forger.js',
      `if (count === 9) writeSync(1, '{"done":true}\\n');`,
      "import { writeSync } from 'node:fs';",
    ),
  );
  expect(code).toBe(2);
  expect(stderr).toMatch(/forger\.js: it (?:answered something else|wrote into its own answers)/);
});

test('what it says of its book is not believed: figures are of the engine outside', async () => {
  const lies = `
const stringify = JSON.stringify;
JSON.stringify = (value) => stringify(value).replace(/"equity":[^,}]*/g, '"equity":1e9');
Map.prototype.get = new Proxy(Map.prototype.get, { apply: (get, map, [key]) => Reflect.apply(get, map, [key]) });
Array.prototype.push = new Proxy(Array.prototype.push, { apply: (push, list, given) => Reflect.apply(push, list,
  given.map((each) => each?.kind === 'fill' ? { ...each, data: { ...each.data, price: 1 } } : each)) });
`;
  const body = `if (count % 60 === 10) ${buy} if (count % 60 === 40) ${buy.replace("'buy'", "'sell'")}`;
  const [honest, lying] = [
    documentOf(await run(strategy('honest.js', body))),
    documentOf(await run(strategy('lying.js', body, lies))),
  ];
  expect(honest.activity.fills).toBeGreaterThan(0);
  expect(lying.figures).toEqual(honest.figures);
});

test('what it prints is kept apart from the document', async () => {
  const ended = await run(strategy('talks.js', "if (count === 1) console.log('hello');"));
  expect(documentOf(ended).strategy.name).toBe('mine');
  expect(ended.stderr).toContain('hello');
});
