import type { ReportKind } from '@chimera/contract';
import type { Divergence } from '@chimera/session';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { collectReport } from './collect.ts';
import { markdownOf } from './markdown.ts';
import type { Report } from './report.ts';
import { MINUTE, SampleBook, START } from './testing/sample-book.ts';
import { calmScene, sampleMetrics } from './testing/sample-metrics.ts';

const HOSTILE = [
  'a | b | c',
  '\\| \\\\| |',
  '`',
  '`` ` ```',
  'x\n\n| - | - |\n',
  '```\n## title\n```mermaid',
  '<script>alert(1)</script>',
  '</table><img src=x onerror=alert(1)>',
  '[click](https://example.com) ![x](y)',
  '@octocat #1 $x$ **bold** &lt; ~~no~~',
  '::set-output name=a::b',
  '\n::error::',
  '"] %%{init: {}}%%\nbar [1]',
];

const reports = new Map<ReportKind, Report>();

beforeAll(() => {
  const book = new SampleBook();
  const script = { 0: 'buy', 1: 'buy', 2: 'sell', 4: 'buy', 8: new Error('boom') } as const;
  const closes = [100, 100, 104, 104, 104, 104, null, 104, 104, 104];
  book.run({ id: 's1', start: START, closes, script, end: 'completed' });
  const period = { from: START, to: START + 10 * MINUTE, metrics: sampleMetrics(), ...calmScene };
  const outcome = { outcome: 'completed', reason: 'the session reached its end', exitCode: 0 };
  book.read((reader) => {
    reports.set('hourly', collectReport('hourly', reader, { ...period, session: 's1' }));
    reports.set('daily', collectReport('daily', reader, { ...period, session: null }));
    reports.set('weekly', collectReport('weekly', reader, { ...period, session: null }));
    reports.set('final', collectReport('final', reader, { ...period, session: 's1', outcome }));
  });
  book.remove();
});

/** The report with the text in every place that logs, strategies or markets can reach. */
function poisoned(report: Report, text: string): Report {
  const trading = report.trading!;
  const symbol = text;
  const groups = trading.period.record.bySymbol.map((group) => ({ ...group, name: text }));
  return {
    ...report,
    sessions: report.sessions.map((each) => ({ ...each, id: text, end: { reason: 'failed', detail: text } })),
    outcome: { outcome: text, reason: text, exitCode: 1 },
    health: { ...report.health, source: text, breaker: { state: 'open', reason: text } },
    divergence: poisonedDivergence(text),
    concerns: {
      ...report.concerns,
      latest: report.concerns.latest.map((each) => ({ ...each, source: text, message: text })),
    },
    anomalies: [{ time: report.period.to, kind: text, source: text, message: text }],
    timeline: {
      ...report.timeline,
      events: report.timeline.events.map((each) => ({ ...each, source: text, message: text })),
    },
    parts: report.parts.map((each) => ({ ...each, name: text })),
    trading: {
      ...trading,
      market: text,
      currency: text,
      strategy: text,
      riskLevel: text,
      period: { ...trading.period, record: { ...trading.period.record, bySymbol: groups } },
      buyAndHold: {
        symbols: [
          { symbol, return: 0 },
          { symbol, return: 1 },
        ],
        mean: 0,
        atExposure: 0,
        from: text,
      },
      positions: trading.positions.map((each) => ({ ...each, symbol })),
      waiting: trading.waiting.map((each) => ({ ...each, symbol })),
      fills: trading.fills.map((each) => ({ ...each, symbol })),
      trips: trading.trips.map((each) => ({ ...each, symbol })),
      refusals: trading.refusals.map((each) => ({ ...each, lastReason: text })),
      governor: { ...trading.governor!, cause: text },
      gaps: trading.gaps.map((each) => ({ ...each, symbol })),
    },
  };
}

function poisonedDivergence(text: string): Divergence {
  const entry = { time: '2026-01-01T00:00:00Z', kind: 'signal', data: text };
  const row = {
    decidedAt: null,
    symbol: text,
    side: 'buy',
    reason: 'entry',
    other: null,
    worse: null,
  } as const;
  const counts = { session: 1, other: 0, matched: 0, same: 0, worse: null, omitted: 3 };
  const trades = { ...counts, rows: [{ ...row, session: { quantity: 1, price: 2 } }] };
  return {
    replay: {
      status: 'different',
      entries: 1,
      seq: 2,
      recorded: entry,
      replayed: entry,
      cause: 'why',
      trades,
    },
    backtest: { status: 'skipped', reason: text },
  };
}

/** The lines that are not in the one fenced block that a report has. */
function prose(markdown: string): readonly string[] {
  const fences = markdown.match(/^ {0,3}(```|~~~).*$/gm);
  expect(fences).toEqual(['```mermaid', '```']);
  return markdown.replace(/^```mermaid$[\s\S]*?^```$/m, '').split('\n');
}

/**
 * What a line is to a Markdown parser: a row of this many cells (whether a backslash escapes what follows it or a
 * pipe only), a heading with its title, or what else it begins with.
 */
function shapeOf(line: string): string {
  if (!line.startsWith('|')) return /^(?:#+ .*|- |> |)/.exec(line)![0] || (line === '' ? 'empty' : 'text');
  const counts = [line.replace(/\\./g, ''), line.replace(/\\\|/g, '')].map((row) => row.split('|').length);
  return `row of ${counts.join(' or ')}`;
}

/** A code span ends with as many backticks as it began with. */
function withoutCode(line: string): string {
  return line.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
}

describe.each(['hourly', 'daily', 'weekly', 'final'] as const)('the %s report', (kind) => {
  test('says first of all that this is paper trading', () => {
    expect(markdownOf(reports.get(kind)!).split('\n')[2]).toContain('**PAPER TRADING.**');
  });

  test('has as many cells in each row as its table has columns', () => {
    const tables = markdownOf(reports.get(kind)!).match(/(?:^\|.*\n)+/gm)!;
    const counts = tables.map((table) => new Set(table.trimEnd().split('\n').map(shapeOf)).size);
    expect(counts).toEqual(tables.map(() => 1));
  });

  test.each(HOSTILE)('has the same shape with %j as with a harmless text', (text) => {
    const report = reports.get(kind)!;
    const lines = prose(markdownOf(poisoned(report, text)));
    expect(lines.map(shapeOf)).toEqual(prose(markdownOf(poisoned(report, 'harmless'))).map(shapeOf));
    for (const line of lines) expect(withoutCode(line)).not.toMatch(/[`<[\]$@\\&~]/);
  });
});

test('each kind has the sections that it is read for', () => {
  const titles = (kind: ReportKind) =>
    markdownOf(reports.get(kind)!)
      .match(/^## .+$/gm)!
      .map((line) => line.slice(3));
  const machine = ['System health summary', 'Resource usage', 'Process status', 'Recent errors and warnings'];
  expect(titles('hourly')).toEqual(
    expect.arrayContaining([
      ...machine,
      'Recommendations',
      'Equity',
      'Open positions',
      'Fills',
      'Refusals',
      'Governor',
    ]),
  );
  expect(titles('hourly')).not.toContain('Figures');
  expect(titles('daily')).toEqual(
    expect.arrayContaining([...machine, 'Sessions', 'Figures', 'By symbol and by exit']),
  );
  expect(titles('final')).toEqual(
    expect.arrayContaining([...machine, 'Figures', 'How these fills were simulated']),
  );
});

test('a figure without enough data says what it needs, one that cannot be says why', () => {
  const report = reports.get('final')!;
  expect(markdownOf(report)).toContain('| Sharpe ratio | not enough data (needs 14 daily returns) |');
  expect(markdownOf(report)).toContain('| Win rate | not enough data (needs 10 round trips) |');
  const period = {
    ...report.trading!.period,
    samples: { points: 9, days: 40, dailyReturns: 40, roundTrips: 40 },
  };
  const enough = { ...report, trading: { ...report.trading!, period: { ...period, sharpe: 1.234 } } };
  expect(markdownOf(enough)).toContain('| Sharpe ratio | 1.23 |');
  expect(markdownOf(enough)).toContain('| Profit factor | not defined (no round trip lost) |');
});

test('a report without trading still tells of the machine', () => {
  const markdown = markdownOf({ ...reports.get('final')!, trading: null });
  expect(markdown).toContain('## Process status');
  expect(markdown).not.toContain('## Equity');
});

test('the newest thirty fills are shown, and that there are more', () => {
  const report = reports.get('hourly')!;
  const [fill] = report.trading!.fills;
  const fills = Array.from({ length: 31 }, (_, index) => ({ ...fill!, quantity: `${index}.5` }));
  const markdown = markdownOf({ ...report, trading: { ...report.trading!, fills } });
  expect(markdown).toContain('The newest 30 of 31');
  expect(markdown).toContain('| 30.5 |');
  expect(markdown).not.toContain('| 0.5 |');
});

test.each(['daily', 'weekly', 'final'] as const)('the %s report says how late GitHub was', (kind) => {
  const report = reports.get(kind)!;
  expect(markdownOf(report)).not.toContain("GitHub's schedule");
  const late = {
    since: '2026-05-31T00:17:00Z',
    until: '2026-06-30T00:17:00Z',
    turns: 1,
    dropped: 0,
    median_delay_seconds: 7_560,
    longest_delay_seconds: 45_660,
  };
  const words =
    'late by at least 2 h 6 min (median), 12 h 41 min at worst; 0 of 1 turn never came (2026-05-31 to 2026-06-30)';
  expect(markdownOf({ ...report, githubSchedule: late })).toContain(`| GitHub's schedule | ${words} |`);
});
