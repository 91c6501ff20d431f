import {
  type Bounds,
  belongsTo,
  type Cursor,
  formatCursor,
  headOf,
  type LedgerSource,
  newsAfter,
} from '@chimera/answers';
import type { LedgerReader } from '@chimera/ledger';

/** A piece is cut once it is longer than this, so that what waits for a reader is bounded. */
const MOST_CHARACTERS = 256 * 1024;

export interface NewsRequest extends Bounds {
  /** Where the reader stands; `null` for the newest row there is now. */
  readonly from: Cursor | null;
  /** The equity point of the cursor's time as it was told, if it was. */
  readonly lastPoint: number | null;
  /** The state of the ledger up to which everything was told. */
  readonly known: string | null;
}

/** A bounded part of what the ledger has beyond a cursor, rendered once for all who stand there. */
export interface NewsPiece {
  readonly state: string;
  /** Another book is in the ledger's place: there is no way on from the cursor. */
  readonly isOtherBook: boolean;
  /** Server-sent events. */
  readonly text: string;
  readonly cursor: Cursor;
  readonly lastPoint: number | null;
  /** Nothing is left within the bounds. */
  readonly isWhole: boolean;
}

/** `null` if the state is the one that the reader knows. Throws `Problem` while the ledger cannot be read. */
export function newsPiece(
  ledger: LedgerSource,
  { from, lastPoint, known, ...bounds }: NewsRequest,
): NewsPiece | null {
  const state = ledger.state();
  if (state === known) return null;
  return ledger.read((reader) => {
    const cursor = from ?? headOf(reader);
    return { state, ...pieceAfter(reader, cursor, lastPoint, bounds) };
  });
}

function pieceAfter(
  reader: LedgerReader,
  from: Cursor,
  lastPoint: number | null,
  bounds: Bounds,
): Omit<NewsPiece, 'state'> {
  if (!belongsTo(from, reader)) {
    return { isOtherBook: true, text: '', cursor: from, lastPoint, isWhole: true };
  }
  const { news, isWhole } = newsAfter(reader, from, lastPoint, bounds);
  const told: string[] = [];
  let characters = 0;
  let cursor = from;
  let point = lastPoint;
  let isCut = false;
  for (const item of news) {
    const { kind, data, cursor: next } = item;
    // How the book stands is told at the end in any case.
    isCut ||= characters > MOST_CHARACTERS;
    if (isCut && kind !== 'book') continue;
    if (!isCut) cursor = next;
    if (item.kind === 'equity') point = item.data.equity;
    const text = eventOf(kind, JSON.stringify(data), formatCursor(cursor));
    told.push(text);
    characters += text.length;
  }
  const text = told.join('');
  return { isOtherBook: false, text, cursor, lastPoint: point, isWhole: isWhole && !isCut };
}

/** One server-sent event; `json` has no line break. */
export function eventOf(name: string, json: string, id?: string): string {
  return `event: ${name}\n${id === undefined ? '' : `id: ${id}\n`}data: ${json}\n\n`;
}
