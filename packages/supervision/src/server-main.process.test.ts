import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { monotonicNow } from '@chimera/base';
import type { SessionPlan } from '@chimera/workdir';
import { afterEach, expect, test } from '@jest/globals';
import { ask } from '../../server/src/testing/ask.ts';
import { planOf, SECOND_START, tradedBook } from '../../server/src/testing/served-book.ts';
import type { FromChild, ToChild } from './protocol.ts';

const ENTRY = fileURLToPath(new URL('./server-main.ts', import.meta.url));

/** A server's process, as the controller has it. */
class ServerProcess {
  readonly book = tradedBook();
  readonly child: ChildProcess;
  readonly said: FromChild[] = [];
  readonly exit: Promise<readonly unknown[]>;

  constructor(changes: Partial<SessionPlan> = {}) {
    this.child = fork(ENTRY, [], { execPath: process.execPath, execArgv: [], stdio: 'ignore' });
    this.child.on('message', (message: FromChild) => this.said.push(message));
    this.exit = once(this.child, 'exit');
    this.tell({ type: 'plan', plan: planOf(this.book, { heartbeatMs: 50, ...changes }) });
  }

  tell(message: ToChild): void {
    this.child.send(message);
  }

  async hear<Type extends FromChild['type']>(type: Type): Promise<Extract<FromChild, { type: Type }>> {
    for (;;) {
      const found = this.said.find((message) => message.type === type);
      if (found) return found as Extract<FromChild, { type: Type }>;
      await Promise.race([
        once(this.child, 'message'),
        this.exit.then(() => Promise.reject(new Error('it ended'))),
      ]);
    }
  }

  async url(): Promise<string> {
    return (await this.hear('ready')).url!;
  }

  /** The exit code, and how long it took. */
  async exitAfter(act: () => void): Promise<{ readonly code: unknown; readonly ms: number }> {
    const begun = monotonicNow();
    act();
    const [code] = await this.exit;
    return { code, ms: monotonicNow() - begun };
  }

  log(): string {
    return readFileSync(join(this.book.folder, 'unified-server.log'), 'utf8');
  }
}

const started: ServerProcess[] = [];
function start(changes?: Partial<SessionPlan>): ServerProcess {
  const server = new ServerProcess(changes);
  started.push(server);
  return server;
}

afterEach(async () => {
  for (const { child, exit, book } of started.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await exit;
    book.remove();
  }
});

test('it says where it listens, answers, counts, and stops though a client keeps its connection', async () => {
  const server = start();
  const url = await server.url();
  expect(url).toMatch(/^http:\/\/localhost:\d+$/);
  const { port } = new URL(url);
  const outgoing = request({
    host: '127.0.0.1',
    port,
    path: '/readyz',
    agent: new Agent({ keepAlive: true }),
  }).end();
  const [incoming] = await once(outgoing, 'response');
  expect([incoming.statusCode, incoming.headers.connection]).toEqual([200, 'keep-alive']);
  incoming.resume();
  await once(incoming, 'end');
  server.said.length = 0;
  expect((await server.hear('heartbeat')).operations).toEqual({ attempted: 1, failed: 0 });
  const { code, ms } = await server.exitAfter(() =>
    server.tell({ type: 'stop', reason: 'stopped', detail: 'asked to' }),
  );
  expect(code).toBe(0);
  expect(ms).toBeLessThan(1000);
  expect(server.log()).toMatch(/\[INFO\] The server stops: asked to\n$/);
});

test("its clock is the session's, from the start of the session until it is told", async () => {
  const server = start();
  const url = await server.url();
  const now = async () => {
    const { session } = (await ask(url, '/api/v1/status')).json();
    return Date.parse((session as { now: string }).now);
  };
  expect(await now()).toBe(SECOND_START);
  server.tell({ type: 'go', anchor: { sessionTime: SECOND_START + 3_600_000, steadyTime: 0, speed: 0 } });
  while ((await now()) === SECOND_START);
  expect(await now()).toBe(SECOND_START + 3_600_000);
});

test('a port that is taken fails it, with a message that names the port', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const server = start({ server: { enabled: true, host: '127.0.0.1', port } });
  expect((await server.hear('failed')).message).toContain(`port ${port} on 127.0.0.1 is taken`);
  expect(await server.exit).toEqual([1, null]);
  expect(server.log()).toContain(`[ERROR] The server cannot start: port ${port}`);
  other.close();
});

test('it ends when the controller is gone', async () => {
  const server = start();
  await server.url();
  const { code, ms } = await server.exitAfter(() => server.child.disconnect());
  expect(code).toBe(0);
  expect(ms).toBeLessThan(2000);
  expect(server.log()).toContain('The server stops: the controller is gone');
});

test('Ctrl-C is not for it, SIGTERM is', async () => {
  const server = start();
  const url = await server.url();
  server.child.kill('SIGINT');
  expect((await ask(url, '/healthz')).status).toBe(200);
  const { code, ms } = await server.exitAfter(() => server.child.kill('SIGTERM'));
  expect(code).toBe(0);
  expect(ms).toBeLessThan(1000);
});
