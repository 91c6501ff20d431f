import type { Thresholds } from '../monitor/circuit-breaker.ts';
import type { Report } from './report.ts';
import { NEAR_LIMIT, tradingRecommendations } from './trading-recommendations.ts';

const RELIEF: Readonly<Record<Report['resources'][number]['name'], string>> = {
  CPU: 'run fewer symbols or a longer timeframe',
  Memory: 'run fewer symbols or give the machine more memory',
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
    ...resources(report),
    ...restarts(report),
    ...errors(report, thresholds),
    ...divergence(report),
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

function resources({ resources }: Measured): readonly string[] {
  return resources.flatMap(({ name, mean, max, limit }) => {
    // A processor that was busy at the moment of a check says nothing; memory and disk do not come and go so fast.
    const [figure, verb] = name === 'CPU' ? [mean, 'stood on average at'] : [max, 'reached'];
    if (figure < limit * NEAR_LIMIT) return [];
    return [
      `${name} ${verb} ${figure.toFixed(0)} %; the circuit breaker opens at ${limit} %: ${RELIEF[name]}.`,
    ];
  });
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

function missingTrading({ sessions }: Measured): readonly string[] {
  return sessions.length > 0
    ? []
    : ['No session traded in this period: the bot never began. See `chimera-bot.log`.'];
}

function times(count: number, what?: string): string {
  if (what) return count === 1 ? `1 ${what} was` : `${count} ${what}s were`;
  return count === 1 ? 'once' : `${count} times`;
}
