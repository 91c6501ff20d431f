import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { tempFolder } from '../../../workdir/src/testing/temp-folder.ts';
import { RequestPace } from './request-pace.ts';

const INTERVAL_MS = 1_000;

let folder: string;
let path: string;
let now: number;
beforeEach(() => {
  folder = tempFolder();
  path = join(folder, 'state', 'request-pace.json');
  now = 500_000;
});

/** What a process has. On a busy machine a wait takes longer by this time. */
const pace = ({ name = 'ndax', late = 0 } = {}) =>
  new RequestPace({
    name,
    intervalMs: INTERVAL_MS,
    path,
    uptimeMs: () => now,
    wait: async (ms) => {
      now += ms + late;
    },
  });

async function turnOf(one: RequestPace): Promise<number> {
  await one.turn();
  return now;
}

test('the first request leaves at once, the next an interval later', async () => {
  const one = pace();
  expect(await turnOf(one)).toBe(500_000);
  one.answered();
  expect(await turnOf(one)).toBe(501_000);
});

test('processes of one work directory share it, exchanges do not', async () => {
  const [one, other] = [pace(), pace()];
  await turnOf(one);
  one.answered();
  expect(await turnOf(pace({ name: 'kraken' }))).toBe(500_000);
  expect(await turnOf(other)).toBe(501_000);
  other.answered();
  expect(await turnOf(one)).toBe(502_000);
});

test('a process that follows one that died under way waits an interval from its own start', async () => {
  await turnOf(pace());
  now += 700;
  expect(await turnOf(pace())).toBe(501_700);
});

test('a request that left late, or was answered late, moves the next one', async () => {
  const [one, busy] = [pace(), pace({ late: 400 })];
  await turnOf(one);
  one.answered();
  expect(await turnOf(busy)).toBe(501_400);
  busy.answered();
  expect(await turnOf(one)).toBe(502_400);
  now += 600;
  one.answered();
  // It may have arrived 100 ms before its answer.
  expect(await turnOf(busy)).toBe(503_000 - 100 + INTERVAL_MS + 400);
});

test('what was written before the machine began anew counts for nothing', async () => {
  await turnOf(pace());
  now = 3_000;
  expect(await turnOf(pace())).toBe(3_000);
});

describe('a file that is of no use', () => {
  test.each(['', '{"ndax":', '[]', '{"ndax":{"leftMs":"soon","open":true}}'])(
    '%j stands for a request just now, and is mended',
    async (text) => {
      mkdirSync(join(folder, 'state'));
      writeFileSync(path, text);
      expect(await turnOf(pace())).toBe(501_000);
      expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ ndax: { leftMs: 501_000, open: true } });
    },
  );

  test.each(['request-pace.json', 'request-pace.json.lock', 'request-pace.json.tmp'])(
    'a folder in the place of %s leaves the process its own pace',
    async (name) => {
      mkdirSync(join(folder, 'state', name), { recursive: true });
      const one = pace();
      const first = await turnOf(one);
      one.answered();
      expect((await turnOf(one)) - first).toBeGreaterThanOrEqual(INTERVAL_MS);
    },
  );
});
