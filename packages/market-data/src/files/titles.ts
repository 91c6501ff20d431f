/** What a column can hold. */
export type Role = 'time' | 'clock' | 'open' | 'high' | 'low' | 'close' | 'volume' | 'ticks' | 'symbol';

/** The place of each column that is used, from 0. */
export type ColumnPlaces = Readonly<Partial<Record<Role, number>>>;

export const PRICES = ['open', 'high', 'low', 'close'] as const;

/** Titles by role, without spaces, points, dashes and brackets; the first that is found counts. */
const NAMES: Readonly<Record<Exclude<Role, 'clock'>, readonly string[]>> = {
  time: [
    'opentime',
    'timestamp',
    'unix',
    'unixtimestamp',
    'timestampms',
    'opentimestamp',
    'starttime',
    'start',
    'timeopen',
    'ts',
    'datetime',
    'gmttime',
    'utctime',
    'localtime',
    'date',
    'time',
    'begin',
    't',
    'datum',
    'zeit',
    'zeitpunkt',
    'datumzeit',
    'fecha',
    'index',
  ],
  open: ['open', 'openprice', 'o', 'eröffnung', 'eröffnungskurs', 'first', 'ouverture', 'apertura'],
  high: ['high', 'highprice', 'h', 'hoch', 'höchst', 'tageshoch', 'max', 'plushaut', 'maximo'],
  low: ['low', 'lowprice', 'l', 'tief', 'tiefst', 'tagestief', 'min', 'plusbas', 'minimo'],
  close: [
    'close',
    'closeprice',
    'closelast',
    'c',
    'schluss',
    'schlusskurs',
    'last',
    'price',
    'clôture',
    'cierre',
  ],
  volume: ['volume', 'vol', 'v', 'basevolume', 'volumen', 'amount', 'quantity', 'umsatz'],
  ticks: ['tickvol', 'tickvolume'],
  symbol: ['symbol', 'ticker', 'pair', 'market', 'instrument', 'coin'],
};

export function plainTitle(title: string): string {
  return title.toLowerCase().replace(/[\s_\-.<>()"'*/]/g, '');
}

/**
 * Finds the columns by their titles. `base` is the base currency if it is known: of `Volume LTC` and `Volume USDT`
 * the first is meant. Roles that no title names are left out.
 */
export function placesByTitle(titles: readonly string[], base: string | null): ColumnPlaces {
  const plain = titles.map(plainTitle);
  const found: Partial<Record<Role, number>> = {};
  for (const [role, names] of Object.entries(NAMES) as [Exclude<Role, 'clock'>, readonly string[]][]) {
    const name = names.find((each) => plain.includes(each));
    if (name !== undefined) found[role] = plain.indexOf(name);
  }
  // A day and a time of day that stand apart.
  const [day, clock] = [plain.indexOf('date'), plain.indexOf('time')];
  if (day >= 0 && clock >= 0 && (found.time === day || found.time === clock)) {
    found.time = day;
    found.clock = clock;
  }
  const ofBase = base === null ? -1 : plain.indexOf(`volume${base.toLowerCase()}`);
  if (ofBase >= 0) found.volume = ofBase;
  else if (found.volume === undefined) {
    const some = plain.findIndex((title) => /^volume[a-z0-9]{2,10}$|^volume$/.test(title));
    if (some >= 0) found.volume = some;
  }
  if (found.volume === undefined && found.ticks !== undefined) found.volume = found.ticks;
  return found;
}

/** Whether a line holds titles of candles: at least the time and the four prices. */
export function areTitles(fields: readonly string[]): boolean {
  const places = placesByTitle(fields, null);
  return missingRoles(places).every((role) => role === 'volume');
}

export function missingRoles(places: ColumnPlaces): readonly Role[] {
  return (['time', ...PRICES, 'volume'] as const).filter((role) => places[role] === undefined);
}
