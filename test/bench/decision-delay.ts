import { type ChildProcess, spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { monotonicNow, realNow, sleep } from '@chimera/base';
import type { RuntimeMetrics } from '@chimera/contract';
import { LedgerReader } from '@chimera/ledger';
import { freePort, Ground } from '../chaos/ground.ts';
import { CROWD, HttpCrowd } from './http-crowd.ts';

/** A candle of each symbol comes once a second, and so does a health check. */
const SPEED = 60;
/** Figures are as old as a heartbeat and a sample: those of a turn's beginning tell of the one before. */
const SETTLE_MS = 4_000;
const TURN_MS = 10_000;

/** More do not fit into a session, which lasts six minutes at this speed. */
export const MOST_ROUNDS = 7;

const CONDITIONS = ['alone', 'http', 'busy'] as const;
type Condition = (typeof CONDITIONS)[number];

const NAMES: Readonly<Record<Condition, string>> = {
  alone: 'nobody asks',
  http: 'the crowd asks',
  busy: 'nobody asks, other processes keep all cores busy',
};

interface Turn {
  readonly condition: Condition;
  /** Real times in ms. */
  readonly from: number;
  readonly to: number;
}

/**
 * How long one session takes from a candle to its decision, in turns: alone, under the load of a crowd of connections to its server,
 * and beside processes that only compute. The turns follow each other, so that what else the machine does meets all alike.
 */
export async function tellDecisionDelays(rounds: number): Promise<void> {
  const ground = new Ground({
    monitoring: { heartbeat_interval: 1, health_check_interval: SPEED },
    // What is measured must not end the session.
    thresholds: { cpu_sustained_seconds: 3_600, max_cpu_percent: 100 },
  });
  try {
    const port = await freePort();
    const { child, ended } = ground.start(
      ['start', '--mode', 'test', '--duration', '6h', '--speed', `${SPEED}`, '--port', `${port}`],
      { limitMs: null },
    );
    while (!(await isUp(port))) {
      if (child.exitCode !== null) throw new Error((await ended).output);
      await sleep(100);
    }
    const turns: Turn[] = [];
    const answers = new Map<string, number>();
    for (let round = 0; round < rounds; round += 1) {
      for (const condition of CONDITIONS) turns.push(await take(condition, port, answers));
    }
    if (child.exitCode !== null) throw new Error((await ended).output);
    child.kill('SIGTERM');
    await ended;
    tell(turns, checksOf(ground.ledger()), answers);
  } finally {
    ground.clear();
  }
}

async function take(condition: Condition, port: number, answers: Map<string, number>): Promise<Turn> {
  const crowd = condition === 'http' ? new HttpCrowd(port) : null;
  const neighbours = condition === 'busy' ? busyNeighbours() : [];
  await sleep(SETTLE_MS);
  const begun = monotonicNow();
  const from = realNow();
  await sleep(TURN_MS);
  const to = from + (monotonicNow() - begun);
  crowd?.close();
  for (const neighbour of neighbours) neighbour.kill('SIGKILL');
  for (const [status, count] of crowd?.answers ?? []) answers.set(status, (answers.get(status) ?? 0) + count);
  return { condition, from, to };
}

function busyNeighbours(): readonly ChildProcess[] {
  return Array.from({ length: availableParallelism() }, () =>
    spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }),
  );
}

interface Check {
  readonly realTime: number;
  readonly metrics: RuntimeMetrics;
}

function checksOf(ledger: string): readonly Check[] {
  const reader = new LedgerReader(ledger, 'at-rest');
  try {
    const rows = reader.rows<{ real_time: number; metrics: string }>(
      'SELECT real_time, metrics FROM health ORDER BY id',
    );
    return rows.map(({ real_time, metrics }) => ({ realTime: real_time, metrics: JSON.parse(metrics) }));
  } finally {
    reader.close();
  }
}

function tell(turns: readonly Turn[], checks: readonly Check[], answers: ReadonlyMap<string, number>): void {
  const rounds = turns.length / CONDITIONS.length;
  console.log(
    `\nFrom a candle to its decision, in ms, the longest of each second: ${rounds} rounds, turns of ${TURN_MS / 1000} s`,
  );
  console.log(`The crowd: ${CROWD}`);
  const perSecond = (count: number) => Math.round(count / ((rounds * (SETTLE_MS + TURN_MS)) / 1000));
  const told = [...answers].toSorted().map(([status, count]) => `${perSecond(count)} × ${status}`);
  console.log(`Answers to the askers a second: ${told.join(', ')}\n`);
  console.log(
    '| | seconds | median | 9 of 10 | longest | medians of the rounds | CPU of the bot | of the server |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const condition of CONDITIONS) {
    const own = turns.filter((turn) => turn.condition === condition).map((turn) => within(turn, checks));
    const delays = own.flatMap(delaysOf).toSorted((a, b) => a - b);
    const medians = own.map((each) => middle(delaysOf(each)));
    const cells = [
      NAMES[condition],
      delays.length,
      middle(delays),
      delays[Math.floor(delays.length * 0.9)],
      delays.at(-1),
      medians.join(' '),
      `${middle(own.flat().flatMap((check) => cpuOf(check, 'bot'))).toFixed(0)} %`,
      `${middle(own.flat().flatMap((check) => cpuOf(check, 'server'))).toFixed(0)} %`,
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

const within = ({ from, to }: Turn, checks: readonly Check[]): readonly Check[] =>
  checks.filter(({ realTime }) => realTime >= from && realTime <= to);

function delaysOf(checks: readonly Check[]): readonly number[] {
  return checks.flatMap(({ metrics }) => {
    const seconds = metrics.usage?.decision_delay_seconds ?? null;
    return seconds === null ? [] : [Math.round(seconds * 1000)];
  });
}

function cpuOf({ metrics }: Check, name: 'bot' | 'server'): readonly number[] {
  return metrics.application.processes.filter((each) => each.name === name).map((each) => each.cpu_percent);
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function isUp(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/healthz`)).ok;
  } catch {
    return false;
  }
}
