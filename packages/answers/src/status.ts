import { isoTime } from '@chimera/base';
import { identityOf, lastEquity, newestEntry, positions, sessionEnd } from '@chimera/book';
import type { Status } from '@chimera/contract';
import type { LedgerReader } from '@chimera/ledger';
import { NotYet } from './problem.ts';
import type { ServedSession } from './served-session.ts';

/** The session on one page. What nobody knows yet is `null`. */
export function status({ plan, ledger, metrics, now }: ServedSession): Status {
  const { application, breaker, market } = metrics() ?? {};
  const { identity, setup } = plan;
  return {
    book: plan.book,
    session: {
      id: plan.id,
      mode: identity.mode,
      risk_level: setup.riskLevel,
      started_at: isoTime(plan.start),
      ends_at: isoTime(plan.ends),
      now: isoTime(now()),
      speed: plan.speed,
    },
    market: identity.market,
    source: market?.source ?? null,
    egress: market?.egress ?? [],
    currency: identity.currency,
    symbols: setup.symbols,
    strategy: setup.strategy,
    health: application?.health_status ?? null,
    health_reasons: application?.health_reasons ?? [],
    data: dataAge(ledger, now(), plan.setup.periodMs),
    ...bookStatus(plan.setup.limits !== null, () => ledger.read((reader) => readBook(reader, plan.id))),
    breaker: breaker ?? null,
    processes: application?.processes ?? [],
  };
}

/** How old the newest candle is that the book was valued with: from its end to now, in session time. */
function dataAge(ledger: ServedSession['ledger'], now: number, periodMs: number): Status['data'] {
  const time = known(() => ledger.read((reader) => lastEquity(reader)?.time)) ?? null;
  if (time === null) return { newest_candle: null, age_seconds: null };
  return { newest_candle: isoTime(time - periodMs), age_seconds: Math.max(0, Math.round(now - time) / 1000) };
}

type BookStanding = Pick<Status, 'equity' | 'positions' | 'governor' | 'ended'>;

function bookStatus(isGoverned: boolean, read: () => BookStanding): BookStanding {
  const book = known(read);
  if (book === null) return { equity: null, positions: 0, governor: null, ended: null };
  return { ...book, governor: isGoverned ? book.governor : null };
}

/** `null` if there is no ledger yet. */
function known<Answer>(read: () => Answer): Answer | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof NotYet)) throw error;
    return null;
  }
}

function readBook(reader: LedgerReader, session: string): BookStanding {
  const last = lastEquity(reader);
  const cash = identityOf(reader)?.startingCash;
  return {
    equity: last?.equity ?? (cash === undefined ? null : Number(cash)),
    positions: positions(reader).length,
    governor: governorStanding(reader),
    ended: sessionEnd(reader, session)?.data ?? null,
  };
}

/** The governor's state is what its last entry says; active until there is one. */
function governorStanding(reader: LedgerReader): NonNullable<Status['governor']> {
  const entry = newestEntry(reader, 'governor');
  if (!entry) return { state: 'active', rule: null, reason: null, since: null };
  const { state, rule, reason } = entry.data;
  return { state, rule, reason, since: isoTime(entry.time) };
}
