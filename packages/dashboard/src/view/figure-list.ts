import type { Figures } from '@chimera/contract';
import type { Model } from '../model/model.ts';
import { element } from './element.ts';
import { percent, plain, signed, signedPercent } from './format.ts';

type Scope = Figures['scopes'][number];
type FigureName = keyof Figures['definitions'];

type Definition = Figures['definitions'][FigureName];

/** A figure that is one number, by what it is. */
const NUMBERS: Partial<Record<Definition['value'], (value: number) => string>> = {
  gain: signedPercent,
  share: percent,
  rate: (value) => percent(value, 1),
  times: (value) => `${plain(value)} ×`,
  result: signed,
};

function textOf(name: FigureName, { value }: Definition, scope: Scope): string {
  const { figures, buy_and_hold: buyAndHold, buy_and_hold_at_exposure: buyAndHoldAtExposure } = scope;
  const found = { ...figures, ...figures.record, buyAndHold, buyAndHoldAtExposure }[name];
  if (found === null) return '–';
  if (typeof found === 'number') return (NUMBERS[value] ?? plain)(found);
  return 'average' in found ? `${percent(found.average, 1)} mean` : percent(found.fraction);
}

/** The figures by scope. Each name opens its definition when it is hovered over, focused or tapped. */
export class FigureList {
  readonly node = element('div', { class: 'figures' });

  show({ figures }: Model): void {
    const { scopes, definitions } = figures;
    if (scopes.length === 0) {
      this.node.replaceChildren(
        element('p', { class: 'empty' }, 'There are no figures before the book is opened.'),
      );
      return;
    }
    const isOpen = this.node.contains(document.activeElement);
    if (isOpen) {
      this.#refresh(figures);
      return;
    }
    const row = (head: HTMLElement | string, textOf: (scope: Scope) => string) => {
      const cells = scopes.map((scope) => element('td', { class: 'number' }, textOf(scope)));
      return element('tr', {}, element('th', { scope: 'row' }, head), ...cells);
    };
    const heads = scopes.map(({ name }) => element('th', { scope: 'col', class: 'number' }, name));
    const lines = shown(definitions).map(([name, definition]) =>
      row(named(name, definition), (scope) => textOf(name, definition, scope)),
    );
    const sums = [
      row('Fees paid', ({ figures }) => plain(figures.fees)),
      row('Slippage paid', ({ figures }) => plain(figures.slippage)),
      row('Fills', ({ figures }) => String(figures.fills)),
      row('Closed trades', ({ figures }) => String(figures.record.trades)),
    ];
    this.node.replaceChildren(
      element(
        'table',
        {},
        element('caption', { class: 'unseen' }, 'Figures by scope'),
        element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, 'Figure'), ...heads)),
        element('tbody', {}, ...lines, ...sums),
      ),
      element('p', { class: 'hint' }, '– means not enough data: a figure is never made up.'),
    );
  }

  /** Only the values, while a definition is being read. */
  #refresh({ scopes, definitions }: Figures): void {
    for (const [index, [name, definition]] of shown(definitions).entries()) {
      const cells = this.node.querySelectorAll(`tbody tr:nth-child(${index + 1}) td`);
      for (const [place, scope] of scopes.entries()) {
        const cell = cells[place];
        if (cell) cell.textContent = textOf(name, definition, scope);
      }
    }
  }
}

/** What the list shows, in its order. */
function shown(definitions: Figures['definitions']): readonly (readonly [FigureName, Definition])[] {
  const all = Object.entries(definitions) as readonly (readonly [FigureName, Definition])[];
  return all.filter(([, definition]) => definition.shown);
}

function named(key: FigureName, { name, method, period, annualisation, least }: Definition): HTMLElement {
  const scale = annualisation ? ` Annualised: ${annualisation}.` : '';
  const needs = least ? ` Needs at least ${least.count} ${least.of}.` : '';
  const id = `definition-${key}`;
  return element(
    'span',
    { class: 'defined' },
    element('button', { type: 'button', 'aria-describedby': id }, name),
    element(
      'span',
      { role: 'tooltip', id },
      `${name}: ${method}. One observation: ${period}.${scale}${needs}`,
    ),
  );
}
