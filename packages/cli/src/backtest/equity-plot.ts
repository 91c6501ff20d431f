import type { CurveSample } from '@chimera/backtest';
import { priceText } from '@chimera/engine';

const WIDTH = 66;
const HEIGHT = 12;

/** The two curves in characters: `●` the strategy, `·` buying and holding. At most 80 columns wide. */
export function equityPlot(curve: readonly CurveSample[], width = WIDTH, height = HEIGHT): readonly string[] {
  if (curve.length < 2) return [];
  const columns = Math.min(width, curve.length);
  const samples = Array.from({ length: columns }, (_, place) => {
    return curve[Math.round((place * (curve.length - 1)) / (columns - 1))]!;
  });
  const values = samples.flatMap(({ equity, held }) => [equity, held]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const span = most - least || 1;
  const rowOf = (value: number) => Math.round(((most - value) / span) * (height - 1));
  const rows = Array.from({ length: height }, () => Array.from({ length: columns }, () => ' '));
  for (const [column, { held }] of samples.entries()) rows[rowOf(held)]![column] = '·';
  for (const [column, { equity }] of samples.entries()) rows[rowOf(equity)]![column] = '●';
  const label = (row: number) => {
    const isLabelled = row === 0 || row === height - 1 || row === (height - 1) >> 1;
    return isLabelled ? axis(most - (span * row) / (height - 1)) : '';
  };
  return rows.map((cells, row) => `${label(row).padStart(11)} ┤${cells.join('')}`.trimEnd());
}

function axis(value: number): string {
  if (value >= 1000) return value.toFixed(0);
  return value >= 1 ? value.toPrecision(4) : priceText(Number(value.toPrecision(4)));
}
