import { spawn } from 'node:child_process';
import { createSocket, type Socket } from 'node:dgram';
import { realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  findLauncher,
  type Launcher,
  NO_KERNEL_WALLS,
  walledCommand,
} from '../../packages/strategy-host/src/walls/launcher.ts';
import { tempFolder } from '../../packages/workdir/src/testing/temp-folder.ts';
import { ROOT } from '../source-files.ts';
import { testUnless } from '../test-unless.ts';
import { NETWORK_TRICKS, type Trick } from './network-tricks.ts';

/** Each trick is tried in a process of its own; one that worked has reached what listens here. */

const ENTRY = new URL('trick-main.ts', import.meta.url);
let folder: string;
const servers: Server[] = [];
let udp: Socket;
let reached = 0;

beforeAll(async () => {
  folder = realpathSync(tempFolder());
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ imports: { '#n': 'net' } }));
  for (const where of [{ port: 0, host: '127.0.0.1' }, { path: join(folder, 'socket') }]) {
    const server = createServer((connection) => {
      reached += 1;
      connection.on('error', () => {}).destroy();
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(where, () => resolve()));
  }
  udp = createSocket('udp4').on('message', () => {
    reached += 1;
  });
  await new Promise<void>((resolve) => udp.bind(0, '127.0.0.1', resolve));
});

afterAll(() => {
  for (const server of servers) server.close();
  udp.close();
});

/** The names of the tricks that reached something, each tried alone behind the given walls. */
async function through(launcher: Launcher, guard: boolean, permission: boolean): Promise<readonly string[]> {
  const out: string[] = [];
  for (const trick of NETWORK_TRICKS) {
    const before = reached;
    await play(trick, launcher, guard, permission);
    if (reached > before) out.push(trick.name);
  }
  return out;
}

function play(trick: Trick, launcher: Launcher, guard: boolean, permission: boolean): Promise<void> {
  const { port } = servers[0]!.address() as { port: number };
  const file = join(folder, `trick.${trick.kind}`);
  const source = trick.source
    .replaceAll('UPORT', String(udp.address().port))
    .replaceAll('PORT', String(port))
    .replaceAll('SOCKET', join(folder, 'socket'))
    .replaceAll('EXEC', process.execPath);
  writeFileSync(file, source);
  const { command, args, env, cwd, handles } = walledCommand(launcher, {
    entry: ENTRY,
    readable: {
      folders: [folder, join(ROOT, 'packages'), realpathSync(join(ROOT, 'node_modules'))],
      files: [join(ROOT, 'package.json'), fileURLToPath(ENTRY)],
    },
    memoryMb: 256,
    parameters: [pathToFileURL(file).href, guard ? 'guard' : 'none'],
    permissionModel: permission,
  });
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      ...{ env, cwd, stdio: ['ignore', 'pipe', 'pipe', ...handles] },
      timeout: 10_000,
      killSignal: 'SIGKILL',
    });
    child.stdout!.resume();
    child.stderr!.resume();
    child.on('close', () => setImmediate(resolve));
  });
}

test('without walls most of them work: each really tries', async () => {
  const out = await through(NO_KERNEL_WALLS, false, false);
  expect(NETWORK_TRICKS.length).toBeGreaterThanOrEqual(72);
  expect(out.length).toBeGreaterThanOrEqual(45);
});

test('behind the guard and the permission model none works', async () => {
  expect(await through(NO_KERNEL_WALLS, true, true)).toEqual([]);
});

const launcher = await findLauncher();
const noSeccomp = launcher.confine?.walls.includes('seccomp') ? null : launcher.missing.join('; ');

testUnless(noSeccomp)('behind the whole chain none works, with and without the guard', async () => {
  expect(await through(launcher, true, true)).toEqual([]);
  expect(await through(launcher, false, false)).toEqual([]);
});
