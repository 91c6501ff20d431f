import type { Candle, TimeSpan } from '@chimera/engine';
import { LedgerReader, verifyLedger } from '@chimera/ledger';
import { replaySession, sessionToReplay, withStrategy } from '@chimera/session';
import type { Fault, FaultKind } from '../exchange/faults/fault.ts';
import { type LivedSession, MINUTE_MS, START } from './compressed-session.ts';
import { type Finding, finding } from './finding.ts';

/** While one of these holds, and shortly after, what the exchange says of a candle need not be true. */
const LYING: readonly FaultKind[] = ['wrong-figure', 'revised', 'frozen', 'silent-stream'];

/** Streams do not tell the last trades before one of these begins. */
const CUTTING: readonly FaultKind[] = ['halted', 'delisted'];

/** What the wall leaves of NDAX. */
const PUBLIC =
  /^(?:GET \/AP\/(?:Get(?:Instruments|L2Snapshot|LastTrades|Level1|Products|TickerHistory)|Ping|summary)|WS \/WSGateway)$/;

/** A session so long trades, no matter what goes wrong. */
const LONG_MINUTES = 60;

/** Old candles are still asked for when a fault begins, and news of them may come after it has ended. */
const AROUND_MS = 2 * MINUTE_MS;

interface Lived extends LivedSession {
  readonly minutes: number;
  readonly symbols: readonly string[];
  readonly strategy: string;
  readonly faults: readonly Fault[];
}

/** Holds what a session recorded against what was true. */
export async function checkSession(lived: Lived): Promise<readonly Finding[]> {
  const { plan, end, truth, strategy, workdir } = lived;
  const reader = new LedgerReader(plan.ledgerPath, 'at-rest');
  try {
    const { difference, events, entries } = await withStrategy({ strategy, workdir }, (open) =>
      replaySession(reader, sessionToReplay(reader, plan.id), open),
    );
    const fills = reader.rows<{ by: string }>(
      "SELECT data ->> '$.by' AS by FROM journal WHERE kind = 'fill'",
    );
    const byBook = fills.filter(({ by }) => by === 'book').length;
    const { faults } = verifyLedger(reader);
    const others = truth.asked.filter((each) => !PUBLIC.test(each));
    return [
      finding('the session came to its end', end.reason === 'completed', end.detail),
      ...checkCandles(lived, reader),
      finding(
        'a replay of the recording gives the same journal, fills and all',
        difference === null && (fills.length > 0 || lived.minutes < LONG_MINUTES),
        difference
          ? JSON.stringify(difference)
          : `${events} events, ${entries} entries, ${fills.length} fills, ${byBook} of them by the book`,
      ),
      finding('the ledger agrees with itself', faults.length === 0, faults.join('; ')),
      finding('nothing but public market data was asked for', others.length === 0, few(others)),
      finding(
        'no request came too early',
        truth.violations === 0,
        `${truth.requests} requests, ${truth.violations} too early`,
      ),
    ];
  } finally {
    reader.close();
  }
}

function checkCandles(lived: Lived, reader: LedgerReader): readonly Finding[] {
  const { symbols, minutes, truth, status } = lived;
  const all = reader.rows<Candle>(
    "SELECT symbol, start, open, high, low, close, volume FROM events WHERE kind = 'candle' ORDER BY id",
  );
  const refused = new Set(said<{ symbol: string; start: number }>(reader, 'candle-refused').map(keyOf));
  const gaps = said<{ symbol: string; from: number; to: number }>(reader, 'gap');
  // A gap is told of once there is a candle behind it: the next session does that for a symbol that is still in quarantine.
  const quarantined = new Set(status.quarantined.map(({ symbol }) => symbol));
  const [disordered, lost, wrong]: [string[], string[], string[]] = [[], [], []];
  let [missing, lied, flat] = [0, 0, 0];
  for (const symbol of symbols) {
    const own = all.filter((candle) => candle.symbol === symbol && !refused.has(keyOf(candle)));
    const taken = new Map(own.map((candle) => [candle.start, candle]));
    const true_ = new Map(truth.candles[symbol]!.map((candle) => [candle.start, candle]));
    for (const [index, candle] of own.entries()) {
      if (index > 0 && candle.start <= own[index - 1]!.start) disordered.push(nameOf(candle));
    }
    for (let start = START; start < START + minutes * MINUTE_MS; start += MINUTE_MS) {
      const heard = taken.get(start);
      const was = true_.get(start);
      const isGap = gaps.some((gap) => gap.symbol === symbol && gap.from <= start && start < gap.to);
      if (!heard) {
        missing += 1;
        const isAtEnd = start > (own.at(-1)?.start ?? -1);
        const isTold = isGap || (isAtEnd && quarantined.has(symbol));
        if (!isTold) lost.push(nameOf({ symbol, start }));
        continue;
      }
      if (isGap) lost.push(`${nameOf(heard)} is there and called a gap`);
      if (!was && heard.volume === 0) flat += 1;
      if (was ? isSame(heard, was) : heard.volume === 0) continue;
      if (liesAt(lived, symbol, start)) lied += 1;
      else
        wrong.push(
          `${nameOf(heard)} was ${figuresOf(heard)}, in truth ${was ? figuresOf(was) : 'nobody traded'}`,
        );
    }
  }
  return [
    finding(
      'candles are in order, and none is there twice',
      disordered.length === 0,
      few(disordered) || `${all.length} candles`,
    ),
    finding(
      'what is not there is a gap that the journal tells of, or its symbol is in quarantine to the end',
      lost.length === 0,
      few(lost) ||
        `${missing} minutes, ${gaps.length} entries; in quarantine: ${few([...quarantined]) || 'none'}`,
    ),
    finding(
      'candles are what was traded',
      wrong.length === 0,
      few(wrong) || `${flat} flat; ${lied} differ while the exchange told or kept back something else`,
    ),
  ];
}

function said<Data>(reader: LedgerReader, kind: string): readonly Data[] {
  return reader
    .rows<{ data: string }>('SELECT data FROM journal WHERE kind = ? ORDER BY seq', kind)
    .map(({ data }) => JSON.parse(data));
}

/** A process that did not run when a candle came takes news of it that is as old as its pause. */
function newsOf(start: number, stalls: readonly TimeSpan[]): TimeSpan {
  const span = { from: start - AROUND_MS, to: start + MINUTE_MS + AROUND_MS };
  for (const { from, to } of stalls) {
    if (from < span.to && to > start) span.to = Math.max(span.to, to + AROUND_MS);
  }
  return span;
}

function liesAt({ faults, stalls }: Lived, symbol: string, start: number): boolean {
  const span = newsOf(start, stalls);
  return faults.some(
    (fault) =>
      (fault.symbol ?? symbol) === symbol &&
      ((LYING.includes(fault.kind) && fault.from! < span.to && fault.until! > span.from) ||
        (CUTTING.includes(fault.kind) && start <= fault.from! && fault.from! < start + MINUTE_MS)),
  );
}

function isSame(a: Candle, b: Candle): boolean {
  const isNear = (x: number, y: number) => Math.abs(x - y) <= 1e-9 * Math.max(1, Math.abs(x));
  return (['open', 'high', 'low', 'close', 'volume'] as const).every((field) => isNear(a[field], b[field]));
}

const figuresOf = ({ open, high, low, close, volume }: Candle): string =>
  `${open} ${high} ${low} ${close} × ${volume}`;

const keyOf = ({ symbol, start }: { readonly symbol: string; readonly start: number }): string =>
  `${symbol} ${start}`;

const nameOf = ({ symbol, start }: { readonly symbol: string; readonly start: number }): string =>
  `${symbol} of minute ${(start - START) / MINUTE_MS}`;

function few(names: readonly string[]): string {
  return names.length > 5 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ');
}
