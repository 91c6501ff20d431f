import type {
  CandleOfSymbol,
  Figures,
  JournalEntry,
  ListedCheck,
  ListedPoint,
  LogLine,
  Packed,
  PageData,
  PageReport,
  Standing,
  StreamEvent,
  Verdict,
} from '@chimera/contract';
import { addCandle, type Bar, unpackBars } from './bars.ts';
import type { Point } from './lines.ts';
import type { Check, Fill, Incident, Note, Order, Signal, Trade } from './rows.ts';

/** What may have changed since somebody looked. */
export type Topic =
  | 'status'
  | 'candles'
  | 'equity'
  | 'trades'
  | 'fills'
  | 'orders'
  | 'signals'
  | 'notes'
  | 'incidents'
  | 'health'
  | 'book'
  | 'figures'
  | 'log';

/**
 * What the page knows. It begins with what it opened with, and takes in each event once: rows have numbers, and
 * what is not beyond the last one is known already.
 */
export class Model {
  status: PageData['status'];
  book: PageData['book'];
  figures: Figures;
  log: readonly LogLine[];
  readonly period: PageData['period'];
  readonly report: PageReport | null;
  readonly omissions: readonly string[];
  readonly isLive: boolean;
  /** Nothing of a session: candles, trades, figures. */
  readonly isBacktest: boolean;
  /** Seconds that a bar stands for. */
  readonly interval: number;
  readonly bars: Map<string, Bar[]>;
  readonly equity: (Point & { readonly exposure: number })[];
  /** What holding the symbols in equal parts came to. */
  readonly held: Point[];
  readonly trades: Trade[];
  readonly fills: Fill[];
  readonly orders: Map<string, Order>;
  readonly signals: Signal[];
  readonly notes: Note[];
  readonly incidents: Incident[];
  readonly health: Check[];
  readonly changed = new Set<Topic>();
  #seq = 0;

  constructor(data: PageData) {
    this.status = data.status;
    this.book = data.book;
    this.figures = data.figures;
    this.log = unpacked(data.log);
    this.period = data.period;
    this.report = data.report;
    this.omissions = data.omissions;
    this.isLive = data.origin === 'server';
    this.isBacktest = data.report?.kind === 'backtest';
    this.interval = data.candles.period_seconds;
    this.bars = new Map(
      Object.entries(data.candles.rows).map(([symbol, rows]) => [symbol, unpackBars(rows)]),
    );
    this.equity = unpacked(data.equity).map(({ time, equity, exposure }) => ({
      time,
      value: equity,
      exposure,
    }));
    this.held = (data.held?.rows ?? []).map(([time, value]) => ({ time, value }));
    this.trades = unpacked(data.trades);
    this.fills = unpacked(data.fills);
    this.orders = new Map(unpacked(data.orders).map((order) => [order.id, order]));
    this.signals = unpacked(data.signals);
    this.notes = unpacked(data.notes);
    this.incidents = unpacked(data.incidents);
    this.health = unpacked(data.health);
    this.#seq = Number(/^\d+/.exec(data.cursor ?? '')?.[0] ?? 0);
  }

  /** ` of book alpha`; nothing for `main`, as everywhere. */
  get ofBook(): string {
    const { book } = this.status;
    return book === null || book === 'main' ? '' : ` of book ${book}`;
  }

  get symbols(): readonly string[] {
    return [...new Set([...this.status.symbols, ...this.bars.keys()])];
  }

  /** What tiles and charts are about: the session, the report's period, the backtest; `null` before the book is opened. */
  get scope(): Figures['scopes'][number] | null {
    return this.figures.scopes[0] ?? null;
  }

  /** Orders that rest, the oldest first. */
  get waiting(): readonly Order[] {
    return [...this.orders.values()].filter(({ status }) => status === 'open' || status === 'triggered');
  }

  /** The symbol that the scope traded most or holds something of; the first one where it did neither. */
  get busiestSymbol(): string | undefined {
    const since = Date.parse(this.scope?.from ?? '1970-01-01T00:00:00Z');
    const counts = new Map<string, number>();
    const add = (symbol: string, much: number) => counts.set(symbol, (counts.get(symbol) ?? 0) + much);
    for (const { symbol, time } of this.fills) if (Date.parse(time) > since) add(symbol, 1);
    for (const { symbol } of this.book.positions) add(symbol, 0.5);
    const count = (symbol: string) => counts.get(symbol) ?? 0;
    return this.symbols.toSorted((a, b) => count(b) - count(a))[0];
  }

  /** Takes in one event of the stream, as `docs/http.md` describes it. */
  apply({ kind, data }: StreamEvent): void {
    switch (kind) {
      case 'status':
        this.status = data;
        this.changed.add('status');
        return;
      case 'figures':
        this.#figure(data);
        return;
      case 'book':
        this.#stand(data);
        return;
      case 'candle':
        this.#addCandle(data);
        return;
      case 'equity':
        this.#addPoint(data);
        return;
      case 'trade':
        if (append(this.trades, data, 'number')) this.changed.add('trades');
        return;
      case 'incident':
        if (append(this.incidents, data, 'id')) this.changed.add('incidents');
        return;
      case 'health':
        if (append(this.health, checkOf(data), 'id')) this.changed.add('health');
        return;
      case 'journal':
        this.#enter(data);
    }
  }

  #addCandle(candle: CandleOfSymbol): void {
    const bars = this.bars.get(candle.symbol) ?? [];
    this.bars.set(candle.symbol, bars);
    if (addCandle(bars, candle, this.interval)) this.changed.add('candles');
  }

  #figure(figures: Figures): void {
    this.figures = figures;
    this.changed.add('figures');
    if (!figures.held) return;
    const [time, value] = figures.held;
    const last = this.held.at(-1);
    if (last && time < last.time) return;
    if (last?.time === time) this.held.pop();
    this.held.push({ time, value });
  }

  /** A point of the same time replaces the one before: another symbol's candle ended then, too. */
  #addPoint({ time: iso, equity, exposure }: ListedPoint): void {
    const point = { time: Date.parse(iso) / 1000, value: equity, exposure };
    const last = this.equity.at(-1);
    if (last && point.time < last.time) return;
    if (last?.time === point.time) this.equity[this.equity.length - 1] = point;
    else this.equity.push(point);
    this.changed.add('equity');
  }

  #enter(entry: JournalEntry): void {
    const { seq, time } = entry;
    if (seq <= this.#seq) return;
    this.#seq = seq;
    switch (entry.kind) {
      case 'signal': {
        const { symbol, action, confidence, stop = null, target = null, reason } = entry.data;
        this.signals.push({ seq, time, symbol, action, confidence, stop, target, reason, verdict: null });
        this.changed.add('signals');
        return;
      }
      case 'refusal': {
        const { rule, figure, limit, reason } = entry.data;
        this.#judge({ kind: 'refusal', rule, figure, limit, reason });
        return;
      }
      case 'order': {
        const { id } = entry.data;
        const standing = { placed_at: time, ended_at: null, status: 'open', cancelled: null } as const;
        this.#judge({ kind: 'order', order: id });
        this.orders.set(id, { seq, ...entry.data, ...standing });
        this.changed.add('orders');
        return;
      }
      case 'fill':
        this.fills.push({ seq, time, ...entry.data });
        this.changed.add('fills');
        this.#end(entry.data.order, { ended_at: time, status: 'filled' });
        return;
      case 'cancel':
        this.#end(entry.data.order, { ended_at: time, status: 'cancelled', cancelled: entry.data.reason });
        return;
      // Only bookkeeping.
      case 'trigger':
      case 'day-started':
      case 'book-opened':
        return;
      default:
        this.notes.push({ seq, time, kind: entry.kind, data: entry.data });
        this.changed.add('notes');
    }
  }

  /** The verdict on a signal is the first order or refusal after it, before the next signal. */
  #judge(verdict: Verdict): void {
    const signal = this.signals.at(-1);
    if (!signal || signal.verdict !== null) return;
    this.signals[this.signals.length - 1] = { ...signal, verdict };
    this.changed.add('signals');
  }

  #end(id: string, how: Partial<Order>): void {
    const order = this.orders.get(id);
    if (!order) return;
    this.orders.set(id, { ...order, ...how });
    this.changed.add('orders');
  }

  /** An order that was filled in part is still open where the book says so. */
  #stand(book: Standing): void {
    this.book = book;
    this.changed.add('book');
    for (const { id, triggered } of book.open_orders) {
      this.#end(id, { status: triggered ? 'triggered' : 'open', ended_at: null });
    }
  }
}

function unpacked<Row>({ columns, rows }: Packed<Row>): Row[] {
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])) as Row);
}

/** Adds a row that is beyond the last one. */
function append<Key extends string, Row extends Readonly<Record<Key, number>>>(
  rows: Row[],
  row: Row,
  key: Key,
): boolean {
  const last = rows.at(-1);
  if (last && row[key] <= last[key]) return false;
  rows.push(row);
  return true;
}

function checkOf({ id, time, level, metrics }: ListedCheck): Check {
  const { system, market, application } = metrics;
  return {
    id,
    time,
    level,
    cpu: system.cpu_percent,
    memory: system.memory_percent,
    disk: system.disk_percent,
    data_age: market.data_age_seconds,
    errors: application.error_count,
    reasons: application.health_reasons ?? [],
  };
}
