import { spawn } from 'node:child_process';
import { realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { tempFolder } from '../../../workdir/src/testing/temp-folder.ts';
import { findLauncher, type Launcher, NO_KERNEL_WALLS, walledCommand } from './launcher.ts';
import { isPermissionModelSound } from './node-version.ts';

let folder: string;
let machine: Launcher;

beforeAll(async () => {
  folder = realpathSync(tempFolder());
  machine = await findLauncher();
});

function start(launcher: Launcher, source: string, memoryMb = 128) {
  const script = join(folder, `${Math.abs(source.length)}.mjs`);
  writeFileSync(script, source);
  const entry = pathToFileURL(script);
  const readable = { folders: [folder], files: [] };
  const { command, args, env, cwd } = walledCommand(launcher, { entry, readable, memoryMb, parameters: [] });
  return spawn(command, args, { env, cwd, stdio: 'pipe' });
}

async function lines(launcher: Launcher, source: string, input = ''): Promise<string> {
  const child = start(launcher, source);
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  child.stdin.end(input);
  await new Promise((resolve) => child.on('close', resolve));
  return text;
}

const launchers = (): readonly Launcher[] => [NO_KERNEL_WALLS, machine];

describe('a process behind walls', () => {
  test('answers on its pipes with blocking calls, line after line', async () => {
    const echo = `import { readSync, writeSync } from 'node:fs';
      const buffer = Buffer.alloc(100);
      for (let size; (size = readSync(0, buffer)) > 0; ) writeSync(1, 'got ' + buffer.subarray(0, size));
      writeSync(2, 'and a log');`;
    for (const launcher of launchers())
      expect(await lines(launcher, echo, 'this\n')).toBe('got this\nand a log');
  });

  test('has no environment but what makes machines alike', async () => {
    process.env.CHIMERA_TEST_SECRET = 'secret';
    const source = "import { writeSync } from 'node:fs'; writeSync(1, JSON.stringify(process.env))";
    for (const launcher of launchers()) {
      expect(JSON.parse(await lines(launcher, source))).toEqual({ TZ: 'UTC', LANG: 'C.UTF-8' });
    }
    delete process.env.CHIMERA_TEST_SECRET;
  });

  test('has its heap bounded, and where the kernel keeps walls its buffers too', async () => {
    const buffers =
      "const all = []; for (let n = 0; n < 4000; n++) all.push(Buffer.alloc(1 << 20, 1)); console.log('done')";
    if (machine.confine !== null) expect(await lines(machine, buffers)).not.toContain('done');
    const heap = 'const all = []; for (;;) all.push(new Array(1000).fill(1.5));';
    expect(await lines(NO_KERNEL_WALLS, heap)).toContain('heap out of memory');
  });

  test('dies with its parent, spinning as it may', async () => {
    if (machine.parentDeath.length === 0 && machine.confine === null) {
      console.warn('not tried: neither setpriv nor confine.py works on this machine');
      return;
    }
    const { command, args, env } = walledCommand(machine, {
      entry: pathToFileURL(join(folder, 'spin.mjs')),
      readable: { folders: [folder], files: [] },
      memoryMb: 128,
      parameters: [],
    });
    writeFileSync(
      join(folder, 'spin.mjs'),
      "import { writeSync } from 'node:fs'; writeSync(1, 'spinning'); for (;;);",
    );
    const starter = join(folder, 'starter.mjs');
    writeFileSync(
      starter,
      `import { spawn } from 'node:child_process';
       const child = spawn(${JSON.stringify(command)}, ${JSON.stringify(args)}, { env: ${JSON.stringify(env)}, cwd: '/', stdio: ['ignore', 'pipe', 'ignore'] });
       child.stdout.once('data', () => console.log(child.pid));`,
    );
    const parent = spawn(process.execPath, [starter], { stdio: ['ignore', 'pipe', 'ignore'] });
    const pid = await new Promise<number>((resolve) =>
      parent.stdout.once('data', (data) => resolve(Number(data))),
    );
    expect(isAlive(pid)).toBe(true);
    parent.kill('SIGKILL');
    for (let waited = 0; isAlive(pid) && waited < 100; waited += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(isAlive(pid)).toBe(false);
  });
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('the permission model counts from the version in which its holes are mended', () => {
  const versions = ['24.14.0', '22.22.0', '24.14.1', '24.19.0', '25.0.0'];
  expect(versions.map((version) => isPermissionModelSound(version))).toEqual([
    false,
    false,
    true,
    true,
    true,
  ]);
});
