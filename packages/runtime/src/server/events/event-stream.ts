import { monotonicNow, sleep } from '../../clock.ts';
import { ledgerFigures } from '../../page/figures.ts';
import { Problem } from '../problem.ts';
import type { ServedSession } from '../served-session.ts';
import { status } from '../status.ts';
import { belongsTo, type Cursor, formatCursor, headOf } from './cursor.ts';
import { type News, newsAfter } from './news.ts';

/** How often the ledger is looked at for each reader, and how often the status is told; real time. */
const LOOK_EVERY_MS = 100;
const STATUS_EVERY_MS = 1_000;
const FIGURES_EVERY_MS = 2_000;
/** What a client that lost its connection waits before it asks again. */
const RETRY_MS = 1_000;

const encoder = new TextEncoder();

/**
 * The ledger as server-sent events, one reader's. Nothing is kept for a reader but its cursor: it is looked what
 * the ledger has beyond it whenever the reader has taken what it was given, so a slow one holds up nobody.
 */
export class EventStream {
  readonly body: ReadableStream<Uint8Array>;
  readonly #session: ServedSession;
  readonly #over = new AbortController();
  #cursor: Cursor | null;
  #lastPoint: number | null = null;
  #statusDue = 0;
  #figuresDue = 0;
  #areFiguresOld = false;
  #hasBegun = false;
  #isLast = false;

  /** `from`: where the reader stopped, `null` for what comes from now on. */
  constructor(session: ServedSession, from: Cursor | null, onGone: () => void) {
    this.#session = session;
    this.#cursor = from;
    this.#over.signal.addEventListener('abort', onGone, { once: true });
    this.body = new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          const text = await this.#next();
          if (text !== '') controller.enqueue(encoder.encode(text));
          if (!this.#isLast) return;
          this.#over.abort();
          controller.close();
        },
        cancel: () => this.#over.abort(),
      },
      { highWaterMark: 0 },
    );
  }

  /** Tells the reader what there still is, and ends. */
  end(): void {
    this.#isLast = true;
  }

  /** Waits until there is something to tell. */
  async #next(): Promise<string> {
    if (!this.#hasBegun) {
      this.#hasBegun = true;
      return `retry: ${RETRY_MS}\n\n`;
    }
    for (;;) {
      const isLast = this.#isLast;
      const text = this.#news() + this.#figures(isLast) + this.#status(isLast);
      if (text !== '' || isLast || this.#isLast) return text;
      await sleep(LOOK_EVERY_MS, this.#over.signal);
      if (this.#over.signal.aborted) return '';
    }
  }

  #news(): string {
    try {
      const news = this.#session.ledger.read((reader): readonly News[] | null => {
        this.#cursor ??= headOf(reader);
        return belongsTo(this.#cursor, reader) ? newsAfter(reader, this.#cursor, this.#lastPoint) : null;
      });
      if (news === null) {
        this.#isLast = true;
        return eventOf('reset', { reason: 'this is another book than the one that was read so far' });
      }
      this.#cursor = news.at(-1)?.cursor ?? this.#cursor;
      this.#areFiguresOld ||= news.length > 0;
      for (const { kind, data } of news) {
        if (kind === 'equity') this.#lastPoint = (data as { equity: number }).equity;
      }
      return news.map(({ kind, data, cursor }) => eventOf(kind, data, formatCursor(cursor))).join('');
    } catch (error) {
      // Not there yet, or busy: the next look will tell.
      if (error instanceof Problem) return '';
      throw error;
    }
  }

  /** Told after what they follow from, not after each of it: they are computed over the whole book. */
  #figures(isLast: boolean): string {
    const now = monotonicNow();
    if (!this.#areFiguresOld || (now < this.#figuresDue && !isLast)) return '';
    this.#figuresDue = now + FIGURES_EVERY_MS;
    this.#areFiguresOld = false;
    const { ledger, plan } = this.#session;
    return eventOf(
      'figures',
      ledger.read((reader) => ledgerFigures(reader, plan.id)),
    );
  }

  #status(isLast: boolean): string {
    const now = monotonicNow();
    if (now < this.#statusDue && !isLast) return '';
    this.#statusDue = now + STATUS_EVERY_MS;
    try {
      return eventOf('status', status(this.#session));
    } catch (error) {
      if (error instanceof Problem) return ': the ledger cannot be read now\n\n';
      throw error;
    }
  }
}

function eventOf(name: string, data: object, id?: string): string {
  return `event: ${name}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`;
}
