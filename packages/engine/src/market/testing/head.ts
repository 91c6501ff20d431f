/** The first items of a sequence that may have no end. */
export function head<T>(items: Iterable<T>, count: number): T[] {
  const found: T[] = [];
  if (count === 0) return found;
  for (const item of items) {
    found.push(item);
    if (found.length === count) break;
  }
  return found;
}

/** The items that start before a time, of a sequence that is in order and may have no end. */
export function headUntil<T extends { readonly start: number }>(items: Iterable<T>, end: number): T[] {
  const found: T[] = [];
  for (const item of items) {
    if (item.start >= end) break;
    found.push(item);
  }
  return found;
}
