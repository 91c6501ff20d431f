import { fileTime, isoTime } from '@chimera/base';
import { hoursToMs, LARGEST_SPEED, type RuntimeConfig } from '@chimera/config';
import { symbolParts, timeframeMs } from '@chimera/engine';
import { type Fact, isSubset, kindOf } from '@chimera/market-data';
import { MOST_WARMUP } from '@chimera/strategy-host';
import type { RunPlan } from '../run-plan.ts';
import type { PlanScene } from './expected-plan.ts';
import { type PlanRefusal, refusal } from './plan-error.ts';

const HOUR_MS = 3_600_000;

/** A run of GitHub lives at most this long; a job of it that is re-run brings a plan of its beginning. */
const OLDEST_RUN_MS = 35 * 24 * HOUR_MS;

/** How far ahead of this machine's clock the one of preflight's machine may be. */
const CLOCKS_APART_MS = HOUR_MS;

const MOST_PARAMETERS = 1000;

/**
 * What is wrong with the fields of a plan that do not follow from the configuration and the run. They have ranges, and have
 * to fit each other.
 */
export function openFields(plan: RunPlan, own: RuntimeConfig, scene: PlanScene): readonly PlanRefusal[] {
  const facts = [
    ...timeFacts(plan, own, scene),
    ...bookFacts(plan, scene),
    ...instrumentFacts(plan),
    ...strategyFacts(plan),
    ...kindOf(plan.session.source).facts(plan.session.source, plan.session),
  ];
  return facts.filter(([isRight]) => !isRight).map(([, ...told]) => refusal(...told));
}

function timeFacts({ session, config }: RunPlan, own: RuntimeConfig, { now }: PlanScene): readonly Fact[] {
  const { id, start, ends, speed } = session;
  const periodMs = timeframeMs(own.chimera_bot.timeframe);
  const { duration_hours } = config.runtime_settings;
  const mostHours = own.safety.max_runtime_hours;
  const latest = start + hoursToMs(duration_hours);
  const [from, to] = [now - OLDEST_RUN_MS, now + CLOCKS_APART_MS + periodMs];
  return [
    [
      duration_hours <= mostHours,
      'config.runtime_settings.duration_hours',
      duration_hours,
      `at most ${mostHours}, which is safety.max_runtime_hours`,
    ],
    [start % periodMs === 0, 'session.start', start, 'the start of a candle of the configured timeframe'],
    [
      own.mode === 'test' || (start >= from && start <= to),
      'session.start',
      start,
      `a time between ${isoTime(from)} and ${isoTime(to)}, in milliseconds`,
    ],
    [ends > start && ends <= latest, 'session.ends', ends, `after its start, and at most ${latest}`],
    [
      id.startsWith(`${fileTime(start)}-`),
      'session.id',
      id,
      `the session's start and number: ${fileTime(start)}-0001`,
    ],
    [speed <= LARGEST_SPEED, 'session.speed', speed, `a number above 0 and at most ${LARGEST_SPEED}`],
  ];
}

function bookFacts({ session, book, run }: RunPlan, scene: PlanScene): readonly Fact[] {
  const { changed, idle, setup } = session;
  return [
    [
      book.head === null || book.source !== null,
      'book.source',
      book.source,
      'where the copy of the book lies, as the plan names its head',
    ],
    [idle === null || idle.from < session.start, 'session.idle.from', idle?.from, 'a time before the start'],
    [
      isSubset(changed, Object.keys(setup)),
      'session.changed',
      changed,
      'the names of settings, each once at most',
    ],
    [
      isSubset(setup.symbols, setup.symbols),
      'session.setup.symbols',
      setup.symbols,
      'each symbol once at most',
    ],
    [
      isSubset(setup.exitsOnly, setup.symbols),
      'session.setup.exitsOnly',
      setup.exitsOnly,
      'symbols of the session, each once at most',
    ],
    [
      run.attempt <= scene.attempt,
      'run.attempt',
      run.attempt,
      `at most ${scene.attempt}, the attempt that runs`,
    ],
  ];
}

/** Exchanges list what they like, and no fee is negative: it would be paid to the book. */
function instrumentFacts({ session: { setup } }: RunPlan): readonly Fact[] {
  const { quote } = symbolParts(setup.symbols[0] ?? '');
  return setup.instruments.flatMap((instrument, index) => {
    const field = `session.setup.instruments.${index}`;
    const step = (name: 'tickSize' | 'lotSize' | 'minQuantity' | 'minNotional'): Fact => {
      return [
        Number(instrument[name]) >= 0,
        `${field}.${name}`,
        instrument[name],
        'a number of 0 or more (0: no steps)',
      ];
    };
    const fee = (name: 'makerFeeRate' | 'takerFeeRate'): Fact => {
      const value = Number(instrument[name]);
      return [value >= 0 && value < 1, `${field}.${name}`, instrument[name], 'a fraction from 0 to below 1'];
    };
    const collar = instrument.priceCollar;
    const facts: readonly Fact[] = [
      step('tickSize'),
      step('lotSize'),
      step('minQuantity'),
      step('minNotional'),
      fee('makerFeeRate'),
      fee('takerFeeRate'),
      [collar === null || collar > 0, `${field}.priceCollar`, collar, 'null, or a number above 0'],
      [
        instrument.quote === quote,
        `${field}.symbol`,
        instrument.symbol,
        `a market in ${quote}, as those of the session`,
      ],
    ];
    return facts;
  });
}

function strategyFacts({ session }: RunPlan): readonly Fact[] {
  const { warmup, setup } = session;
  const count = Object.keys(setup.parameters).length;
  return [
    [warmup <= MOST_WARMUP, 'session.warmup', warmup, `a whole number from 0 to ${MOST_WARMUP}`],
    [count <= MOST_PARAMETERS, 'session.setup.parameters', count, `at most ${MOST_PARAMETERS} parameters`],
  ];
}
