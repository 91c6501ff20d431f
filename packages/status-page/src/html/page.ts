import { counted, duration, moneyFormat, percent } from '@chimera/base';
import { droppedWords, hashOf } from '@chimera/report';
import type { IncidentRecord, StatusHistory, UptimeWindow } from '../history.ts';
import { dayBars, sessionBars } from './bars.ts';
import { lineChart } from './chart.ts';
import { html, link, minuteOf, note, panel } from './element.ts';
import { escaped } from './markup.ts';
import { STYLE } from './style.ts';
import {
  figureTable,
  gapTable,
  monthTable,
  positionTable,
  sessionTable,
  tripTable,
  uptimeTable,
  waitingTable,
} from './tables.ts';

export interface PageLink {
  readonly text: string;
  /** Relative to the page, or absolute. */
  readonly url: string;
}

export interface PageParts {
  readonly history: StatusHistory;
  /** The dashboard's style sheet. */
  readonly css: string;
  /** Reports and data beside the page. */
  readonly files: readonly PageLink[];
  /** Where else to look: the repository, its runs. */
  readonly links: readonly PageLink[];
}

const DATA = { text: 'data.json: everything on this page', url: 'data.json' };

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%23123'/%3E%3Cpath d='M2 11l4-4 3 3 5-6' fill='none' stroke='%233ad' stroke-width='2'/%3E%3C/svg%3E";

/** The whole page in one file: no script at all, nothing loaded from anywhere. */
export function statusPage(parts: PageParts): string {
  const { history } = parts;
  const style = parts.css + STYLE;
  const policy = `default-src 'none'; style-src '${hashOf(style)}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return [
    '<!doctype html>',
    '<html lang="en">',
    `<head>\n<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escaped(history.title)}: ${escaped(history.state.headline)}</title>`,
    `<link rel="icon" href="${ICON}">`,
    `<style>${style}</style>\n</head>`,
    '<body>\n<a class="skip" href="#main">Skip to the content</a>',
    header(history),
    '<main id="main" tabindex="-1">',
    ...content(parts),
    '</main>',
    footer(history),
    '</body>\n</html>\n',
  ].join('\n');
}

function header({ title, book }: StatusHistory): string {
  const { strategy, riskLevel, market, symbols } = book;
  const what = `${strategy}, ${riskLevel} risk, ${symbols.join(', ')} on ${market}`;
  return `<header id="bar"><h1>${escaped(title)} <span class="paper">PAPER</span></h1><p class="session">${escaped(what)}</p></header>`;
}

function footer({ book }: StatusHistory): string {
  return [
    '<footer>\n<p>Paper trading: every order here was simulated. No order ever reaches a market.</p>',
    `<p>Built from the book up to entry ${book.entries}, head <code>${escaped(book.head.slice(0, 12))}</code>. All times are UTC.</p>\n</footer>`,
  ].join('\n');
}

function content({ history, files, links }: PageParts): readonly string[] {
  const { state, book, until, open, past, pastOmitted, gaps, trips, positions } = history;
  const asOf = book.asOf === until ? '' : `, book up to ${minuteOf(book.asOf)}`;
  const troubles = [
    panel('Coverage', uptimeTable(history)),
    panel(
      'Incidents before',
      past.length > 0 ? incidentList(past) : note('None.'),
      ...(pastOmitted > 0 ? [note(`${pastOmitted} older ones are not listed.`)] : []),
    ),
    ...(gaps.length > 0 ? [panel('Gaps between sessions', gapTable(history))] : []),
  ];
  const numbers = [
    panel('Months', monthTable(history)),
    ...(positions.length > 0 ? [panel('Open positions', positionTable(history))] : []),
    ...(history.waiting.length > 0 ? [panel('Orders that wait', waitingTable(history))] : []),
    panel('Reports and data', linkList([...files, DATA])),
    ...(links.length > 0 ? [panel('Elsewhere', linkList(links))] : []),
  ];
  return [
    `<p class="banner state is-${state.tone}" role="status">${escaped(state.headline)} <small>as of ${minuteOf(until)} UTC${asOf}</small></p>`,
    ...(open.length > 0 ? [panel('Open incidents', incidentList(open))] : []),
    cards(history),
    panel(
      'Days',
      note('How the sessions of each day went, and whether every slot of the schedule had one.'),
      dayBars(history),
    ),
    pair(troubles, [panel('Latest sessions', sessionBars(history), sessionTable(history))]),
    equityPanel(history),
    pair(numbers, [panel('Figures since the beginning', figureTable(history))]),
    ...(trips.length > 0 ? [panel('Latest round trips', tripTable(history))] : []),
  ];
}

/** Two columns if there is room for them. */
function pair(left: readonly string[], right: readonly string[]): string {
  const stacks = [left, right].map((blocks) => `<div class="stack">${blocks.join('\n')}</div>`);
  return `<div class="pair">${stacks.join('\n')}</div>`;
}

function cards(history: StatusHistory): string {
  const { equity, figures, book, uptime } = history;
  const money = moneyFormat(book.startingCash);
  const last = equity.rows.at(-1)?.[1] ?? book.startingCash;
  const [day, week, month] = uptime as readonly [UptimeWindow, UptimeWindow, UptimeWindow];
  const shareOf = ({ share }: UptimeWindow) => (share === null ? '–' : percent(share));
  const held = equity.held?.return ?? null;
  const delay = delayCard(history);
  const values: readonly (readonly [name: string, value: string, note: string, kind: string])[] = [
    ['Coverage, 7 days', shareOf(week), `24 hours ${shareOf(day)}, 30 days ${shareOf(month)}`, ''],
    ...(delay ? [['GitHub late by at least', ...delay, ''] as const] : []),
    [`Equity (${book.currency})`, money(last), `began with ${money(book.startingCash)}`, ''],
    [
      'Total return',
      signed(figures.totalReturn),
      `since ${book.openedAt.slice(0, 10)}`,
      kindOf(figures.totalReturn),
    ],
    ['Buy and hold', signed(held), holdingNote(history), kindOf(held)],
    [
      'Maximum drawdown',
      percent(figures.drawdown.fraction),
      `${duration(figures.drawdown.durationMs)} long`,
      '',
    ],
    [
      'Slots that ran, 7 days',
      `${week.slots.ran} of ${week.slots.due}`,
      // There are eight cards to a row.
      delay ? `${counted(book.sessions, 'session')} since the beginning` : 'of the schedule',
      '',
    ],
    ...(delay ? [] : [['Sessions', String(book.sessions), 'since the beginning', ''] as const]),
    [
      'Round trips',
      String(figures.record.trades),
      `${figures.record.wins} won, ${figures.record.losses} lost`,
      '',
    ],
  ];
  const items = values.map(
    ([name, value, below, kind]) =>
      `<div class="card"><dt>${escaped(name)}</dt><dd class="value ${kind}">${escaped(value)}</dd><dd class="note">${escaped(below)}</dd></div>`,
  );
  return `<section class="key-figures" aria-label="Key figures"><dl>${items.join('')}</dl></section>`;
}

/** The value and the note; `null` if no run of the schedule is known. */
function delayCard({ githubSchedule }: StatusHistory): readonly [value: string, note: string] | null {
  if (githubSchedule === null) return null;
  const { median_delay_seconds: median, longest_delay_seconds: longest } = githubSchedule;
  if (median === null || longest === null) return null;
  const atWorst = `median; ${duration(longest * 1000)} at worst`;
  return [duration(median * 1000), `${atWorst}, ${droppedWords(githubSchedule)}`];
}

function holdingNote({ equity, figures }: StatusHistory): string {
  if (equity.held === null) return 'prices not known';
  const { returnAtExposure } = equity.held;
  if (returnAtExposure === null || !figures.exposure) return 'before fees';
  return `at our exposure (${percent(figures.exposure.average)}): ${signed(returnAtExposure)}`;
}

function signed(fraction: number | null): string {
  return fraction === null ? '–' : percent(fraction, 'exceptZero');
}

function kindOf(fraction: number | null): string {
  return fraction === null || fraction === 0 ? '' : fraction > 0 ? 'up' : 'down';
}

function equityPanel({ equity, book }: StatusHistory): string {
  const money = moneyFormat(book.startingCash);
  const { rows, held, notes } = equity;
  const own = rows.map(([time, value]) => [time, value] as const);
  const falls = rows.map(([time, , drawdown]) => [time, -drawdown] as const);
  const [first, last] = [own[0]!, own.at(-1)!];
  const to = Math.max(last[0], held?.rows.at(-1)?.[0] ?? 0);
  const thinned =
    notes > rows.length
      ? ` Drawn from ${rows.length} of ${notes} notes; of each stretch the lowest, the highest and the last are kept.`
      : '';
  const holds = held
    ? ` Buy and hold: ${held.symbols.join(', ')} in equal parts from ${minuteOf(held.from)}.`
    : '';
  const keys = [
    '<li class="key-equity">Equity</li>',
    ...(held ? ['<li class="key-hold">Buy and hold</li>'] : []),
    '<li class="key-drawdown">Drawdown</li>',
  ];
  return panel(
    'Equity since the beginning',
    `<ul class="key">${keys.join('')}</ul>`,
    lineChart({
      title: `Equity from ${money(first[1])} to ${money(last[1])} ${book.currency}${held ? ', and buying and holding' : ''}`,
      lines: [
        ...(held ? [{ kind: 'held' as const, points: held.rows }] : []),
        { kind: 'equity', points: own },
      ],
      from: first[0],
      to,
      label: (value) => value.toLocaleString('en-US', { maximumFractionDigits: 6 }),
    }),
    lineChart({
      title: `Drawdown, at most ${percent(rows.reduce((deepest, [, , fall]) => Math.max(deepest, fall), 0))}`,
      lines: [{ kind: 'drawdown', points: falls }],
      from: first[0],
      to,
      label: (value) => `${Number((value * 100).toFixed(4))} %`,
      top: 0,
      isFilled: true,
      isLow: true,
    }),
    note(`Times are UTC.${holds}${thinned}`),
  );
}

function incidentList(incidents: readonly IncidentRecord[]): string {
  const items = incidents.map(({ time, tone, title, detail, times }) => {
    const often = times > 1 ? ` (${times} times)` : '';
    return `<li><time datetime="${escaped(time)}">${minuteOf(time)}</time><span class="badge is-${tone}">${escaped(title)}</span> ${escaped(detail + often)}</li>`;
  });
  return `<ul class="incidents">${items.join('')}</ul>`;
}

function linkList(links: readonly PageLink[]): string {
  const items = links.map(({ text, url }) => `<li>${html(link(text, url))}</li>`);
  return `<ul class="links">${items.join('')}</ul>`;
}
