import { type Cursor, formatCursor } from '@chimera/answers';
import type { NewsPiece } from './news-piece.ts';

/** About what is kept, in characters. */
const MOST_CHARACTERS = 8 * 2 ** 20;

/**
 * Pieces of the past, by where they begin: several who read the book from the same place are told the same. What is in
 * a piece never changes, except the newest equity point, which is told again if it did.
 */
export class PieceCache {
  readonly #pieces = new Map<string, NewsPiece>();
  #characters = 0;

  get(from: Cursor, lastPoint: number | null): NewsPiece | undefined {
    return this.#pieces.get(keyOf(from, lastPoint));
  }

  /** Drops the oldest ones if there are too many. */
  add(from: Cursor, lastPoint: number | null, piece: NewsPiece): void {
    const key = keyOf(from, lastPoint);
    if (this.#pieces.has(key)) return;
    this.#pieces.set(key, piece);
    this.#characters += piece.text.length;
    for (const [oldest, { text }] of this.#pieces) {
      if (this.#characters <= MOST_CHARACTERS) break;
      this.#pieces.delete(oldest);
      this.#characters -= text.length;
    }
  }

  clear(): void {
    this.#pieces.clear();
    this.#characters = 0;
  }
}

function keyOf(from: Cursor, lastPoint: number | null): string {
  return `${formatCursor(from)} ${lastPoint}`;
}
