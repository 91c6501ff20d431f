import { counted } from '@chimera/base';
import type { Instrument } from '@chimera/engine';

/** This many markets are told one by one. */
const MOST_TOLD = 10;

/**
 * Which terms recorded candles were traded on, and who states them; `null` where the market itself does. With `now` it also
 * says how old a listing is.
 */
export function termsRemark(instruments: readonly Instrument[], now: number | null = null): string | null {
  const recorded = instruments.filter(({ termsFrom }) => termsFrom !== undefined);
  if (recorded.length === 0) return null;
  const told = recorded
    .slice(0, MOST_TOLD)
    .map((each) => `${each.symbol}: ${termsText(each)} (${each.termsFrom})`);
  const more = recorded.length > MOST_TOLD ? [`${recorded.length - MOST_TOLD} markets more`] : [];
  const isGuessed = recorded.some(({ termsFrom }) => termsFrom?.includes('its prices'));
  const guess = isGuessed
    ? ' What nobody states comes from the prices: the finest step seen, lots that cost less than 0.01 % of a position, no minima. --terms, or --tick, --lot and --min-notional, state it.'
    : '';
  const text = `Terms of the market: ${[...told, ...more].join('; ')}.${guess}`;
  return now === null ? text : text.replace(DATE, (all, date: string) => `${all}, ${age(date, now)}`);
}

const DATE = / of (\d{4}-\d{2}-\d{2})\b/g;

function age(date: string, now: number): string {
  const days = Math.floor((now - Date.parse(date)) / 86_400_000);
  return days < 1 ? 'of today' : `${counted(days, 'day')} old`;
}

function termsText({ tickSize, lotSize, minQuantity, minNotional }: Instrument): string {
  const terms = [
    ['tick', tickSize],
    ['lot', lotSize],
    ['least quantity', minQuantity],
    ['least notional', minNotional],
  ] as const;
  return terms.map(([name, value]) => (value === '0' ? `no ${name}` : `${name} ${value}`)).join(', ');
}
