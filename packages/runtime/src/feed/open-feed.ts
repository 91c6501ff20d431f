import { randomInt } from 'node:crypto';
import { MachineClock } from '../clock.ts';
import { pathsOf } from '../workdir/paths.ts';
import { nameOf, type SessionPlan } from '../workdir/plan.ts';
import type { PublicExchange } from './exchange/public-exchange.ts';
import type { Feed } from './feed.ts';
import { DataError } from './files/data-error.ts';
import type { Report } from './live/episodes.ts';
import { ExchangeFeed } from './live/exchange-feed.ts';
import type { FeedClock } from './live/feed-clock.ts';
import { marketOf, recordedFeed } from './recorded.ts';
import { readRecording } from './recorded-candles.ts';
import { simulatedFeed } from './simulated.ts';

const STEPS = 2 ** 31;

/** What a live feed needs of the world; tests have their own. */
export interface FeedServices {
  readonly clock: FeedClock;
  /** See ExchangeFeedOptions. */
  readonly lastCandlesMs: number;
  open(id: string): Promise<PublicExchange>;
}

/** The feed that a session's plan names. What goes wrong with an exchange is reported. */
export async function openFeed(
  { source, setup, identity, workdir }: SessionPlan,
  report: Report,
  services: Partial<FeedServices> = {},
): Promise<Feed> {
  const { symbols, periodMs, instruments } = setup;
  if (source.kind === 'simulated') return simulatedFeed({ seed: source.seed, symbols, periodMs });
  if (source.kind === 'exchange') {
    const { id, fallbacks, servers } = source;
    return new ExchangeFeed({
      ...source,
      exchanges: [id, ...fallbacks],
      symbols,
      instruments,
      periodMs,
      lastCandlesMs: services.lastCandlesMs,
      // Real markets run in real time.
      clock: services.clock ?? new MachineClock(),
      random: () => randomInt(STEPS) / STEPS,
      async open(exchange, now) {
        if (services.open) return services.open(exchange);
        // Only those who need it load it.
        const { openExchange } = await import('./exchange/open-exchange.ts');
        const { requestPace: paceFile } = pathsOf(workdir);
        return openExchange(exchange, { baseUrl: servers[exchange], now, paceFile });
      },
      nameOf: (exchange) => nameOf(source, exchange),
      report,
    });
  }
  // What the book only holds is in no file of this session.
  const recorded = symbols.filter((symbol) => !setup.exitsOnly.includes(symbol));
  const onlySymbol = recorded.length === 1 ? recorded[0]! : null;
  const { files, reading } = source;
  const said = reading && { reading };
  const recording = await readRecording({ files, symbol: onlySymbol, periodMs, asker: 'session', ...said });
  if (identity.market !== marketOf(recording)) {
    throw new DataError(
      `${files.join(', ')}: no longer what the session was planned on`,
      'leave the files of a running session as they are',
    );
  }
  return recordedFeed(recording, instruments);
}
