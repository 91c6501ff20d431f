import { isoTime } from '@chimera/base';
import { type Account, bookOpening } from '@chimera/book';
import type { DatedFigures } from '@chimera/contract';
import {
  type Book,
  type EquityPoint,
  type Figures,
  type Fill,
  figuresOf,
  plain,
  type RoundTrip,
} from '@chimera/engine';
import { bookCurve, type LedgerReader } from '@chimera/ledger';

/** The figures of a period as if the book had begun with it. */
export function periodFigures(
  start: EquityPoint,
  points: readonly EquityPoint[],
  trips: readonly RoundTrip[],
  fills: readonly { readonly data: Fill }[],
): DatedFigures {
  return dated(
    figuresOf({
      startingCash: start.equity,
      startedAt: start.time,
      points,
      trips,
      fills: fills.length,
      fees: sum(fills.map(({ data }) => Number(data.fee))),
      slippage: sum(fills.map(({ data }) => Number(data.slippage))),
      turnover: sum(fills.map(({ data }) => Number(data.quantity) * Number(data.price))),
    }),
  );
}

/** The round trips of a book, and its sums over all fills. */
interface Totals extends Pick<Account, 'fills' | 'fees' | 'slippage' | 'turnover'> {
  readonly trips: readonly RoundTrip[];
}

export function totalsOf({ trips, fillCount: fills, fees, slippage, turnover }: Book): Totals {
  return { trips, fills, fees: plain(fees), slippage: plain(slippage), turnover: plain(turnover) };
}

/** The figures of the whole book up to `to`, from what it did until then. */
export function bookFigures(
  reader: LedgerReader,
  to: number,
  { trips, fills, fees, slippage, turnover }: Totals,
): DatedFigures & { readonly since: string } {
  const opening = bookOpening(reader);
  const startedAt = opening?.time ?? 0;
  const figures = figuresOf({
    startingCash: Number(opening?.identity.startingCash ?? 0),
    startedAt,
    ...bookCurve(reader, to),
    trips,
    fills,
    fees: Number(fees),
    slippage: Number(slippage),
    turnover: Number(turnover),
  });
  return { ...dated(figures), since: isoTime(startedAt) };
}

/** Figures with their times as people read them. */
export function dated({ drawdown, ...figures }: Figures): DatedFigures {
  const { fraction, durationMs, peakAt, troughAt, recoveredAt } = drawdown;
  const at = (time: number | null) => (time === null ? null : isoTime(time));
  return {
    ...figures,
    drawdown: {
      fraction,
      durationMs,
      peakAt: at(peakAt),
      troughAt: at(troughAt),
      recoveredAt: at(recoveredAt),
    },
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
