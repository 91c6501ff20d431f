import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { HostileDesk, Outside } from './hostile-desk.ts';
import { HONEST, type HostileStrategy, WHOLE_MATRIX } from './hostile-strategies.ts';

/**
 * Hostile strategies at every command that touches one. The whole takes some minutes: `npm run attack` runs it, the
 * tests try every third strategy at one command, in turn.
 */
const isWhole = process.env[WHOLE_MATRIX] === '1';

let outside: Outside;
beforeAll(async () => {
  outside = await Outside.open();
});
afterAll(() => outside.close());

type Door = (desk: HostileDesk, strategy: HostileStrategy) => Promise<void>;

/** Some strategies can be loaded, and fail on candles only. */
const FAILS_ON_CANDLES = /on a candle|on every candle/;

/** A sentence that names the file, or the strategy by what it calls itself. */
const SAYS_WHICH = /hostile\.mjs|the strategy (?:failed|was restarted|cannot)|chimera_bot\.strategy/;

const runs = ({ outcome, name }: HostileStrategy) =>
  outcome === 'comes-to-nothing' || FAILS_ON_CANDLES.test(name);

const DOORS: Readonly<Record<string, Door>> = {
  async preflight(desk, strategy) {
    const { code, stdout } = await desk.preflight();
    if (runs(strategy)) expect({ code, stdout }).toMatchObject({ code: 0 });
    else expect({ code, stdout }).toEqual({ code: 2, stdout: expect.stringMatching(SAYS_WHICH) });
  },
  async 'a session, its report and its replay'(desk, strategy) {
    const { code, stdout, stderr } = await desk.session();
    const said = stdout + stderr;
    if (strategy.outcome === 'cannot-run') {
      expect([code === 0, said]).toEqual([false, expect.stringMatching(SAYS_WHICH)]);
      if (!runs(strategy)) expect(code).toBe(2);
    } else {
      expect([code, said]).toEqual([0, expect.any(String)]);
      expect(await desk.run('replay', '--mode', 'test')).toMatchObject({ code: 0 });
    }
    if (!runs(strategy)) return;
    expect(await desk.run('ledger', 'verify', '--mode', 'test')).toMatchObject({ code: 0 });
    expect(desk.history.length).toBeGreaterThan(20);
    expect(desk.history).toEqual(await honestHistory());
  },
  async 'a backtest'(desk, strategy) {
    const { code, stdout } = await desk.backtest();
    expect([strategy.name, code === 0]).toEqual([strategy.name, strategy.outcome === 'comes-to-nothing']);
    if (code !== 0) return;
    expect(JSON.parse(stdout).held.final_equity).toBeGreaterThan(1_000);
    expect(JSON.parse(stdout).held.final_equity).toBe(await honestHolding());
  },
  async 'the checks of a backtest'(desk, strategy) {
    const { code } = await desk.backtest('--check', 'lookahead');
    if (strategy.outcome === 'cannot-run') expect(code).not.toBe(0);
    else expect([0, 1]).toContain(code);
  },
  /** The walls of Node are what is left, and preflight says so. */
  async 'preflight and a backtest without the walls of the kernel'(desk, strategy) {
    desk.isBare = true;
    const { stdout } = await desk.preflight('--json');
    const { checks } = JSON.parse(stdout) as { checks: { name: string; outcome: string; reason: string }[] };
    expect(checks.find(({ name }) => name === 'strategy-isolation')).toMatchObject({
      outcome: 'warn',
      reason: expect.stringMatching(/kept by Node alone: no network/),
    });
    const { code } = await desk.backtest();
    expect(code === 0).toBe(strategy.outcome === 'comes-to-nothing');
    desk.isBare = false;
  },
  async 'a search'(desk, strategy) {
    const { code } = await desk.optimize();
    if (strategy.outcome === 'cannot-run') expect(code).not.toBe(0);
    else expect([0, 1, 2]).toContain(code);
  },
};

let history: Promise<readonly unknown[]> | undefined;
/** What a session of an honest strategy sees of the same market. */
function honestHistory(): Promise<readonly unknown[]> {
  history ??= HostileDesk.open(HONEST, outside).then(async (desk) => {
    expect(await desk.session()).toMatchObject({ code: 0 });
    return desk.history;
  });
  return history;
}

let holding: Promise<number> | undefined;
/** What buying and holding comes to over the same file: its candles are what they were. */
function honestHolding(): Promise<number> {
  holding ??= HostileDesk.open(HONEST, outside).then(async (desk) => {
    return JSON.parse((await desk.backtest()).stdout).held.final_equity;
  });
  return holding;
}

/** One strategy in this many is tried at one command in the tests. */
const ONE_IN = 3;

/** Tries the strategies of one file of tests. */
export function tryAll(strategies: readonly HostileStrategy[]): void {
  const doors = Object.keys(DOORS);
  const cases = strategies
    .map((strategy, place) => ({
      name: strategy.name,
      strategy,
      doors: isWhole ? doors : [doors[(place / ONE_IN) % doors.length]!],
    }))
    .filter((_, place) => isWhole || place % ONE_IN === 0);

  test.each(cases)(
    'a strategy that $name',
    async ({ strategy, doors: tried }) => {
      const desk = await HostileDesk.open(strategy, outside);
      for (const door of tried) await DOORS[door]!(desk, strategy);
      expect(desk.harm).toEqual({ changed: [], leaks: [], alive: 0 });
      expect(outside.traces).toEqual({ reached: 0, files: [] });
    },
    600_000,
  );
}
