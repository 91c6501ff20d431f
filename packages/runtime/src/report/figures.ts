import type { DatedFigures } from '@chimera/contract';
import {
  type Book,
  type EquityPoint,
  type Figures,
  type Fill,
  figuresOf,
  type RoundTrip,
} from '@chimera/engine';
import { bookOpening } from '../book/sessions.ts';
import { isoTime } from '../clock.ts';
import type { LedgerReader } from '../ledger/reader.ts';
import { bookCurve } from '../ledger/roll-up/equity-sums.ts';

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

/** The figures of the whole book up to `to`. */
export function bookFigures(
  reader: LedgerReader,
  to: number,
  book: Book,
  startingCash: number,
): DatedFigures & { readonly since: string } {
  const startedAt = bookOpening(reader)?.time ?? 0;
  const figures = figuresOf({
    startingCash,
    startedAt,
    ...bookCurve(reader, to),
    trips: book.trips,
    fills: book.fillCount,
    fees: Number(book.fees.toFixed()),
    slippage: Number(book.slippage.toFixed()),
    turnover: Number(book.turnover.toFixed()),
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
