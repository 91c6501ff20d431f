import { shortWords } from '@chimera/engine';
import { DataError } from './data-error.ts';
import type { ReadOptions } from './read-options.ts';
import type { Cell } from './time-reading.ts';
import { type ColumnPlaces, missingRoles, PRICES, placesByTitle, type Role } from './titles.ts';
import { isWrittenTime } from './written-time.ts';

/** The order that nearly all files without titles have. */
const USUAL: readonly Role[] = ['time', 'open', 'high', 'low', 'close', 'volume'];
const REMEDY =
  'name its columns from the first on, with - for those that are not used, such as --columns time,open,high,low,close,volume,-';

const SAYABLE: Readonly<Record<string, Role | null>> = {
  ...Object.fromEntries(USUAL.map((role) => [role, role])),
  timestamp: 'time',
  date: 'time',
  clock: 'clock',
  symbol: 'symbol',
  '-': null,
};

/** Finds the columns: as they were named on the command line, else by their titles, else by their order. */
export function columnPlaces(
  where: string,
  titles: readonly string[] | null,
  sample: readonly (readonly Cell[])[],
  options: Pick<ReadOptions, 'columns'>,
  base: string | null,
): ColumnPlaces {
  if (options.columns !== null) return said(options.columns);
  if (titles !== null) {
    const places = placesByTitle(titles, base);
    const missing = missingRoles(places);
    if (missing.length === 0) return places;
    if (missing.length === USUAL.length) throw new DataError(`${where}: it is no file of candles`, REMEDY);
    if (missing.join() === 'volume') {
      throw new DataError(
        `${where}: it has no column of volumes`,
        'name its columns without one, such as --columns time,open,high,low,close: each volume is then 0',
      );
    }
    throw new DataError(`${where}: no title of a column is known for ${missing.join(', ')}`, REMEDY);
  }
  return byOrder(where, sample);
}

function said(names: readonly string[]): ColumnPlaces {
  const places: Partial<Record<Role, number>> = {};
  for (const [place, name] of names.entries()) {
    const role = SAYABLE[name.trim().toLowerCase()];
    if (role === undefined) {
      throw new DataError(
        `--columns: "${shortWords(name, 40)}" is no column`,
        `name ${Object.keys(SAYABLE).join(', ')}`,
      );
    }
    if (role !== null) places[role] = place;
  }
  const missing = missingRoles(places).filter((role) => role !== 'volume');
  if (missing.length === 0) return places;
  throw new DataError(`--columns: ${missing.join(', ')} is not among them`, REMEDY);
}

function byOrder(where: string, sample: readonly (readonly Cell[])[]): ColumnPlaces {
  const [first = []] = sample;
  const isApart =
    typeof first[1] === 'string' && /^\s*\d{1,2}:\d{2}/.test(first[1]) && isWrittenTime(String(first[0]));
  const roles: readonly Role[] = isApart ? ['time', 'clock', ...USUAL.slice(1)] : USUAL;
  const places: ColumnPlaces = Object.fromEntries(roles.map((role, place) => [role, place]));
  const fits = sample.filter((row) => isCandle(row, places)).length;
  if (fits * 2 >= sample.length) return places;
  throw new DataError(
    `${where}: it has no titles, and its columns are not time, open, high, low, close, volume`,
    REMEDY,
  );
}

function isCandle(row: readonly Cell[], places: ColumnPlaces): boolean {
  const [open, high, low, close] = PRICES.map((role) => Number(String(row[places[role]!]).replace(',', '.')));
  return high! >= Math.max(open!, close!) && low! <= Math.min(open!, close!);
}
