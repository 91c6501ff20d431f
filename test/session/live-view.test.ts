import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { CHIMERA, until } from './command.ts';
import { WorkFolder } from './work-folder.ts';

/** Gives a command a terminal of its own; every Linux has it. */
const SCRIPT = '/usr/bin/script';

/** A session on a terminal of 100 columns; `typed` goes to its keyboard, `screen` is all that was ever written. */
class TerminalSession {
  readonly #child;
  readonly #exit = Promise.withResolvers<number | null>();
  #isOver = false;
  screen = '';

  constructor(folder: WorkFolder, environment: Readonly<Record<string, string>> = {}) {
    const flags = `--mode test --speed 400 --port ${folder.port}`;
    // A shell that would die of Ctrl-C itself could not tell how the session ended.
    const command = `trap : INT; stty cols 100 rows 40; "${process.execPath}" "${CHIMERA}" start ${flags}; echo "exit $?"; stty -a`;
    const { PATH = '', HOME = '' } = process.env;
    this.#child = spawn(SCRIPT, ['-qfec', command, '/dev/null'], {
      cwd: folder.path,
      env: { PATH, HOME, TERM: 'xterm-256color', SHELL: '/bin/sh', ...environment },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.#child.stdout.setEncoding('utf8').on('data', (text) => {
      this.screen += text;
    });
    this.#child.once('close', (code) => {
      this.#isOver = true;
      this.#exit.resolve(code);
    });
  }

  type(keys: string): void {
    this.#child.stdin.write(keys);
  }

  async says(text: string): Promise<void> {
    const shown = () => {
      if (this.#isOver && !this.screen.includes(text)) throw new Error(`it only showed ${this.screen}`);
      return this.screen.includes(text);
    };
    await until(`the terminal to show ${text}`, shown);
  }

  async over(): Promise<void> {
    await this.#exit.promise;
  }
}

const run = process.platform === 'linux' && existsSync(SCRIPT) ? test : test.skip;
const CTRL_C = '\u0003';
const FRAME = '\u001b[?2026h';

run('on a terminal a session is drawn in place, and Ctrl-C leaves the terminal in order', async () => {
  const folder = await WorkFolder.create();
  const session = new TerminalSession(folder);
  await session.says('── PAPER TRADING');
  const began = session.screen.split(FRAME).length;
  const since = performance.now();
  await wait(3_000);
  const frames = session.screen.split(FRAME).length - began;
  expect(frames).toBeGreaterThan(0);
  // Drawn by a timer of 400 ms, and again for each message that is printed above it.
  expect(frames / ((performance.now() - since) / 1000)).toBeLessThan(5);
  expect(session.screen).toMatch(/equity .*10,000\.00 USDT|equity .*9,9\d\d\.\d\d USDT/);
  session.type(CTRL_C);
  await session.says('exit 0');
  await session.over();
  const end = session.screen.slice(session.screen.lastIndexOf(FRAME));
  expect(session.screen).toContain('Stopping gracefully');
  expect(end).toContain('stopped: received SIGINT');
  // The cursor is shown, the view is gone, lines are echoed and broken as ever.
  expect(session.screen.lastIndexOf('\u001b[?25h')).toBeGreaterThan(
    session.screen.lastIndexOf('\u001b[?25l'),
  );
  expect(end).toContain('\u001b[J');
  expect(end).toMatch(/\sicanon\s.*\secho\s/s);
  expect(folder.alive()).toEqual([]);
});

run.each<[string, Readonly<Record<string, string>>, string]>([
  ['a terminal that cannot draw', { TERM: 'dumb' }, '\u001b[?25'],
  ['a person who wants no colours', { NO_COLOR: '1' }, '\u001b[3'],
])('for %s', async (_, environment, unwanted) => {
  const folder = await WorkFolder.create();
  const session = new TerminalSession(folder, environment);
  await session.says('Runtime started');
  await wait(1_500);
  session.type(CTRL_C);
  await session.says('exit 0');
  await session.over();
  expect(session.screen).not.toContain(unwanted);
  expect(session.screen.includes('PAPER TRADING')).toBe(environment.TERM !== 'dumb');
});
