/**
 * What readers of the events cost the unified server, and how long `/healthz` takes meanwhile: `node test/bench/load.ts`.
 * The server runs in a process of its own over a book of 3,000 candles. Then, how long a session takes to decide while hundreds
 * of connections ask its server, in `--rounds N`.
 */

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { monotonicNow, sleep } from '@chimera/base';
import { SampleBook, START } from '../../packages/report/src/testing/sample-book.ts';
import { ask } from '../../packages/server/src/testing/ask.ts';
import { EventReader } from '../../packages/server/src/testing/event-reader.ts';
import { planOf, SECOND } from '../../packages/server/src/testing/sample-plan.ts';
import { MOST_ROUNDS, tellDecisionDelays } from './decision-delay.ts';

const ENTRY = fileURLToPath(import.meta.resolve('../../packages/supervision/src/server-main.ts'));
const CANDLES = 3_000;
const WATCH_MS = 8_000;
/** Less than the book has: the status of a long wait comes before. */
const LEAST_BYTES = CANDLES * 400;
/** Clock ticks a second in /proc, on every Linux that Node runs on. */
const TICKS = 100;

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '6' } } });
const rounds = Number(values.rounds);
if (!(rounds >= 1 && rounds <= MOST_ROUNDS)) {
  throw new Error(`--rounds N: how often the session is measured under each load, 1 to ${MOST_ROUNDS}`);
}

const book = new SampleBook();
const closes = Array.from({ length: CANDLES }, (_, index) => 100 + (index % 7));
book.run({ id: SECOND, start: START, closes });
const server = fork(ENTRY, [], { stdio: 'ignore' });
server.send({ type: 'plan', plan: planOf(book) });
const beat = setInterval(() => server.send({ type: 'heartbeat' }), 500);
const url = await urlOf(server);

for (const count of [0, 16, 64]) {
  const readers = Array.from({ length: count }, () => new EventReader(url));
  await Promise.all(readers.map((reader) => reader.until((heard) => heard.length > 0)));
  await sleep(1_000);
  const before = cpuSeconds();
  const latencies = await healthzDuring(sleep(WATCH_MS));
  const percent = ((cpuSeconds() - before) / (WATCH_MS / 1000)) * 100;
  console.log(`${count} idle readers: ${percent.toFixed(1)} % of a core, /healthz ${inWords(latencies)}`);
  for (const reader of readers) reader.close();
}
for (const count of [16, 64]) {
  const begun = monotonicNow();
  const told = Promise.all(Array.from({ length: count }, () => wholeBook()));
  const latencies = await healthzDuring(told);
  const seconds = ((monotonicNow() - begun) / 1000).toFixed(1);
  console.log(`${count} readers from the start: all told in ${seconds} s, /healthz ${inWords(latencies)}`);
}
clearInterval(beat);
server.kill('SIGKILL');
book.remove();
await tellDecisionDelays(rounds);

/** Reads the events from the start until a status says that all was told; parses nothing, which would take this thread. */
async function wholeBook(): Promise<void> {
  const outgoing = request(`${url}/api/v1/events?after=start`, { agent: false }).end();
  const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage];
  let seen = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    seen += chunk.length;
    if (seen > LEAST_BYTES && chunk.includes('event: status')) break;
  }
  outgoing.destroy();
}

function urlOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.on('message', ({ url }: { readonly url?: string }) => {
      if (url !== undefined) resolve(url);
    });
  });
}

function cpuSeconds(): number {
  const fields = readFileSync(`/proc/${server.pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

/** How long each answer takes, one every 50 ms, in milliseconds. */
async function healthzDuring(act: Promise<unknown>): Promise<readonly number[]> {
  const latencies: number[] = [];
  let isOver = false;
  void act.then(() => {
    isOver = true;
  });
  while (!isOver) {
    const begun = monotonicNow();
    await ask(url, '/healthz');
    latencies.push(monotonicNow() - begun);
    await sleep(50);
  }
  return latencies.toSorted((a, b) => a - b);
}

function inWords(latencies: readonly number[]): string {
  const [median, longest] = [latencies[Math.floor(latencies.length / 2)], latencies.at(-1)];
  return `median ${median?.toFixed(1)} ms, longest ${longest?.toFixed(1)} ms`;
}
