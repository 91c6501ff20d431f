import { type Cursor, Full, Problem } from '@chimera/answers';
import { monotonicNow, sleep } from '@chimera/base';
import type { LedgerAnswers } from '../answering/ledger-answers.ts';
import { EventStream } from './event-stream.ts';
import { eventOf, type NewsPiece } from './news-piece.ts';
import { PieceCache } from './piece-cache.ts';

export interface ReaderLimits {
  /** How many may follow at a time. */
  readonly mostReaders: number;
  /** What waits for one reader at most before it is dropped. */
  readonly mostWaitingBytes: number;
  /** A reader that takes nothing for so long is dropped. */
  readonly longestStallMs: number;
}

export const READER_LIMITS: ReaderLimits = {
  mostReaders: 64,
  mostWaitingBytes: 2 * 2 ** 20,
  // Shorter than what cuts any connection on which nothing moves, so that it is told.
  longestStallMs: 10_000,
};

/** How often the ledger is looked at, and how often figures and status are told; real time. */
const LOOK_EVERY_MS = 100;
const STATUS_EVERY_MS = 1_000;
const FIGURES_EVERY_MS = 2_000;
/** At most this many rows of each table are told at once. */
const ROWS_OF_A_PIECE = 200;
/** At the end the figures are waited for no longer. */
const LAST_FIGURES_MS = 300;

const UNREADABLE = ': the ledger cannot be read now\n\n';

/** What is told beside the rows, as JSON. Rejects with `Problem`. */
export interface Standing {
  figures(): Promise<string>;
  status(): Promise<string>;
}

const encoder = new TextEncoder();

/**
 * Everybody who follows the ledger now. One look at the ledger and one rendering serve all of them; a reader that
 * begins earlier is brought up in bounded pieces, one reader after another, and then joins the rest.
 */
export class EventReaders {
  /** Readers that were dropped because they did not read. */
  dropped = 0;
  readonly #answers: LedgerAnswers;
  readonly #standing: Standing;
  readonly #limits: ReaderLimits;
  readonly #streams = new Set<EventStream>();
  readonly #pieces = new PieceCache();
  /** Up to where everything was told to those who are not behind; `null` before the first look. */
  #head: Cursor | null = null;
  #lastPoint: number | null = null;
  #known: string | null = null;
  #status: { readonly text: string; readonly madeAt: number } | null = null;
  #figuresDue = 0;
  #areFiguresOld = false;
  #areFiguresUnderWay = false;
  #running: Promise<void> | null = null;
  #wake = new AbortController();
  #isClosing = false;

  readonly #onMistake: (error: Error) => void;

  constructor(
    answers: LedgerAnswers,
    standing: Standing,
    onMistake: (error: Error) => void,
    limits: ReaderLimits = READER_LIMITS,
  ) {
    this.#answers = answers;
    this.#standing = standing;
    this.#onMistake = onMistake;
    this.#limits = limits;
  }

  get count(): number {
    return this.#streams.size;
  }

  /** `cut` ends the reader's connection. Throws `Full` if there are too many. */
  open(from: Cursor | null, cut: () => void): ReadableStream<Uint8Array> {
    const { mostReaders } = this.#limits;
    if (this.#streams.size >= mostReaders || this.#isClosing) {
      throw new Full(`${mostReaders} readers follow already: close one, or ask the lists`);
    }
    const stream = new EventStream(from, { onGone: (gone) => this.#streams.delete(gone), cut });
    // It is told how things stand once it has all that was before, or after a while.
    if (from !== null) stream.statusDue = monotonicNow() + STATUS_EVERY_MS;
    this.#streams.add(stream);
    this.#wake.abort();
    this.#running ??= this.#run();
    return stream.body;
  }

  /** Each is told what there still is, and let go. */
  async end(): Promise<void> {
    this.#isClosing = true;
    this.#wake.abort();
    await this.#running;
    if (this.#streams.size > 0) await this.#tellLast();
    for (const stream of this.#streams) stream.end();
    this.#streams.clear();
  }

  async #run(): Promise<void> {
    while (this.#streams.size > 0 && !this.#isClosing) {
      this.#wake = new AbortController();
      let hasMore = false;
      try {
        hasMore = await this.#look();
      } catch (error) {
        this.#onMistake(error as Error);
        await sleep(STATUS_EVERY_MS, this.#wake.signal);
      }
      if (!hasMore && !this.#isClosing) await sleep(LOOK_EVERY_MS, this.#wake.signal);
    }
    this.#running = null;
    // Nobody follows: what is appended until the next reader comes is not told to it.
    if (!this.#isClosing) this.#forget();
  }

  #forget(): void {
    this.#head = null;
    this.#lastPoint = null;
    this.#known = null;
  }

  /** Whether somebody can be told more at once. */
  async #look(): Promise<boolean> {
    this.#dropSlow();
    const isHeadWhole = await this.#tellNews();
    let hasMore = !isHeadWhole;
    for (const stream of this.#streams) {
      if (this.#isClosing) break;
      if (stream.cursor === null || stream.waitingBytes > 0) continue;
      hasMore = (await this.#bringUp(stream, stream.cursor)) || hasMore;
    }
    this.#tellFigures();
    await this.#tellStatus();
    return hasMore;
  }

  /** Tells those who are not behind what was appended; `true` if nothing is left. */
  async #tellNews(): Promise<boolean> {
    const [from, lastPoint, known] = [this.#head, this.#lastPoint, this.#known];
    const request = { from, lastPoint, known, most: ROWS_OF_A_PIECE, upTo: null };
    const piece = await this.#piece(request);
    if (piece === null) return true;
    if (piece.isOtherBook) {
      this.#reset((stream) => stream.cursor === null);
      this.#forget();
      this.#pieces.clear();
      return true;
    }
    this.#head = piece.cursor;
    this.#lastPoint = piece.lastPoint;
    this.#known = piece.isWhole ? piece.state : null;
    if (piece.text !== '') {
      this.#areFiguresOld = true;
      this.#tell(piece.text, (stream) => stream.cursor === null);
    }
    return piece.isWhole;
  }

  /** Tells one reader the next piece of what it has missed; `true` if more is left. */
  async #bringUp(stream: EventStream, from: Cursor): Promise<boolean> {
    const { lastPoint } = stream;
    const upTo = this.#head;
    if (upTo === null) return false;
    const found = this.#pieces.get(from, lastPoint);
    const request = { from, lastPoint, known: null, most: ROWS_OF_A_PIECE, upTo };
    const piece = found ?? (await this.#piece(request));
    if (piece === null || !this.#streams.has(stream)) return false;
    if (piece.isOtherBook) {
      this.#reset((each) => each === stream);
      return false;
    }
    if (!piece.isWhole) this.#pieces.add(from, lastPoint, piece);
    if (piece.text !== '') this.#areFiguresOld = true;
    stream.tell(encoder.encode(piece.text));
    stream.lastPoint = piece.lastPoint;
    stream.cursor = piece.isWhole ? null : piece.cursor;
    if (piece.isWhole) stream.statusDue = 0;
    return !piece.isWhole;
  }

  /** `null` if there is nothing new, or the ledger cannot be read: the next look will tell. */
  async #piece(request: Parameters<LedgerAnswers['news']>[0]): Promise<NewsPiece | null> {
    try {
      return await this.#answers.news(request);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return null;
    }
  }

  /** Told after what they follow from, and not waited for: they are computed over the whole book. */
  #tellFigures(): void {
    const now = monotonicNow();
    if (!this.#areFiguresOld || this.#areFiguresUnderWay || now < this.#figuresDue) return;
    this.#figuresDue = now + FIGURES_EVERY_MS;
    this.#areFiguresOld = false;
    this.#areFiguresUnderWay = true;
    void this.#standing
      .figures()
      .then(
        (json) => this.#tell(eventOf('figures', json)),
        () => {
          this.#areFiguresOld = true;
        },
      )
      .finally(() => {
        this.#areFiguresUnderWay = false;
      });
  }

  /** Once a second, the same text for all: also the sign that the server lives. */
  async #tellStatus(): Promise<void> {
    const now = monotonicNow();
    const due = [...this.#streams].filter(({ statusDue }) => statusDue <= now);
    if (due.length === 0) return;
    if (this.#status === null || now - this.#status.madeAt >= STATUS_EVERY_MS) {
      this.#status = { text: await this.#newStatus(), madeAt: now };
    }
    const { text, madeAt } = this.#status;
    const bytes = encoder.encode(text);
    for (const stream of due) {
      stream.statusDue = madeAt + STATUS_EVERY_MS;
      stream.tell(bytes);
    }
  }

  async #newStatus(): Promise<string> {
    try {
      return eventOf('status', await this.#standing.status());
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return UNREADABLE;
    }
  }

  async #tellLast(): Promise<void> {
    while (!(await this.#tellNews()));
    for (const stream of this.#streams) {
      if (stream.cursor !== null && stream.waitingBytes === 0) await this.#bringUp(stream, stream.cursor);
    }
    const over = new AbortController();
    const figures = this.#areFiguresOld ? this.#standing.figures().catch(() => null) : null;
    const json = await Promise.race([figures, sleep(LAST_FIGURES_MS, over.signal)]);
    over.abort();
    if (typeof json === 'string') this.#tell(eventOf('figures', json));
    this.#tell(await this.#newStatus());
  }

  /** One array of bytes for all of them. */
  #tell(text: string, isMeant: (stream: EventStream) => boolean = () => true): void {
    const bytes = encoder.encode(text);
    for (const stream of this.#streams) if (isMeant(stream)) stream.tell(bytes);
  }

  #reset(isMeant: (stream: EventStream) => boolean): void {
    const reason = { reason: 'this is another book than the one that was read so far' };
    const bytes = encoder.encode(eventOf('reset', JSON.stringify(reason)));
    for (const stream of this.#streams) {
      if (!isMeant(stream)) continue;
      stream.tell(bytes);
      stream.end();
      this.#streams.delete(stream);
    }
  }

  #dropSlow(): void {
    const { mostWaitingBytes, longestStallMs } = this.#limits;
    for (const stream of this.#streams) {
      if (stream.waitingBytes <= mostWaitingBytes && stream.stalledMs() <= longestStallMs) continue;
      stream.drop();
      this.#streams.delete(stream);
      this.dropped += 1;
    }
  }
}
