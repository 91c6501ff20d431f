import type { PagePassage } from '@chimera/contract';
import type { Model } from '../model/model.ts';
import { element, panel } from './element.ts';

/** The parts of a report that are words and tables, a panel each. */
export function passagePanels({ report }: Model): readonly HTMLElement[] {
  return (report?.passages ?? []).map(({ title, paragraphs, tables }, index) =>
    panel(
      title,
      `passage-${index}`,
      ...paragraphs.map((text) => element('p', {}, text)),
      ...tables.map((table) => tableNode(`${title}: ${table.columns[0] ?? ''}`, table)),
    ),
  );
}

/** Wide tables scroll by themselves, with the keyboard too. */
function tableNode(caption: string, { columns, rows }: PagePassage['tables'][number]): HTMLElement {
  const kinds = columns.map((column) => (column.startsWith('#') ? 'number' : null));
  const heads = columns.map((column, index) =>
    element('th', { scope: 'col', class: kinds[index] }, column.replace(/^#/, '')),
  );
  const lines = rows.map((cells) =>
    element('tr', {}, ...cells.map((cell, index) => element('td', { class: kinds[index] }, cell))),
  );
  return element(
    'div',
    { class: 'scroller whole', tabindex: 0, role: 'region', 'aria-label': caption },
    element(
      'table',
      {},
      element('caption', { class: 'unseen' }, caption),
      element('thead', {}, element('tr', {}, ...heads)),
      element('tbody', {}, ...lines),
    ),
  );
}
