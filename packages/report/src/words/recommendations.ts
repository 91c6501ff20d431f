import type { AnomalyKind, Thresholds } from '@chimera/monitor';
import { LOST } from '@chimera/session';
import type { Report, ResourceName } from '../report.ts';
import { quietWords } from './summary.ts';
import { NEAR_LIMIT, tradingRecommendations } from './trading-recommendations.ts';

const OWN_CPU = 'run fewer symbols, a longer timeframe, or a strategy that computes less';
const OWN_MEMORY = 'run fewer symbols or give the machine more memory';

const RELIEF: Readonly<Record<ResourceName, string>> = {
  CPU: OWN_CPU,
  "Session's own CPU": OWN_CPU,
  Memory: OWN_MEMORY,
  "Session's own memory": OWN_MEMORY,
  Disk: 'free space or shorten `reporting.retention_days`',
};

type Measured = Omit<Report, 'recommendations'>;

/**
 * What follows from what was measured, the machine before the market. A sentence is there because its condition
 * holds; no text from logs, strategies or markets enters it. Where no condition holds, that is what it says.
 */
export function recommendationsOf(report: Measured, thresholds: Thresholds): readonly string[] {
  const found = [
    ...breaker(report),
    ...resources(report, thresholds),
    ...restarts(report),
    ...health(report),
    ...lostSessions(report),
    ...anomalies(report),
    ...feed(report),
    ...errors(report, thresholds),
    ...divergence(report),
    ...quiet(report),
    ...(report.trading ? tradingRecommendations(report.trading) : missingTrading(report)),
  ];
  return found.length > 0
    ? found
    : ['Nothing needs attention: the machine was well within its limits and no limit was near.'];
}

function breaker({ health }: Measured): readonly string[] {
  if (health.breaker.state === 'closed') return [];
  return [
    'The circuit breaker opened and ended the session: remove its reason, given above, before the next start.',
  ];
}

function resources({ resources }: Measured, thresholds: Thresholds): readonly string[] {
  const meanOf = (name: ResourceName) => resources.find((each) => each.name === name)?.mean;
  const [cpu, ownCpu] = [meanOf('CPU'), meanOf("Session's own CPU")];
  return resources.flatMap(({ name, mean, max, limit }) => {
    if (limit === null) return neighbours(name, mean, ownCpu, thresholds);
    // A processor that was busy at the moment of a check says nothing; memory and disk do not come and go so fast.
    const [figure, verb] = name.endsWith('CPU') ? [mean, 'stood on average at'] : [max, 'reached'];
    if (figure < limit * NEAR_LIMIT) return [];
    const isElsewhere = name === 'CPU' && cpu !== undefined && ownCpu !== undefined && ownCpu * 2 < cpu;
    const relief = isElsewhere
      ? `the session's own processes used ${ownCpu.toFixed(0)} %: look for something else on this machine, or set \`thresholds.cpu_scope\` to \`session\``
      : RELIEF[name];
    return [`${name} ${verb} ${figure.toFixed(0)} %; the circuit breaker opens at ${limit} %: ${relief}.`];
  });
}

/** A busy machine ends no session, but may make its decisions late. */
function neighbours(
  name: ResourceName,
  mean: number,
  ownCpu: number | undefined,
  { max_cpu_percent: limit }: Thresholds,
): readonly string[] {
  if (name !== 'CPU' || ownCpu === undefined || mean < limit * NEAR_LIMIT || ownCpu * 2 >= mean) return [];
  return [
    `Something else kept this machine busy: its CPU stood on average at ${mean.toFixed(0)} %, the session's own processes used ${ownCpu.toFixed(0)} %.`,
  ];
}

/** More than a passing moment of ill health. */
function health({ health }: Measured): readonly string[] {
  const { healthy, degraded, unhealthy, critical } = health.checks;
  const ill = unhealthy + critical;
  const total = healthy + degraded + ill;
  if (ill === 0) return [];
  return [
    `${ill} of ${total} health checks found the runtime unhealthy: the timeline below says what happened.`,
  ];
}

function lostSessions({ sessions }: Measured): readonly string[] {
  const lost = sessions.filter(({ end }) => end?.reason === LOST.reason).length;
  if (lost === 0) return [];
  const what = lost === 1 ? 'A session was' : `${lost} sessions were`;
  return [`${what} lost without a word: look for a machine that ran out of memory or was switched off.`];
}

/** What to look at when something stood out. */
const LOOK_AT: Readonly<Record<AnomalyKind, string>> = {
  'error-burst': 'the errors below, and the log of the source that is named',
  crash: 'the last lines of the log of the process that is named',
  latency: 'the connection, and how busy the machine was',
  'data-age': 'the connection, and `market_data.fallbacks`',
  equity: 'the fills and prices of that time',
  spread: 'the market: orders that cross a wide spread are dear',
};

function anomalies({ anomalies }: Measured): readonly string[] {
  const kinds = [...new Set(anomalies.map(({ kind }) => kind))].filter((kind) => kind in LOOK_AT);
  return kinds.map((kind) => {
    const count = anomalies.filter((each) => each.kind === kind).length;
    return `Unusual ${kind}, ${times(count)} (see Anomalies): look at ${LOOK_AT[kind as AnomalyKind]}.`;
  });
}

/** Late candles and failed requests, from where they are more than accidents. */
const MANY_LATE_SHARE = 0.01;
const MANY_FAILED_SHARE = 0.02;

function feed({ market }: Measured): readonly string[] {
  const { candles, feed, switches } = market;
  const found: string[] = [];
  if (candles.late > candles.seen * MANY_LATE_SHARE) {
    found.push(
      `${candles.late} of ${candles.seen} candles came late, and nothing new was decided on them: look at the connection, or at \`market_data.max_age_seconds\`.`,
    );
  }
  if (feed && feed.errors > feed.requests * MANY_FAILED_SHARE) {
    found.push(
      `${feed.errors} of ${feed.requests} requests for market data failed: fewer symbols need fewer requests.`,
    );
  }
  if (switches.length > 0) {
    found.push(
      `The source of market data changed ${times(switches.length)}: results of both are not comparable to the cent.`,
    );
  }
  return found;
}

function restarts({ processes }: Measured): readonly string[] {
  return processes
    .filter(({ restartsInPeriod }) => restartsInPeriod > 0)
    .map(({ name, restartsInPeriod }) => {
      const log = name === 'server' ? 'unified-server.log' : 'chimera-bot.log';
      return `The ${name} was restarted ${times(restartsInPeriod)}: see \`${log}\` for what it said last.`;
    });
}

function errors({ health, concerns }: Measured, { max_error_rate: limit }: Thresholds): readonly string[] {
  const found: string[] = [];
  if (health.errorRate >= limit * NEAR_LIMIT) {
    const rate = `${(health.errorRate * 100).toFixed(1)} % of the operations failed`;
    found.push(`${rate}; the circuit breaker opens at ${(limit * 100).toFixed(1)} %: see the errors below.`);
  }
  if (concerns.errors > 0) found.push(`${times(concerns.errors, 'error')} recorded: read the errors below.`);
  return found;
}

function divergence({ divergence }: Measured): readonly string[] {
  if (divergence?.replay.status !== 'different') return [];
  return [
    'The session, run again from its recording, did not come to the same journal: see below why; until that is known its figures prove nothing.',
  ];
}

function quiet({ quiet }: Measured): readonly string[] {
  if (!quiet) return [];
  const look =
    quiet.what === 'signal'
      ? 'see that the market is still one that the strategy is made for, and that its indicators get the candles they need'
      : 'see what became of its signals (Refusals, Orders that wait)';
  return [
    `The strategy is quiet for longer than its own past makes likely: ${quietWords(quiet)}. The sessions ran well, so ${look}.`,
  ];
}

function missingTrading({ sessions }: Measured): readonly string[] {
  return sessions.length > 0
    ? []
    : ['No session traded in this period: the bot never began. See `chimera-bot.log`.'];
}

function times(count: number, what?: string): string {
  if (what) return count === 1 ? `1 ${what} was` : `${count} ${what}s were`;
  return count === 1 ? 'once' : `${count} times`;
}
