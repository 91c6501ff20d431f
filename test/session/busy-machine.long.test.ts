import { type ChildProcess, spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { afterEach, describe, expect, test } from '@jest/globals';
import { chimera, startSession, until } from './command.ts';
import { FIT, WorkFolder } from './work-folder.ts';

const neighbours: ChildProcess[] = [];
afterEach(() => {
  for (const neighbour of neighbours.splice(0)) neighbour.kill('SIGKILL');
});

/** Keeps every core of this machine busy with something that is no business of a session. */
function keepBusy(): void {
  for (let core = 0; core < availableParallelism(); core += 1) {
    neighbours.push(spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }));
  }
}

/** Takes this time for each candle. */
const burning = (ms: number) => `
  export default {
    name: 'burning', description: 'computes', parameters: {}, warmup: () => 0,
    create: () => ({ onCandle() { const until = performance.now() + ${ms}; while (performance.now() < until); } }),
  };`;

/** A tenth of a core on any machine: a strategy that burns uses more also beside the other tests. */
const TENTH_OF_A_CORE = Math.max(1, 10 / availableParallelism());
/** Longer than anything here lasts. */
const NEVER = 3600;
const QUICK = { health_check_interval: 10, heartbeat_interval: 1 };

interface Ledgered {
  readonly level: string;
  readonly metrics: string;
}

describe('beside neighbours that keep all cores busy', () => {
  test('a session is degraded, with the reason, and completes', async () => {
    keepBusy();
    const folder = await WorkFolder.create({
      thresholds: { max_cpu_percent: 90, cpu_sustained_seconds: 1, max_decision_delay_seconds: NEVER },
      monitoring: QUICK,
    });
    // A check each half a second, in 30 seconds.
    const session = startSession(folder, '--duration', '10m', '--speed', '20');
    const { code, stdout } = await session.exit();
    expect(stdout).toContain('completed: the session reached its end');
    expect(code).toBe(0);
    const checks = folder.rows<Ledgered>('SELECT level, metrics FROM health');
    const told = checks.map(({ level, metrics }) => ({ level, ...JSON.parse(metrics).application }));
    const reasons = told.flatMap(({ health_reasons }) => health_reasons);
    expect(reasons).toContainEqual(
      expect.stringMatching(
        /^something else keeps this machine busy: its CPU is at [\d.]+ %, the session's own processes use [\d.]+ %$/,
      ),
    );
    expect(told.filter(({ level }) => !FIT.test(level))).toEqual([]);
    const { usage, breaker } = folder.metrics();
    expect(breaker).toEqual({ state: 'closed', reason: null });
    expect(usage?.cpu_percent).toBeLessThan(90);
    expect(usage?.decision_delay_seconds).not.toBeNull();
    expect(folder.finalReport()).toMatch(
      /\| Session's own CPU \| [\d.]+ % \| [\d.]+ % \| [\d.]+ % \| 90 % \|/,
    );
  });

  test('the rule for the whole machine ends it, and says that it was not the session', async () => {
    keepBusy();
    const folder = await WorkFolder.create({
      thresholds: { cpu_scope: 'machine', max_cpu_percent: 50, cpu_sustained_seconds: 5 },
    });
    const { code, stdout } = await startSession(folder, '--speed', '20').exit();
    expect(code).toBe(4);
    expect(stdout).toMatch(
      /breaker: CPU usage [\d.]+ % has been over 50\.0 % for 5 s: something else on this machine keeps it busy, the session's own processes use [\d.]+ %/,
    );
    expect(folder.entries('session-ended')).toMatchObject([{ reason: 'breaker' }]);
    expect(await chimera(folder, 'ledger', 'verify')).toMatchObject({ code: 0 });
  });
});

describe('a strategy that burns', () => {
  async function folderWith(ms: number, thresholds: object): Promise<WorkFolder> {
    const folder = await WorkFolder.create({
      thresholds,
      monitoring: QUICK,
      chimera_bot: { strategy: './burning.js' },
    });
    folder.write('burning.js', burning(ms));
    return folder;
  }

  test('opens the breaker by what its process uses, and the reason says what to do', async () => {
    const folder = await folderWith(400, {
      max_cpu_percent: TENTH_OF_A_CORE,
      cpu_sustained_seconds: 3,
      max_decision_delay_seconds: NEVER,
    });
    const { code, stdout } = await startSession(folder, '--speed', '1200').exit();
    expect(code).toBe(4);
    expect(stdout).toMatch(
      /breaker: the session's own CPU usage [\d.]+ % has been over [\d.]+ % for 3 s: trade fewer symbols, a longer timeframe, or a strategy that computes less/,
    );
    expect(folder.finalReport()).toContain("the session's own CPU usage");
  });

  test('opens the breaker when its decisions are late, however little of the machine it uses', async () => {
    const folder = await folderWith(1_500, { cpu_sustained_seconds: 4, max_decision_delay_seconds: 1 });
    const { code, stdout } = await startSession(folder, '--speed', '1200').exit();
    expect(code).toBe(4);
    expect(stdout).toMatch(/breaker: decisions take [\d.]+ s, 1 s are allowed, and that for 4 s: /);
  });

  test('is told of while it is late, and the session goes on as long as that does not last', async () => {
    const folder = await folderWith(1_500, { cpu_sustained_seconds: NEVER, max_decision_delay_seconds: 1 });
    const session = startSession(folder, '--speed', '1200');
    const said = () =>
      folder.exists('runtime-metrics.json') ? folder.metrics().application.health_reasons : [];
    await until(
      'late decisions to be told',
      () => said()?.some((why) => /^decisions take/.test(why)),
      session,
    );
    expect(folder.metrics().application.health_status).toBe('unhealthy');
    session.signalGroup('SIGINT');
    expect(await session.exit()).toMatchObject({ code: 0 });
  });
});
