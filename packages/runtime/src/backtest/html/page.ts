import { moneyFormat, percent } from '../../report/number-format.ts';
import type { BacktestResult } from '../result.ts';
import { candleChart } from './candles.ts';
import { drawdownChart, equityChart } from './curves.ts';
import { escaped, htmlSection, minute } from './markup.ts';
import { monthTable } from './months.ts';
import { STYLE } from './style.ts';
import { figureTable, groupTables, tripTable, windowTable } from './tables.ts';

/** Symbols whose candles are drawn; more would be a long page of small use. */
const MOST_CHARTS = 8;

const KEY = '<p class="key"><i></i>strategy<i class="h"></i>buy and hold</p>';

/** The whole report as one page that needs nothing else: no script, no font, no address. */
export function backtestPage(result: BacktestResult): string {
  const { strategy, symbols, timeframe } = result;
  const title = `Backtest of ${strategy.name} on ${symbols.join(', ')}, ${timeframe}`;
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
    `<title>${escaped(title)}</title><style>${STYLE}</style></head><body>`,
    `<h1>${escaped(title)}</h1>`,
    ...heading(result),
    ...sections(result),
    '</body></html>',
    '',
  ].join('\n');
}

function heading(result: BacktestResult): readonly string[] {
  const { from, to, data, warmup, strategy, limits, figures, held, currency, startingCash, finalEquity } =
    result;
  const money = moneyFormat(startingCash);
  const parameters = Object.entries(strategy.parameters).map(([name, value]) => `${name} ${value}`);
  const lines = [
    `${minute(from)} to ${minute(to)} UTC, ${data.candles} candles, warmed by ${warmup.seen} of ${warmup.asked} that the strategy asks for`,
    `${strategy.description}${parameters.length > 0 ? ` Parameters: ${parameters.join(', ')}.` : ''}`,
    `Limits: ${limits === 'off' ? 'off' : `the governor's, risk level ${limits}`}. Starting cash ${money(startingCash)} ${currency}. Paper only: what was not traded cannot have moved the market.`,
  ];
  const cards = [
    [`Final equity (${currency})`, money(finalEquity)],
    ['Total return', percent(figures.totalReturn ?? 0, 'exceptZero')],
    ['Buy and hold', percent(held.figures.totalReturn ?? 0, 'exceptZero')],
    ['Maximum drawdown', percent(figures.drawdown.fraction)],
    ['Round trips', String(figures.record.trades)],
    ['Fees', money(figures.fees)],
  ] as const;
  const texts = cards.map(
    ([name, value]) =>
      `<div class="card"><span class="soft">${escaped(name)}</span><b>${escaped(value)}</b></div>`,
  );
  return [
    ...lines.map((line) => `<p class="soft">${escaped(line)}</p>`),
    `<div class="cards">${texts.join('')}</div>`,
  ];
}

function sections(result: BacktestResult): readonly string[] {
  const { curve, months, trips, windows, checks, market, fills, simulation } = result;
  const charts = market
    .slice(0, MOST_CHARTS)
    .filter(({ candles }) => candles.length > 0)
    .map((chart) => `<h3>${escaped(chart.symbol)}</h3>${candleChart(chart, fills)}`);
  const wide = (table: string) => `<div class="wide">${table}</div>`;
  return [
    ...(curve.length > 1 ? [htmlSection('Equity', KEY, equityChart(result))] : []),
    ...(curve.length > 1 ? [htmlSection('Drawdown', KEY, drawdownChart(result))] : []),
    ...(charts.length > 0
      ? [
          htmlSection(
            'Trades on candles',
            '<p class="key">▲ entry, ▼ exit, at the price of the fill</p>',
            ...charts,
          ),
        ]
      : []),
    ...(months.length > 0
      ? [htmlSection('Months', '<p class="key">per cent; buy and hold below</p>', wide(monthTable(result)))]
      : []),
    htmlSection('Figures', wide(figureTable(result))),
    ...(windows.length > 0 ? [htmlSection('Walk forward', wide(windowTable(result)))] : []),
    ...checks.map(({ check, passed, method, findings }) => {
      const found = findings.map(({ message }) => `<li>${escaped(message)}</li>`).join('');
      return htmlSection(
        `Check: ${check}, ${passed ? 'passed' : 'failed'}`,
        `<p>${escaped(method)}</p><ul>${found}</ul>`,
      );
    }),
    ...(trips.length > 0
      ? [
          htmlSection('By symbol and by exit', wide(groupTables(result))),
          htmlSection('Round trips', wide(tripTable(result))).replace('<section>', '<section class="long">'),
        ]
      : []),
    htmlSection(
      'How these fills were simulated',
      `<ul>${simulation.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`,
    ),
  ];
}
