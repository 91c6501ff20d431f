import { expect, test } from '@jest/globals';
import { lookAt } from './believed.ts';
import { FILE_COLUMNS } from './files/recorded-file.ts';

const MINUTE = 60_000;

/** A row a close, a minute apart; every price of a candle is its close. */
function rowsOf(closes: readonly number[], offset = 0): Float64Array {
  return Float64Array.from(
    closes.flatMap((close, minute) => [minute * MINUTE + offset, close, close, close, close, 1]),
  );
}

function closesLeft(closes: readonly number[]): readonly number[] {
  const { rows } = lookAt('BTC/USDT', rowsOf(closes), MINUTE);
  return Array.from(rows).filter((_, place) => place % FILE_COLUMNS === 4);
}

test('a single price ten times the others is not believed, nor is one a tenth of them', () => {
  expect(closesLeft([100, 101, 1010, 102, 103])).toEqual([100, 101, 102, 103]);
  expect(closesLeft([100, 101, 10.1, 102, 103])).toEqual([100, 101, 102, 103]);
  expect(closesLeft([100, 1000, 100, 1000, 100])).toEqual([100, 100, 100]);
});

test('a new price is believed as soon as the next candle confirms it, as with an exchange', () => {
  expect(closesLeft([100, 1000, 1010, 1020])).toEqual([100, 1010, 1020]);
});

test('what moves less is left alone, in the same memory', () => {
  const rows = rowsOf([100, 140, 300, 80, 20]);
  expect(lookAt('BTC/USDT', rows, MINUTE)).toEqual({ rows, doubted: 0, unsound: 0, reason: null });
});

test('candles that the engine refuses are counted and stay, and the first reason is told', () => {
  const rows = rowsOf([100, -1, 101, 1e-20, 102]);
  expect(lookAt('BTC/USDT', rows, MINUTE)).toEqual({
    rows,
    doubted: 0,
    unsound: 2,
    reason: '1970-01-01T00:01:00.000Z: low -1 is not a positive price',
  });
  expect(lookAt('BTC/USDT', rowsOf([100, 101], 17_000), MINUTE)).toMatchObject({ unsound: 2 });
});
