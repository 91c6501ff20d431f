import { divergencePassages } from './divergence-passages.ts';
import { anomalySection, changeSection, partSection, timelineSection } from './markdown-changes.ts';
import { figureSection, groupSection } from './markdown-figures.ts';
import { concernSection, healthSection, processSection, resourceSection } from './markdown-machine.ts';
import { egressSection, marketSection } from './markdown-market.ts';
import { summaryOf } from './markdown-summary.ts';
import { list, outside, passageSection, section, table } from './markdown-text.ts';
import {
  equitySection,
  fillSection,
  gapSection,
  governorSection,
  positionSection,
  refusalSection,
  simulationSection,
  tripSection,
  waitingSection,
} from './markdown-trading.ts';
import type { Report } from './report.ts';

const WARNING =
  '> **PAPER TRADING.** Every order in this report was simulated. No real money was at risk, and no exchange was sent an order.';

/** The report as GitHub-flavoured Markdown. What came from outside is in it only as text, no matter what it says. */
export function markdownOf(report: Report): string {
  const sections = [
    `# ${report.title}`,
    WARNING,
    summaryOf(report),
    section('Recommendations', list(report.recommendations)),
    changeSection(report),
    partSection(report),
    ...tradingSections(report),
    ...divergencePassages(report).map(passageSection),
    sessionSection(report),
    marketSection(report),
    healthSection(report),
    resourceSection(report),
    processSection(report),
    concernSection(report),
    anomalySection(report),
    timelineSection(report),
    report.trading ? simulationSection(report.trading) : '',
    egressSection(report),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

/** An hour is told fill by fill, a day or a session by its round trips and figures. */
function tradingSections({ trading, kind, period }: Report): readonly string[] {
  if (!trading) return [];
  return [
    equitySection(trading),
    positionSection(trading),
    waitingSection(trading),
    ...(kind === 'hourly' ? [fillSection(trading)] : []),
    tripSection(trading),
    ...(kind === 'hourly' ? [] : [figureSection(trading, period.from), groupSection(trading)]),
    refusalSection(trading),
    governorSection(trading),
    gapSection(trading),
  ];
}

function sessionSection({ kind, sessions }: Report): string {
  if (kind !== 'daily' && kind !== 'weekly') return '';
  if (sessions.length === 0) {
    return section('Sessions', `None ran ${kind === 'daily' ? 'on this day' : 'in this week'}.`);
  }
  const rows = sessions.map(({ id, from, to, end }) => {
    return [outside(id), from, to, end ? `${end.reason}: ${outside(end.detail)}` : 'not ended by then'];
  });
  return section('Sessions', table(['Session', 'From', 'To', 'How it ended'], rows));
}
