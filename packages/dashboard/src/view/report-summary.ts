import type { Model } from '../model/model.ts';
import { element, panel } from './element.ts';
import { words } from './format.ts';

/** What only a report says: how it ended, what follows from it, and how its fills came about. */
export function reportSummary({ report, omissions, period }: Model): HTMLElement | null {
  if (!report) return null;
  const { title, outcome, recommendations, simulation, refusals } = report;
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
