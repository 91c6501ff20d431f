import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { PlanError } from '../plan/plan-error.ts';
import { PlanDesk } from '../plan/testing/plan-desk.ts';
import type { RunPlan } from '../run-plan.ts';
import { acceptedByLaunch, planOfLaunch, planToConclude, sameAsLaunched } from './plan-in-hand.ts';
import type { StepScene } from './step.ts';

const TEST = { flags: { mode: 'test' }, speed: 720 } as const;
const STRATEGY = `export default {
  name: 'mine', description: 'x',
  parameters: { size: { default: 1, min: 0, max: 5 } },
  warmup: () => 3,
  create: () => ({ onCandle: () => null }),
};`;

let desk: PlanDesk;
let scene: StepScene;
beforeEach(() => {
  desk = new PlanDesk();
  scene = { context: desk.context, workdir: desk.workdir } as StepScene;
});
afterEach(() => {
  desk.close();
  delete process.env.INPUT_PLAN;
});

function hand(plan: object | string): void {
  process.env.INPUT_PLAN = typeof plan === 'string' ? plan : JSON.stringify(plan);
}

const faster = (plan: RunPlan): RunPlan => {
  return { ...plan, session: { ...plan.session, speed: plan.session.speed + 1e-9 } };
};

const replaced = expect.objectContaining({
  name: 'PlanError',
  reason: expect.stringMatching(
    /^the plan is refused: plan is another plan than the one that launch accepted/,
  ),
});

describe('once launch has accepted a plan', () => {
  let plan: RunPlan;
  beforeEach(async () => {
    plan = await desk.plan(TEST);
    hand(plan);
    expect(await acceptedByLaunch(scene)).toEqual({ plan, strategyFault: null });
  });

  test('the steps after it go on with it, however its text is written', async () => {
    hand(JSON.stringify(plan, null, 2));
    expect(sameAsLaunched(scene)).toEqual(plan);
    expect(await planToConclude(scene)).toEqual({ plan, problem: null });
    expect(planOfLaunch(scene)).toEqual(plan);
  });

  test('one that was put in its place is not watched, and the accepted one is concluded', async () => {
    // It passes every check: only launch knows that it is another one.
    const other = faster(plan);
    expect(await desk.refusals(other)).toEqual([]);
    hand(other);
    expect(() => sameAsLaunched(scene)).toThrow(PlanError);
    expect(await planToConclude(scene)).toEqual({ plan, problem: replaced });
    expect(planOfLaunch(scene)).toEqual(plan);
    hand('');
    expect(await planToConclude(scene)).toMatchObject({ plan, problem: { name: 'PlanError' } });
    hand('{');
    expect(await planToConclude(scene)).toEqual({
      plan,
      problem: expect.objectContaining({ message: expect.stringMatching(/no JSON/) }),
    });
    expect(planOfLaunch(scene)).toEqual(plan);
    hand({ version: 1, enabled: false, reason: 'nothing', configFile: null });
    expect(() => sameAsLaunched(scene)).toThrow(PlanError);
  });
});

describe('where launch accepted none', () => {
  test('nothing is watched, and nothing is left behind', async () => {
    hand(await desk.plan(TEST));
    expect(() => sameAsLaunched(scene)).toThrow(/a plan that launch did not accept/);
    expect(planOfLaunch(scene)).toBeNull();
  });

  test('report has nothing to tell without a plan: preflight refused, and launch says if a plan was lost', async () => {
    hand('');
    expect(await planToConclude(scene)).toMatchObject({ plan: { enabled: false }, problem: null });
    await expect(acceptedByLaunch(scene)).rejects.toThrow(/the input plan is empty/);
  });

  test('report looks at the plan as launch would', async () => {
    const plan = await desk.plan(TEST);
    hand(plan);
    expect(await planToConclude(scene)).toEqual({ plan, problem: null });
    hand({ ...plan, run: { ...plan.run, id: 5 } });
    await expect(planToConclude(scene)).rejects.toThrow(/where: {4}run\.id/);
    await expect(acceptedByLaunch(scene)).rejects.toThrow(PlanError);
    expect(existsSync(join(desk.temp, 'chimera-plans'))).toBe(false);
  });
});

test('a plan that starts nothing has to be the configuration’s wish', async () => {
  const plan = {
    version: 1,
    enabled: false,
    reason: 'the configuration says enabled: false',
    configFile: null,
  };
  hand(plan);
  await expect(acceptedByLaunch(scene)).rejects.toThrow(/where: {4}enabled.*\n.*false.*\n.*true/);
  desk.configure({ enabled: false });
  expect(await acceptedByLaunch(scene)).toEqual({ plan, strategyFault: null });
  hand({ ...plan, configFile: '../../etc/passwd' });
  await expect(acceptedByLaunch(scene)).rejects.toThrow(/where: {4}configFile/);
});

test('what a strategy file says of its parameters is asked again, in its own process', async () => {
  desk.put('mine.mjs', STRATEGY);
  desk.configure({ chimera_bot: { strategy: './mine.mjs' } });
  const plan = await desk.plan(TEST);
  const { session } = plan;
  for (const [changes, field] of [
    [{ setup: { ...session.setup, parameters: { size: 5 } } }, 'session.setup.parameters.size'],
    [{ setup: { ...session.setup, parameters: { size: 1, more: 1 } } }, 'session.setup.parameters.more'],
    [{ warmup: 100_000 }, 'session.warmup'],
  ] as const) {
    hand({ ...plan, session: { ...session, ...changes } });
    await expect(acceptedByLaunch(scene)).rejects.toThrow(`where:    ${field}`);
  }
  hand(plan);
  expect(await acceptedByLaunch(scene)).toEqual({ plan, strategyFault: null });
});

test('a strategy that cannot be asked here is no forged plan: launch fails for it', async () => {
  desk.put('mine.mjs', STRATEGY);
  desk.configure({ chimera_bot: { strategy: './mine.mjs' } });
  const plan = await desk.plan(TEST);
  const fails = 'throw new Error("not on this machine");';
  const sha256 = createHash('sha256').update(fails).digest('hex');
  desk.put('mine.mjs', fails);
  hand({ ...plan, session: { ...plan.session, setup: { ...plan.session.setup, strategyHash: sha256 } } });
  expect(await acceptedByLaunch(scene)).toMatchObject({
    strategyFault: { message: expect.stringMatching(/^the strategy .*not on this machine/) },
  });
});

test('a configuration that does not load is told as such', async () => {
  hand(await desk.plan(TEST));
  desk.configure({ chimera_bot: { max_drawdown: 7 } });
  await expect(acceptedByLaunch(scene)).rejects.toThrow(
    /^The plan is refused, because the configuration here.*does not load\. The configuration has 1 mistake/,
  );
});
