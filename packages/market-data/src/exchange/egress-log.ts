import type { EgressCount } from '@chimera/contract';

/** More rows than any exchange has public endpoints and streams; what goes beyond is counted together. */
const MOST_ROWS = 256;

/** Counts what left, by where it went. */
export class EgressLog {
  readonly #rows = new Map<string, { host: string; method: string; path: string; count: number }>();

  add(host: string, method: string, path: string): void {
    const row = this.#row(host, method, path) ?? this.#row(host, method, '(others)');
    if (row) row.count += 1;
  }

  #row(host: string, method: string, path: string) {
    const key = `${host} ${method} ${path}`;
    const known = this.#rows.get(key);
    if (known || (this.#rows.size >= MOST_ROWS && path !== '(others)')) return known;
    const row = { host, method, path, count: 0 };
    this.#rows.set(key, row);
    return row;
  }

  counts(): readonly EgressCount[] {
    return [...this.#rows.values()]
      .map((row) => ({ ...row }))
      .sort((a, b) => (`${a.host} ${a.method} ${a.path}` < `${b.host} ${b.method} ${b.path}` ? -1 : 1));
  }
}
