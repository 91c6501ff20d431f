import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError } from '@chimera/base';
import { beforeAll, expect, test } from '@jest/globals';
import { tempFolder } from '../../workdir/src/testing/temp-folder.ts';
import { runInThread, ThreadEndedError } from './watched-thread.ts';

const SERVE = new URL('./thread-job.ts', import.meta.url).href;
const DATA_ERROR = new URL('../../market-data/src/files/data-error.ts', import.meta.url).href;

let folder: string;
beforeAll(() => {
  folder = tempFolder();
});

let count = 0;
/** A thread whose job has this body; `job` and `progress` are its arguments. */
function thread(body: string): URL {
  count += 1;
  const path = join(folder, `thread-${count}.mjs`);
  writeFileSync(
    path,
    `import { serveJob } from '${SERVE}';\nawait serveJob(async (job, progress) => { ${body} });`,
  );
  return pathToFileURL(path);
}

test('answers, and tells before', async () => {
  const told: unknown[] = [];
  const entry = thread('progress.tell({ half: job.value / 2 }); return job.value * 2;');
  const answer = await runInThread<number>({ entry, data: { value: 21 }, onNews: (news) => told.push(news) });
  expect([answer, told]).toEqual([42, [{ half: 10.5 }]]);
});

test('an error comes over with its name, message and remedy', async () => {
  const entry = thread(
    `const { DataError } = await import('${DATA_ERROR}'); throw new DataError('no', 'mend it');`,
  );
  const error = await runInThread({ entry, data: null }).catch((thrown: Error) => thrown);
  expect(error).toBeInstanceOf(UserError);
  expect(error).toMatchObject({ name: 'DataError', message: 'no', remedy: 'mend it', exitCode: 2 });
});

test('says how far it is', async () => {
  const entry = thread(
    'progress.expect(9); progress.advance(4, 1000); await new Promise((done) => setTimeout(done, 400)); return 1;',
  );
  const seen: unknown[] = [];
  await runInThread({ entry, data: null, onProgress: (progress) => void seen.push(progress) });
  expect(seen.at(-1)).toEqual({ done: 4, total: 9, time: 1000 });
});

test.each([
  ['ends the process', 'process.exit(3);', /it ended the process it ran in/],
  ['takes all memory', 'const all = []; for (;;) all.push(new Array(1e6).fill(1));', /it used up its memory/],
])('a thread that %s ends by itself', async (_, body, message) => {
  const entry = thread(body);
  const error = await runInThread({ entry, data: null, memoryMb: 64 }).catch((thrown: Error) => thrown);
  expect(error).toBeInstanceOf(ThreadEndedError);
  expect(error).toMatchObject({ message: expect.stringMatching(message) });
});
