import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { parseRunPlan, type RunPlan } from '../run-plan.ts';
import { PlanError } from './plan-error.ts';
import { NOW, PlanDesk } from './testing/plan-desk.ts';

/**
 * What may be changed in a plan by itself without being refused: neither this repository's configuration nor the run says
 * it. All of them have ranges. Everything else is refused.
 */
const OPEN: readonly RegExp[] = [
  // Test mode only, and only as far as the jobs' minutes stay the same.
  /^session\.speed$/,
  // Not shorter than the session; without the whole section it is the longest.
  /^config\.runtime_settings(\.duration_hours)?$/,
  // What an exchange, a listing or the prices of a recording say of a market.
  /^session\.setup\.instruments\.\d+\.(tickSize|lotSize|minQuantity|minNotional|makerFeeRate|takerFeeRate|priceCollar|termsFrom)$/,
  // Which exchange answered, by how much its clock differed, and what did not answer.
  /^session\.source\.(first|skewMs|quarantined|backfill)(\.\d+(\.(cause|since|reason|from))?)?$/,
  // Since when nothing ran: copies of one book may end with different candles.
  /^session\.idle(\.from)?$/,
  // Where a copy of the book lies: its head decides.
  /^book\.(generation|source(\.\w+)?)$/,
  /^newBook$/,
  /^run\.attempt$/,
];

interface Real {
  readonly desk: PlanDesk;
  readonly plan: RunPlan;
  /** When launch looks at it. */
  readonly now: number;
}

const HOUR = 3_600_000;
const desks: PlanDesk[] = [];
const plans: Real[] = [];
const PAPER = { flags: { mode: 'paper', risk: 'aggressive' } } as const;
beforeAll(async () => {
  const usual = {
    market_data: { fallbacks: ['kraken'] },
    chimera_bot: { strategy: 'buy-and-hold' },
    // Less than is allowed: longer ones are to be tried.
    runtime_settings: { duration_hours: 5 },
  };
  const deskWith = (folder: string): PlanDesk => {
    const desk = new PlanDesk(folder);
    desk.configure(usual);
    desks.push(desk);
    return desk;
  };
  const [simulated, recorded, paper, later] = ['.', 'a', 'bots/b', 'c'].map(deskWith) as unknown as Desks;
  const test = { flags: { mode: 'test', book: 'x' }, speed: 720, seed: 5 } as const;
  plans.push({ desk: simulated, plan: await simulated.plan(test), now: NOW });
  plans.push({
    desk: recorded,
    plan: await recorded.plan({ ...test, dataFiles: [recorded.recording()] }),
    now: NOW,
  });
  plans.push({ desk: paper, plan: await paper.plan(PAPER), now: NOW });
  await later.live(await later.session(PAPER));
  later.configure({ ...usual, chimera_bot: { symbols: ['ETH/CAD'] } });
  plans.push({ desk: later, plan: await later.plan({ ...PAPER, now: 3 * HOUR }), now: NOW + 3 * HOUR });
});
afterAll(() => {
  for (const desk of desks) desk.close();
});

type Desks = readonly [PlanDesk, PlanDesk, PlanDesk, PlanDesk];

type Path = readonly string[];

/** Every value within a plain value, sections and lists as well. */
function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, each]) => pathsIn(each, [...path, key]))
      : [];
  return path.length === 0 ? inner : [path, ...inner];
}

const at = (plan: unknown, path: Path): unknown =>
  path.reduce((tree, key) => (tree as Record<string, unknown>)[key], plan);

/** The plan as somebody changed it at one place. `undefined` takes the field away. */
function changed(plan: RunPlan, path: Path, value: unknown): unknown {
  const copy = structuredClone(plan);
  const section = at(copy, path.slice(0, -1)) as Record<string, unknown>;
  if (value === undefined) delete section[path.at(-1)!];
  else section[path.at(-1)!] = value;
  return copy;
}

const strange = fc.oneof(
  fc.constantFrom(undefined, null, true, false, '', [], {}, 0, 1, -1, 2, 0.5, 1e9, 1e300, 8.64e15),
  fc.constantFrom(
    '0',
    '-1',
    '1e9',
    '0.0.0.0',
    '../x',
    '/etc/passwd',
    'aggressive',
    'conservative',
    'other',
    '__proto__',
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ maxLength: 30 }),
);

/** Values near to the one that is there are harder to tell from it than strange ones. */
function nearTo(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value === 'number') {
    return fc.constantFrom(
      value + 1,
      value - 1,
      value * 1000,
      value / 2,
      -value,
      value * (1 + 1e-15),
      value + 60_000,
    );
  }
  if (typeof value === 'string')
    return fc.constantFrom(`${value} `, `${value}0`, value.slice(1), value.toUpperCase());
  if (Array.isArray(value))
    return fc.constantFrom([...value, 'XRP/USDT'], value.slice(1), [...value, ...value]);
  return strange;
}

test('a plan that was changed in one place is refused, but for a short list of fields that nothing here decides', async () => {
  const place = fc
    .tuple(fc.nat(), fc.nat())
    .map(([which, where]) => {
      const real = plans[which % plans.length]!;
      const all = pathsIn(real.plan);
      return { ...real, path: all[where % all.length]! };
    })
    .chain((found) =>
      fc.oneof(strange, nearTo(at(found.plan, found.path))).map((value) => ({ ...found, value })),
    );
  const passed = new Set<string>();
  await fc.assert(
    fc.asyncProperty(place, async ({ desk, plan, now, path, value }) => {
      const text = JSON.stringify(changed(plan, path, value));
      if (await isRefused(desk, text, now)) return;
      const accepted = JSON.stringify(parseRunPlan(text));
      // A default that was left out, or the value that it had.
      if (accepted === JSON.stringify(plan)) return;
      const field = path.join('.');
      passed.add(field);
      expect(OPEN.filter((open) => open.test(field))).not.toEqual([]);
    }),
    { numRuns: 3000 },
  );
  expect(passed.size).toBeGreaterThan(5);
});

test('the list of fields that may be changed is no longer than it has to be', async () => {
  const left: RegExp[] = [];
  for (const open of OPEN) if (!(await isOpen(open))) left.push(open);
  expect(left).toEqual([]);
});

/** Whether a plan with another value in such a field is accepted, and is another plan. */
async function isOpen(field: RegExp): Promise<boolean> {
  for (const { desk, plan, now } of plans) {
    const paths = pathsIn(plan).filter((path) => field.test(path.join('.')));
    for (const path of paths) {
      const before = at(plan, path);
      const values = fc.sample(fc.oneof(nearTo(before), strange), { numRuns: 40, seed: 1 });
      // A session may last longer, but not past what is allowed.
      const longer = typeof before === 'number' ? [before * 1.01] : [];
      for (const value of [...longer, ...values]) {
        const text = JSON.stringify(changed(plan, path, value));
        // A job that is run again may get the plan of an earlier attempt.
        if (await isRefused(desk, text, now, 9)) continue;
        if (JSON.stringify(parseRunPlan(text)) !== JSON.stringify(plan)) return true;
      }
    }
  }
  return false;
}

async function isRefused(desk: PlanDesk, text: string, now: number, attempt = 1): Promise<boolean> {
  try {
    return (await desk.refusals(parseRunPlan(text) as RunPlan, { now, context: { attempt } })).length > 0;
  } catch (error) {
    if (error instanceof PlanError) return true;
    throw error;
  }
}

test('the plans that are changed here are accepted as they are', async () => {
  for (const { desk, plan, now } of plans) expect(await desk.refusals(plan, { now })).toEqual([]);
  expect(plans[3]!.plan.session).toMatchObject({
    previous: 'completed',
    setup: { exitsOnly: ['BTC/CAD'] },
    source: { kind: 'exchange', first: 'kraken' },
  });
});
