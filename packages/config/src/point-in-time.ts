/**
 * UTC epoch milliseconds of `2026-01-31`, `2026-01-31T12:00`, `2026-01-31T12:00:00Z` or milliseconds themselves;
 * `undefined` for anything else. What names no zone is UTC.
 */
export function parseTime(text: string): number | undefined {
  const trimmed = text.trim();
  if (/^\d{10,14}$/.test(trimmed)) return Number(trimmed);
  const parts =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)(Z|[+-]\d{2}:\d{2})?)?$/.exec(trimmed);
  if (!parts) return undefined;
  const [, date, time = '00:00', zone = 'Z'] = parts;
  const parsed = Date.parse(`${date}T${time}${zone}`);
  // A day that does not exist, such as 31 February, would become another.
  const isReal = new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date!) === true;
  return Number.isNaN(parsed) || !isReal ? undefined : parsed;
}
