import type { DatedFigures, Figures } from '@chimera/contract';
import type { Model } from '../model/model.ts';
import { element } from './element.ts';
import { percent, plain, signed, signedPercent } from './format.ts';

type Scope = Figures['scopes'][number];
type FigureName = keyof Figures['definitions'];

interface Shown {
  /** Its key among the definitions. */
  readonly key: FigureName;
  text(figures: DatedFigures, scope: Scope): string;
}

const FIGURES: readonly Shown[] = [
  { key: 'totalReturn', text: ({ totalReturn }) => signedPercent(totalReturn) },
  { key: 'buyAndHold', text: (_, { buy_and_hold }) => signedPercent(buy_and_hold) },
  {
    key: 'buyAndHoldAtExposure',
    text: (_, { buy_and_hold_at_exposure }) => signedPercent(buy_and_hold_at_exposure),
  },
  { key: 'annualGrowth', text: ({ annualGrowth }) => signedPercent(annualGrowth) },
  { key: 'volatility', text: ({ volatility }) => percent(volatility) },
  { key: 'sharpe', text: ({ sharpe }) => plain(sharpe) },
  { key: 'sortino', text: ({ sortino }) => plain(sortino) },
  { key: 'calmar', text: ({ calmar }) => plain(calmar) },
  { key: 'drawdown', text: ({ drawdown }) => percent(drawdown.fraction) },
  { key: 'exposure', text: ({ exposure }) => (exposure ? `${percent(exposure.average, 1)} mean` : '–') },
  {
    key: 'turnoverRatio',
    text: ({ turnoverRatio }) => (turnoverRatio === null ? '–' : `${plain(turnoverRatio)} ×`),
  },
  { key: 'winRate', text: ({ record }) => percent(record.winRate, 1) },
  { key: 'profitFactor', text: ({ record }) => plain(record.profitFactor) },
  { key: 'expectancy', text: ({ record }) => signed(record.expectancy) },
];

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
      this.#refresh(scopes);
      return;
    }
    const heads = scopes.map(({ name }) => element('th', { scope: 'col', class: 'number' }, name));
    const lines = FIGURES.map(({ key, text }) =>
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, named(key, definitions[key])),
        ...scopes.map((scope) => element('td', { class: 'number' }, text(scope.figures, scope))),
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
  #refresh(scopes: readonly Scope[]): void {
    for (const [index, { text }] of FIGURES.entries()) {
      const cells = this.node.querySelectorAll(`tbody tr:nth-child(${index + 1}) td`);
      for (const [place, scope] of scopes.entries()) {
        const cell = cells[place];
        if (cell) cell.textContent = text(scope.figures, scope);
      }
    }
  }
}

function named(
  key: FigureName,
  { name, method, period, annualisation, least }: Figures['definitions'][FigureName],
): HTMLElement {
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
