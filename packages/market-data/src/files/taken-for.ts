import { counted } from '@chimera/base';
import { shortWords } from '@chimera/engine';
import type { ColumnPlaces, Role } from './titles.ts';

/** What a file was taken for. */
export interface TakenFor {
  /** The file's path as it was given. */
  readonly file: string;
  /** Such as `Binance archive`. */
  readonly source: string;
  /** Such as `csv` or `csv in zip`. */
  readonly format: string;
  readonly symbol: string;
  /** Where the symbol comes from. */
  readonly symbolFrom: 'option' | 'name' | 'content' | 'configuration';
  /** What each role was read from: the column's title, or its place from 1. */
  readonly columns: Readonly<Partial<Record<Role, string | number>>>;
  /** Such as `milliseconds` or `written, day first, in UTC`. */
  readonly time: string;
  readonly candles: number;
  /** What was left out or taken otherwise than usual. */
  readonly notes: readonly string[];
}

export function columnsTaken(places: ColumnPlaces, titles: readonly string[] | null): TakenFor['columns'] {
  const entries = (Object.entries(places) as [Role, number][]).filter(([role]) => role !== 'ticks');
  return Object.fromEntries(
    entries
      .toSorted((a, b) => a[1] - b[1])
      .map(([role, place]) => {
        const title = titles?.[place]?.trim();
        return [role, title === undefined ? place + 1 : shortWords(title, 40)];
      }),
  );
}

const FROM: Readonly<Record<TakenFor['symbolFrom'], string>> = {
  option: 'as said',
  name: 'by its name',
  content: 'by its content',
  configuration: 'as configured',
};

/** One line for people. */
export function takenText({
  source,
  format,
  symbol,
  symbolFrom,
  columns,
  time,
  candles,
  notes,
}: TakenFor): string {
  const parts = [
    `${source} (${format})`,
    `${symbol} ${FROM[symbolFrom]}`,
    `times: ${time}`,
    `columns: ${columnsText(columns)}`,
    counted(candles, 'candle'),
    ...notes,
  ];
  return parts.join('; ');
}

function columnsText(columns: TakenFor['columns']): string {
  const entries = Object.entries(columns);
  if (entries.every(([, from], place) => from === place + 1)) {
    return `${Object.keys(columns).join(', ')}, by their order`;
  }
  const used = entries.map(([role, from]) =>
    String(from).toLowerCase() === role ? role : `${role} from ${printable(from)}`,
  );
  return used.join(', ');
}

/** A title is what a stranger wrote. */
function printable(from: string | number): string {
  return typeof from === 'number' ? `column ${from}` : `"${from.replace(/[^\p{L}\p{N} _.<>()-]/gu, '?')}"`;
}
