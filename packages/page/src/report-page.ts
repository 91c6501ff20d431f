import { isoTime } from '@chimera/base';
import { sessionsIn } from '@chimera/book';
import type { Paths } from '@chimera/config';
import type { Figures, ListedPosition, PageData, ReportKind } from '@chimera/contract';
import type { LedgerReader } from '@chimera/ledger';
import { divergencePassages, type PositionReport, type Report, wallsPassage } from '@chimera/report';
import { scopeOf } from './figures.ts';
import { logTail } from './log-tail.ts';
import { PAGE_DEFINITIONS, packed } from './page-data.ts';
import { passageOf } from './passage.ts';
import { LOG_LINES } from './server-page.ts';
import { FILE_LIMITS, tablesOf } from './tables.ts';

const MINUTE_MS = 60_000;

/** What a report's figures, tiles and charts are about, as the page says it. */
const SCOPE_NAMES: Readonly<Record<ReportKind, string>> = {
  hourly: 'This hour',
  daily: 'This day',
  weekly: 'This week',
  final: 'This session',
};

/** What a report's HTML file holds: the report, and the ledger's rows of its period. */
export function reportPage(reader: LedgerReader, report: Report, paths: Paths): PageData {
  const { kind, title, outcome, recommendations, trading } = report;
  const [from, to] = [Date.parse(report.period.from), Date.parse(report.period.to)];
  // A summary is about every session of its day or week.
  const isSummary = kind === 'daily' || kind === 'weekly';
  const session = isSummary ? null : (report.sessions.at(-1)?.id ?? null);
  return reader.atOnce(() => {
    const period = { from, to, session };
    const sessions = sessionsIn(reader, period);
    const last = sessions.at(-1);
    const periodMs = last?.started.setup.periodMs ?? MINUTE_MS;
    const start = { time: from, equity: trading?.equity.before ?? 0 };
    return {
      format: 1,
      origin: 'report',
      cursor: null,
      period: report.period,
      status: statusOf(report, last ? isoTime(last.started.ends) : null, last?.started.setup.symbols ?? []),
      period_seconds: periodMs / 1000,
      ...tablesOf(reader, period, {
        start,
        periodMs,
        setup: sessions[0]?.started.setup ?? null,
        limits: FILE_LIMITS,
      }),
      book: {
        positions: trading?.positions.map(listedPosition) ?? [],
        open_orders: [],
        account: trading && {
          cash: String(trading.account.cash),
          realized: String(trading.account.realized),
        },
      },
      figures: figuresOf(report),
      log: packed('log', logTail(paths, LOG_LINES)),
      report: {
        kind,
        title,
        outcome,
        recommendations,
        simulation: trading?.simulation ?? [],
        passages: [...divergencePassages(report), wallsPassage(report)]
          .filter((each) => each !== null)
          .map(passageOf),
        refusals: trading?.refusals ?? [],
      },
    };
  });
}

/** In the form of `/api/v1/status`, as it stood when the period ended. */
function statusOf(
  { book, sessions, period, health, processes, trading, market }: Report,
  ends: string | null,
  symbols: readonly string[],
) {
  const session = sessions.at(-1);
  return {
    book,
    session: {
      id: session?.id ?? '–',
      mode: trading?.mode ?? 'paper',
      risk_level: trading?.riskLevel ?? '–',
      started_at: session?.from ?? period.from,
      ends_at: ends ?? period.to,
      now: period.to,
      speed: 1,
    },
    market: trading?.market ?? health.source,
    source: market.source,
    egress: market.feed?.egress ?? [],
    currency: trading?.currency ?? '',
    symbols,
    strategy: trading?.strategy ?? '–',
    health: health.level,
    health_reasons: health.reasons,
    data: { newest_candle: health.newestCandle, age_seconds: health.dataAgeSeconds },
    equity: trading?.equity.after ?? null,
    positions: trading?.positions.length ?? 0,
    governor: trading?.governor
      ? { state: trading.governor.state, rule: trading.governor.cause, reason: null, since: null }
      : null,
    ended: session?.end ?? null,
    breaker: health.breaker,
    processes: processes.map(({ restartsInPeriod: _, ...each }) => each),
  };
}

function figuresOf({ kind, period, trading }: Report): Figures {
  if (!trading) return { scopes: [], held: null, definitions: PAGE_DEFINITIONS };
  const { book, buyAndHold, bookBuyAndHold, equity, startingCash } = trading;
  const { since, ...whole } = book;
  const begun = { from: period.from, equity: equity.before };
  const opened = { from: since, equity: startingCash };
  const own = scopeOf(SCOPE_NAMES[kind], begun, trading.period, buyAndHold);
  const all = scopeOf('Whole book', opened, whole, bookBuyAndHold);
  return { scopes: [own, all], held: null, definitions: PAGE_DEFINITIONS };
}

/** A position in the form of `/api/v1/positions`. */
export function listedPosition(position: PositionReport): ListedPosition {
  const { symbol, direction, tag, entries, quantity, cost, entryPrice, markPrice } = position;
  const { unrealized, stop, target, openedAt } = position;
  return {
    symbol,
    direction,
    tag,
    quantity,
    cost,
    entry_price: entryPrice,
    opened_at: openedAt,
    mark_price: markPrice,
    mark_time: position.markTime,
    quarantined: position.isQuarantined,
    value: Number(quantity) * markPrice,
    unrealized_pnl: unrealized,
    stop,
    target,
    entries: entries.map(({ openedAt: opened_at, ...entry }) => ({ ...entry, opened_at })),
  };
}
