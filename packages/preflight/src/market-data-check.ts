import { randomInt } from 'node:crypto';
import { MachineClock } from '@chimera/base';
import { pathsOf, type RuntimeConfig } from '@chimera/config';
import { timeframeMs } from '@chimera/engine';
import {
  exchangesOf,
  type OpenExchange,
  openExchange,
  type ReachedExchange,
  reachExchange,
  takenText,
  UnknownExchange,
} from '@chimera/market-data';
import type { SessionPlan } from '@chimera/workdir';
import { type Check, fail, pass, skip, warn } from './check.ts';

interface Request {
  readonly workdir: string;
  readonly speed: number;
  readonly dataFiles: readonly string[];
  readonly openExchange?: OpenExchange;
}

/** The check, and the exchange that a paper session is planned with. */
interface MarketData {
  readonly check: Check;
  readonly found: { readonly exchange?: ReachedExchange };
}

const STEPS = 2 ** 31;

/** Where the prices come from. In paper mode the exchange is asked for its markets: public data, nothing else. */
export async function checkMarketData(config: RuntimeConfig, request: Request): Promise<MarketData> {
  const known = mistakenOrKnown(config, request);
  if (known) return { check: known, found: {} };
  const { timeframe, symbols } = config.chimera_bot;
  const { servers } = config.market_data;
  const open = request.openExchange ?? openExchange;
  const exchanges = exchangesOf(config);
  const { requestPace: paceFile } = pathsOf(request.workdir);
  try {
    const reached = await reachExchange({
      exchanges,
      symbols,
      timeframe,
      periodMs: timeframeMs(timeframe),
      clock: new MachineClock(),
      random: () => randomInt(STEPS) / STEPS,
      open: (id) => open(id, { baseUrl: servers[id], paceFile }),
    });
    if (reached.id === null) return { check: unreached(reached.passedOver), found: {} };
    return { check: reachedCheck(reached, config), found: { exchange: reached } };
  } catch (error) {
    if (!(error instanceof UnknownExchange)) throw error;
    const remedy = 'change chimera_bot.platform, market_data.source or market_data.fallbacks';
    return { check: fail('market-data', 2, error.message, remedy), found: {} };
  }
}

/** What the files of recorded candles were taken for, once they have been read. */
export function readCheck({ source }: Pick<SessionPlan, 'source'>): Check | null {
  if (source.kind !== 'recorded' || !source.taken) return null;
  const files = source.taken.map((taken) => `${taken.file}: ${takenText(taken)}`);
  return pass('market-data', `recorded candles: ${files.join(' · ')}`);
}

/** What the check says where something else already keeps the session from starting. */
export function unasked(config: RuntimeConfig, request: Request): Check {
  const exchange = exchangesOf(config)[0];
  return (
    mistakenOrKnown(config, request) ??
    skip('market-data', `${exchange} was not asked: nothing starts anyway`)
  );
}

/** The check where no exchange has to be asked for it. */
function mistakenOrKnown({ mode }: RuntimeConfig, { speed, dataFiles }: Request): Check | null {
  if (mode === 'test') {
    return pass(
      'market-data',
      dataFiles.length > 0 ? `recorded candles: ${dataFiles.join(', ')}` : 'the built-in market',
    );
  }
  const remedy = 'use --mode test';
  if (speed !== 1) {
    return fail('market-data', 2, `--speed ${speed} in paper mode: real markets run at speed 1`, remedy);
  }
  if (dataFiles.length > 0) {
    return fail('market-data', 2, '--data replays recorded candles, which is test mode', remedy);
  }
  return null;
}

function unreached(passedOver: readonly string[]): Check {
  return fail(
    'market-data',
    1,
    `no exchange answered: ${passedOver.join('; ')}`,
    'check the network, name others in market_data.fallbacks, or use --mode test: the built-in market',
  );
}

function reachedCheck(reached: ReachedExchange, { chimera_bot: bot, market_data }: RuntimeConfig): Check {
  const { id, markets, poll, passedOver, egress } = reached;
  const seconds = (ms: number) => (ms / 1000).toFixed(1);
  const asked = egress.map(({ method, host, path, count }) => `${method} ${host}${path} (${count})`);
  const text =
    `${id} lists ${markets.length} markets; ${bot.symbols.length} are followed with a request each ` +
    `${seconds(poll.intervalMs)} s, so that a candle is asked for within ${seconds(poll.cycleMs)} s of its close ` +
    `where it is not streamed; asked: ${asked.join(', ')}`;
  if (market_data.servers[id] !== undefined) {
    const remedy = 'leave market_data.servers out for real prices';
    return warn(
      'market-data',
      `${text}; ${market_data.servers[id]} stands in its place: these are no real prices`,
      remedy,
    );
  }
  if (passedOver.length === 0) return pass('market-data', text);
  return warn(
    'market-data',
    `${text}; passed over: ${passedOver.join('; ')}`,
    'the next session tries them again',
  );
}
