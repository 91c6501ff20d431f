import type { WantedBooks } from './feed.ts';

/** The books that are wanted at present. */
export class WantList {
  #current: WantedBooks = new Map();

  get current(): WantedBooks {
    return this.#current;
  }

  set(books: WantedBooks): void {
    this.#current = books;
  }
}
