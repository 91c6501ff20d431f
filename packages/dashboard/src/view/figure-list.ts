import type { DatedFigures, Figures } from '@chimera/contract';
import type { Model } from '../model/model.ts';
import { element } from './element.ts';
import { percent, plain, signed, signedPercent } from './format.ts';

type Scope = Figures['scopes'][number];
type FigureName = keyof Figures['definitions'];

/** The benchmarks stand beside the figures of a scope. */
const BENCHMARKS = { buyAndHold: 'buy_and_hold', buyAndHoldAtExposure: 'buy_and_hold_at_exposure' } as const;

type Definition = Figures['definitions'][FigureName];

/** A figure that is one number, by what it is. */
const NUMBERS: Partial<Record<Definition['value'], (value: number | null) => string>> = {
  gain: signedPercent,
  share: percent,
  rate: (value) => percent(value, 1),
  times: (value) => (value === null ? '–' : `${plain(value)} ×`),
  result: signed,
};

function textOf(name: FigureName, { value }: Definition, scope: Scope): string {
  const { figures } = scope;
  if (name in BENCHMARKS) return signedPercent(scope[BENCHMARKS[name as keyof typeof BENCHMARKS]]);
  if (value === 'drawdown') return percent(figures.drawdown.fraction);
  if (value === 'exposure') return figures.exposure ? `${percent(figures.exposure.average, 1)} mean` : '–';
  const numbers = { ...figures, ...figures.record } as unknown as Readonly<Record<FigureName, number | null>>;
  return (NUMBERS[value] ?? plain)(numbers[name]);
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
    const heads = scopes.map(({ name }) => element('th', { scope: 'col', class: 'number' }, name));
    const lines = shown(definitions).map(([name, definition]) =>
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, named(name, definition)),
        ...scopes.map((scope) => element('td', { class: 'number' }, textOf(name, definition, scope))),
      ),
    );
    const sums = [
      { name: 'Fees paid', text: ({ fees }: DatedFigures) => plain(fees) },
      { name: 'Slippage paid', text: ({ slippage }: DatedFigures) => plain(slippage) },
      { name: 'Fills', text: ({ fills }: DatedFigures) => String(fills) },
      { name: 'Closed trades', text: ({ record }: DatedFigures) => String(record.trades) },
    ].map(({ name, text }) =>
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, name),
        ...scopes.map(({ figures }) => element('td', { class: 'number' }, text(figures))),
      ),
    );
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
