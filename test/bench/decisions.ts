/**
 * Whether readers of the server make the bot's decisions late: `node test/bench/decisions.ts`. One session of twenty symbols, a
 * minute a second; quiet stretches and loaded ones take turns, so that what else the machine does meets both alike. The load comes from a
 * process of its own.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { freePort, Ground } from '../chaos/ground.ts';

const SYMBOLS = Array.from({ length: 20 }, (_, index) => `C${String.fromCharCode(65 + index)}/USDT`);
const READERS = 16;
const SLOW_READERS = 64;
const ASKERS = 8;
const PATHS = ['/', '/api/v1/status', '/api/v1/page', '/api/v1/figures', '/api/v1/journal', '/metrics'];

if (process.argv[2] === 'load') load(Number(process.argv[3]));
else await measure();

async function measure(): Promise<void> {
  const { values } = parseArgs({
    options: { pairs: { type: 'string', default: '6' }, seconds: { type: 'string', default: '12' } },
  });
  const [pairs, seconds] = [Number(values.pairs), Number(values.seconds)];
  if (!(pairs >= 1) || !(seconds >= 4)) {
    throw new Error('--pairs N --seconds S: stretches of each kind, and how long each is (at least 4)');
  }
  const port = await freePort();
  const ground = new Ground({
    mode: 'test',
    chimera_bot: { trading_mode: 'test', symbols: SYMBOLS },
    // A check at each minute of session time, a heartbeat a second: the figures are as new as they can be.
    monitoring: { health_check_interval: 60, heartbeat_interval: 1 },
    thresholds: { cpu_sustained_seconds: 600 },
    unified_server: { port },
  });
  const { child, ended } = ground.session('--speed', '60', '--duration', '6h');
  const delays = { quiet: [] as number[], loaded: [] as number[] };
  try {
    while (ground.pid('server') === null || newest(ground) === null) {
      if (child.exitCode !== null) throw new Error((await ended).output);
      await wait(200);
    }
    await wait(5_000);
    for (let pair = 0; pair < pairs; pair += 1) {
      for (const kind of ['quiet', 'loaded'] as const) {
        const loader =
          kind === 'loaded' ? fork(fileURLToPath(import.meta.url), ['load', String(port)]) : null;
        // What was noted before belongs to the stretch before.
        await wait(2_500);
        delays[kind].push(...(await noted(ground, (seconds - 2.5) * 1000)));
        await gone(loader);
      }
    }
  } finally {
    child.kill('SIGTERM');
    await ended;
    ground.clear();
  }
  const [quiet, loaded] = [delays.quiet, delays.loaded].map((all) => all.toSorted((a, b) => a - b));
  console.log(`without readers: ${inWords(quiet!)}`);
  console.log(
    `with ${READERS} readers from the start over and over, ${SLOW_READERS} that do not read, ${ASKERS} that ask for pages without a pause: ${inWords(loaded!)}`,
  );
  console.log(`median ${(middle(loaded!) / middle(quiet!)).toFixed(2)} ×`);
}

/** The newest note of metrics: when it was made, and how long the slowest newest decision took, in seconds. */
function newest(ground: Ground): { readonly at: string; readonly seconds: number } | null {
  try {
    const { timestamp, usage } = JSON.parse(readFileSync(ground.file('runtime-metrics.json'), 'utf8'));
    const { decision_delay_seconds: seconds } = usage;
    return typeof seconds === 'number' ? { at: timestamp, seconds } : null;
  } catch {
    return null;
  }
}

/** Each note of the time, once. */
async function noted(ground: Ground, forMs: number): Promise<readonly number[]> {
  const found = new Map<string, number>();
  for (const until = performance.now() + forMs; performance.now() < until; await wait(200)) {
    const note = newest(ground);
    if (note) found.set(note.at, note.seconds);
  }
  return [...found.values()];
}

async function gone(loader: ChildProcess | null): Promise<void> {
  if (!loader) return;
  const exit = new Promise((resolve) => loader.once('exit', resolve));
  loader.kill('SIGKILL');
  await exit;
}

function middle(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)]!;
}

function inWords(sorted: readonly number[]): string {
  const ms = (seconds: number) => `${(seconds * 1000).toFixed(1)} ms`;
  const most = sorted[Math.floor(sorted.length * 0.95)]!;
  return `${sorted.length} notes of the longest decision of a second: median ${ms(middle(sorted))}, 95 % below ${ms(most)}, longest ${ms(sorted.at(-1)!)}`;
}

function load(port: number): void {
  const open = (path: string, then: (socket: Socket) => void): void => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n\r\n`);
      then(socket);
    });
    // One that is turned away comes again a little later.
    socket.on('error', () => {});
    socket.on('close', () => setTimeout(() => open(path, then), 20));
  };
  for (let count = 0; count < READERS; count += 1) {
    open('/api/v1/events?after=start', (socket) => {
      socket.resume();
      setTimeout(() => socket.destroy(), 3_000);
    });
  }
  for (let count = 0; count < SLOW_READERS; count += 1)
    open('/api/v1/events?after=start', (socket) => socket.pause());
  for (let count = 0; count < ASKERS; count += 1) {
    open(PATHS[count % PATHS.length]!, (socket) => socket.resume());
  }
}
