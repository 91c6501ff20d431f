import { writeSync } from 'node:fs';
import type { WallName } from '@chimera/contract';
import { raiseGuard } from './guard.ts';
import type { Outcomes, Targets } from './probe.ts';

/** Plays a strategy that tries to get out, and says what it could do. Started by probe.ts. */

const WAIT_MS = 500;
const [level, text] = process.argv.slice(2);
const targets = JSON.parse(text!) as Targets;
const kept = level === 'node' ? raiseGuard() : { exit: (code: number) => process.exit(code) };

/** A variable, so that nothing but Node resolves it. */
const load = (name: string) => import(`node:${name}`);

const attempts: Readonly<Record<string, readonly [WallName, () => unknown]>> = {
  tcp: ['network', async () => opened((await load('net')).connect(targets.tcpPort, '127.0.0.1'), 'connect')],
  'unix socket': ['network', async () => opened((await load('net')).connect(targets.socket), 'connect')],
  ...(targets.abstractSocket === null
    ? {}
    : {
        'abstract socket': [
          'network',
          async () => opened((await load('net')).connect({ path: targets.abstractSocket }), 'connect'),
        ] as const,
        'shared memory': [
          'writes',
          async () => (await load('fs')).writeFileSync(targets.sharedMemory, 'x'),
        ] as const,
      }),
  udp: ['network', sendUdp],
  'foreign file': ['files', async () => (await load('fs')).readFileSync(targets.foreignFile)],
  'own folder': ['writes', async () => (await load('fs')).writeFileSync(targets.writeTo[0], 'x')],
  'temporary folder': ['writes', async () => (await load('fs')).writeFileSync(targets.writeTo[1], 'x')],
  'hard link': [
    'writes',
    async () => (await load('fs')).linkSync(targets.foreignFile, `${targets.writeTo[0]}-linked`),
  ],
  'mode of a file': ['writes', async () => (await load('fs')).chmodSync(targets.foreignFile, 0o600)],
  sqlite: ['writes', writeDatabase],
  signal: ['signals', () => process.kill(targets.parent, 0)],
  program: ['processes', startProgram],
  'environment of the parent': [
    'environment',
    async () => (await load('fs')).readFileSync(`/proc/${targets.parent}/environ`),
  ],
};

interface Emitter {
  once(event: string, listener: (value: unknown) => void): Emitter;
}

function opened(emitter: Emitter, event: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    emitter.once(event, resolve).once('error', reject);
  });
}

async function sendUdp(): Promise<void> {
  const { createSocket } = await load('dgram');
  const socket = createSocket('udp4');
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.send('x', targets.udpPort, '127.0.0.1', (error: unknown) => (error ? reject(error) : resolve()));
  });
}

async function writeDatabase(): Promise<void> {
  const { DatabaseSync } = await load('sqlite');
  new DatabaseSync(`${targets.writeTo[1]}.sqlite`).exec('CREATE TABLE t (a)');
}

async function startProgram(): Promise<void> {
  const { spawnSync } = await load('child_process');
  const { error } = spawnSync('/bin/true');
  if (error) throw error;
}

async function isDone(attempt: () => unknown): Promise<boolean> {
  const late = new Promise((_, reject) => setTimeout(reject, WAIT_MS));
  try {
    await Promise.race([Promise.resolve().then(attempt), late]);
    return true;
  } catch {
    return false;
  }
}

const outcomes: Record<string, Outcomes[string]> = {};
await Promise.all(
  Object.entries(attempts).map(async ([name, [wall, attempt]]) => {
    outcomes[name] = { wall, done: await isDone(attempt) };
  }),
);
writeSync(1, JSON.stringify(outcomes));
kept.exit(0);
