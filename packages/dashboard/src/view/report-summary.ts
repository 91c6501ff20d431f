import type { Model } from '../model/model.ts';
import type { Passage } from '../model/wire.ts';
import { element, panel } from './element.ts';
import { words } from './format.ts';

/** What only a report says: how it ended, what follows from it, and how its fills came about. */
export function reportSummary({ report, omissions, period }: Model): HTMLElement | null {
  if (!report) return null;
  const { title, outcome, recommendations, passages, simulation, refusals } = report;
  const list = (items: readonly string[]) =>
    element('ul', {}, ...items.map((item) => element('li', {}, item)));
  const details = (summary: string, content: HTMLElement) =>
    element('details', {}, element('summary', {}, summary), content);
  const refused = refusals.map(
    ({ rule, count, lastReason }) => `${words(rule)}: ${count} times. The last: ${lastReason}`,
  );
  const content = panel(
    title,
    'report-title',
    element('p', { class: 'hint' }, `From ${period.from} to ${period.to}, session time.`),
    outcome ? element('p', {}, element('strong', {}, words(outcome.outcome)), `: ${outcome.reason}`) : null,
    element('h3', {}, 'What follows'),
    list(recommendations),
    ...passages.flatMap(passageNodes),
    details(
      `What the governor refused (${refusals.reduce((sum, { count }) => sum + count, 0)})`,
      refused.length > 0 ? list(refused) : element('p', {}, 'Nothing.'),
    ),
    details(
      'How these fills were simulated',
      simulation.length > 0 ? list(simulation) : element('p', {}, 'Nothing was traded.'),
    ),
    omissions.length > 0 ? details('What this page leaves out', list(omissions)) : null,
  );
  content.classList.add('report');
  return content;
}

function passageNodes({ title, paragraphs, tables }: Passage): readonly HTMLElement[] {
  return [
    element('h3', {}, title),
    ...paragraphs.map((text) => element('p', {}, text)),
    ...tables.map((table) => tableNode(title, table)),
  ];
}

/** Wide tables scroll by themselves, with the keyboard too. */
function tableNode(caption: string, { columns, rows }: Passage['tables'][number]): HTMLElement {
  const kinds = columns.map((column) => (column.startsWith('#') ? 'number' : null));
  const heads = columns.map((column, index) =>
    element('th', { scope: 'col', class: kinds[index] }, column.replace(/^#/, '')),
  );
  const lines = rows.map((cells) =>
    element('tr', {}, ...cells.map((cell, index) => element('td', { class: kinds[index] }, cell))),
  );
  return element(
    'div',
    { class: 'scroller', tabindex: 0, role: 'region', 'aria-label': caption },
    element(
      'table',
      {},
      element('caption', { class: 'unseen' }, caption),
      element('thead', {}, element('tr', {}, ...heads)),
      element('tbody', {}, ...lines),
    ),
  );
}
