import { element, setText } from './element.ts';

export interface Column<Row> {
  readonly head: string;
  /** Numbers stand at the right. */
  readonly isNumber?: boolean;
  cell(row: Row): Node | string;
  /** A class for the cell, such as `up` or `down`. */
  tone?(row: Row): string;
}

interface Table<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  key(row: Row): string | number;
  /** What stands there instead of an empty table. */
  readonly empty: string;
}

/** This many rows are shown until somebody asks for all. */
const FIRST_ROWS = 50;

/** A table that keeps the rows it has: what did not change is not touched, so that focus and selection stay. */
export class DataTable<Row> {
  readonly node: HTMLElement;
  readonly #table: Table<Row>;
  readonly #body = element('tbody');
  readonly #scroller: HTMLElement;
  readonly #empty: HTMLElement;
  readonly #more = element('button', { type: 'button', class: 'more' });
  readonly #known = new Map<string | number, { readonly row: Row; readonly line: HTMLTableRowElement }>();
  #rows: readonly Row[] = [];
  #isWhole = false;

  constructor(table: Table<Row>) {
    this.#table = table;
    const heads = table.columns.map(({ head, isNumber }) =>
      element('th', { scope: 'col', class: isNumber ? 'number' : null }, head),
    );
    this.#scroller = element(
      'div',
      { class: 'scroller', tabindex: 0, role: 'region', 'aria-label': table.caption },
      element(
        'table',
        {},
        element('caption', { class: 'unseen' }, table.caption),
        element('thead', {}, element('tr', {}, ...heads)),
        this.#body,
      ),
    );
    this.#empty = element('p', { class: 'empty' }, table.empty);
    this.#more.addEventListener('click', () => {
      this.#isWhole = true;
      this.show(this.#rows);
      this.#scroller.focus();
    });
    this.node = element('div', { class: 'data-table' }, this.#empty, this.#scroller, this.#more);
  }

  /** Rows in the order in which they are to stand. */
  show(rows: readonly Row[]): void {
    this.#rows = rows;
    const shown = this.#isWhole ? rows : rows.slice(0, FIRST_ROWS);
    const kept = new Set<string | number>();
    for (const [index, row] of shown.entries()) {
      const key = this.#table.key(row);
      kept.add(key);
      const line = this.#line(key, row);
      const present = this.#body.rows[index] ?? null;
      if (present !== line) this.#body.insertBefore(line, present);
    }
    for (const [key, { line }] of this.#known) {
      if (kept.has(key)) continue;
      line.remove();
      this.#known.delete(key);
    }
    this.#empty.hidden = rows.length > 0;
    this.#scroller.hidden = rows.length === 0;
    this.#more.hidden = shown.length === rows.length;
    setText(this.#more, `Show all ${rows.length} rows`);
  }

  #line(key: string | number, row: Row): HTMLTableRowElement {
    const known = this.#known.get(key);
    if (known?.row === row) return known.line;
    const cells = this.#table.columns.map(({ cell, tone, isNumber }) =>
      element(
        'td',
        { class: [isNumber ? 'number' : '', tone?.(row) ?? ''].join(' ').trim() || null },
        cell(row),
      ),
    );
    if (known) {
      known.line.replaceChildren(...cells);
      this.#known.set(key, { row, line: known.line });
      return known.line;
    }
    const line = element('tr', {}, ...cells);
    this.#known.set(key, { row, line });
    return line;
  }
}
