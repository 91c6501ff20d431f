import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { checkBook, checkEnd, checkNext } from './book-check.ts';
import { freePort, onGround, RESTLESS } from './ground.ts';
import { firstLoss, type Loss, type Section, type Trials } from './trials.ts';

const PATHS = [
  '/',
  '/healthz',
  '/api/v1/status',
  '/api/v1/page',
  '/api/v1/events',
  '/api/v1/journal',
  '/metrics',
  '/../../etc/passwd',
  '/%00',
];

/** `host` is the server's own name: it answers to no other. */
const REQUESTS: readonly ((path: string, host: string) => string)[] = [
  (path, host) => `GET ${path} HTTP/1.1\r\nhost: ${host}\r\n\r\n`,
  (path, host) => `GET ${path} HTTP/1.1\r\nhost: ${host}\r\n`, // The end of the head never comes.
  (path) => `HEAD ${path} HTTP/1.1\r\nhost: example.com\r\n\r\n`,
  (path, host) => `POST ${path} HTTP/1.1\r\nhost: ${host}\r\ncontent-length: 1000000000\r\n\r\n{`,
  (path, host) => `GET ${path}?${'a=1&'.repeat(3_000)} HTTP/1.1\r\nhost: ${host}\r\n\r\n`,
  () => '\u0000\u0001\u0002\r\n\r\n'.repeat(100),
];

/** One that asks and reads slowly, or not at all. */
function ask(port: number, text: string, reads: boolean): Promise<Socket | null> {
  const { promise, resolve } = Promise.withResolvers<Socket | null>();
  const socket = connect(port, '127.0.0.1', () => {
    socket.write(text, 'latin1', () => resolve(socket));
  });
  socket.on('error', () => resolve(null));
  if (reads) socket.on('data', () => {});
  return promise;
}

async function answers(port: number): Promise<boolean> {
  try {
    const { status } = await fetch(`http://127.0.0.1:${port}/healthz`, {
      signal: AbortSignal.timeout(30_000),
    });
    return status === 200 || status === 503;
  } catch {
    return false;
  }
}

async function load(trials: Trials, connections: number): Promise<Loss> {
  return onGround(RESTLESS, async (ground) => {
    const port = await freePort();
    const started = ground.session('--speed', '600', '--duration', '1h', '--port', String(port));
    while (!(await answers(port))) {
      if (started.child.exitCode !== null)
        return `it ended before its server was up: ${(await started.ended).output}`;
      await wait(50);
    }
    const asked: (Socket | null)[] = [];
    for (let count = 0; count < connections && started.child.exitCode === null; count += 1) {
      const text = trials.pick(REQUESTS)(trials.pick(PATHS), `127.0.0.1:${port}`);
      asked.push(await ask(port, text, trials.random.uniform() < 0.5));
    }
    for (const socket of asked) socket?.destroy();
    const isUp = started.child.exitCode !== null || (await answers(port));
    const ended = await started.ended;
    return firstLoss(
      () => (isUp ? null : 'its server did not answer once the load was gone'),
      () => checkEnd(ground, ended),
      () => (ended.code === 0 ? null : `it ended with ${ended.code}: ${ended.output.slice(-800)}`),
      () => checkBook(ground),
      () => checkNext(ground, '--port', String(port)),
    );
  });
}

export const HTTP_LOAD: Section = {
  name: 'http-load',
  luck: 'hundreds of connections with slow and wrong requests, some of which never read the answer',
  promise: 'the session is not disturbed, and its server answers when they are gone',
  tests: ['packages/server/src/', 'test/session/live-view.test.ts'],
  counts: { short: 1, full: 20 },
  async run(trials: Trials) {
    const connections = trials.count < 10 ? 100 : 600;
    while (!trials.isDone)
      await trials.attempt(`${connections} connections`, () => load(trials, connections));
  },
};
