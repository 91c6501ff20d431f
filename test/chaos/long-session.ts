import { fork } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { randomFaults } from '../exchange/faults/random-faults.ts';
import { liveCompressed, MINUTE_MS, START, SYMBOLS } from './compressed-session.ts';
import { type Finding, finding } from './finding.ts';
import { Memory } from './memory.ts';
import { checkSession } from './session-check.ts';
import type { Section } from './trials.ts';

/** At the end nothing is wrong for so long that all that can be made up for is made up for. */
const QUIET_MINUTES = 8;

interface Length {
  readonly minutes: number;
  readonly speed: number;
  readonly faultsPerHour: number;
  readonly seed: number;
}

/** In a process of its own, whose memory is the session's alone: what else its parent ran is not weighed. */
export async function longSessionApart(length: Length): Promise<readonly Finding[]> {
  const main = fileURLToPath(new URL('long-session-main.ts', import.meta.url));
  const child = fork(main, [JSON.stringify(length)], { execArgv: [] });
  let findings: readonly Finding[] | null = null;
  child.on('message', (message) => {
    findings = message as readonly Finding[];
  });
  const [code, signal] = await once(child, 'close');
  if (findings === null) throw new Error(`a session ended with ${code ?? signal} and without findings`);
  return findings;
}

/** Twenty symbols on an exchange that fails in all the ways that it knows. */
export async function longSession({
  minutes,
  speed,
  faultsPerHour,
  seed,
}: Length): Promise<readonly Finding[]> {
  const span = { from: START + MINUTE_MS, until: START + (minutes - QUIET_MINUTES) * MINUTE_MS };
  const faults = randomFaults({ seed, ...span, symbols: SYMBOLS, perHour: faultsPerHour });
  const options = { minutes, symbols: SYMBOLS, speed, strategy: 'sma-cross', faults };
  const memory = new Memory();
  const lived = await liveCompressed({
    ...options,
    onMinute: (minute) => {
      if (minute % Math.ceil(minutes / 18) === 0) memory.weigh();
    },
  });
  try {
    const { truth, status, incidents, lags } = lived;
    const kinds = Object.entries(truth.struck).map(([kind, times]) => `${kind} ${times}`);
    const calm = lags.filter(
      ({ time }) => !faults.some(({ from, until }) => from! < time && time < until! + 5 * MINUTE_MS),
    );
    const longest = Math.max(0, ...calm.map(({ lagMs }) => lagMs));
    const seconds = (ms: number | null) => `${((ms ?? 0) / 1000).toFixed(1)} s`;
    process.stdout.write(
      `  ${faults.length} faults, which struck so often: ${kinds.join(', ')}\n` +
        `  ${status.requests} requests, ${status.errors} failed, ${incidents.length} incidents; poll cycle ${seconds(status.cycleMs)}, longest lag ` +
        `of a candle that was on time ${seconds(status.longestLagMs)}, while nothing was wrong ${seconds(longest)}\n`,
    );
    return [
      ...(await checkSession({ ...lived, ...options })),
      finding('troubles are recorded', incidents.length > 0 && status.errors > 0),
      ...(minutes >= 60 ? [memory.finding()] : []),
    ];
  } finally {
    rmSync(lived.workdir, { recursive: true });
  }
}

/** A session is a trial; how long it is depends on how many there are to be. */
export const FAILING_EXCHANGE: Section = {
  name: 'exchange',
  luck: 'sessions of twenty symbols on an exchange double with every kind of fault',
  promise:
    'every candle is right, or a gap that the journal records; a replay gives the same journal; no request comes too early',
  tests: [
    'test/chaos/long-session.long.test.ts',
    'test/exchange/faults.long.test.ts',
    'test/exchange/paper-session.long.test.ts',
  ],
  counts: { short: 1, full: 12 },
  async run(trials) {
    const length =
      trials.count < 3 ? { minutes: 30, faultsPerHour: 60 } : { minutes: 120, faultsPerHour: 30 };
    while (!trials.isDone) {
      const seed = trials.whole(0, 1_000_000);
      await trials.attempt(`a session of ${length.minutes} minutes, seed ${seed}`, async () => {
        const findings = await longSessionApart({ ...length, speed: 90, seed });
        const lost = findings.filter(({ held }) => !held);
        return lost.length === 0
          ? null
          : lost.map(({ what, detail }) => `not so: ${what}: ${detail}`).join('\n');
      });
    }
  },
};
