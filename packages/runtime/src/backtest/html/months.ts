import { percent } from '../../report/number-format.ts';
import type { BacktestResult } from '../result.ts';
import { escaped } from './markup.ts';

const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A year a row, a month a column: the return of the strategy, and below it that of holding. */
export function monthTable({ months }: BacktestResult): string {
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))];
  const rows = years.map((year) => {
    const own = months.filter(({ month }) => month.startsWith(year));
    const cells = NAMES.map((_, place) => {
      const found = own.find(({ month }) => Number(month.slice(5)) === place + 1);
      if (!found) return '<td></td>';
      const kind = found.return > 0 ? 'gain' : found.return < 0 ? 'loss' : '';
      return `<td class="n ${kind}">${text(found.return)}<br><small>${text(found.held)}</small></td>`;
    });
    const total = (pick: 'return' | 'held') => own.reduce((product, row) => product * (1 + row[pick]), 1) - 1;
    return `<tr><th>${year}</th>${cells.join('')}<td class="n"><b>${text(total('return'))}</b><br><small>${text(total('held'))}</small></td></tr>`;
  });
  const head = NAMES.map((name) => `<th class="n">${name}</th>`).join('');
  return `<table class="months"><thead><tr><th></th>${head}<th class="n">Year</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function text(fraction: number): string {
  return escaped(percent(fraction, 'exceptZero').replace(' %', ''));
}
