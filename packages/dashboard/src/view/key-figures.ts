import { drawdowns } from '../model/lines.ts';
import type { Model } from '../model/model.ts';
import { element, setClass, setText } from './element.ts';
import { direction, money, percent, signed, signedPercent } from './format.ts';

/** The few numbers that a trader looks for first. */
export class KeyFigures {
  readonly node = element('section', { class: 'key-figures', 'aria-label': 'Key figures' });
  readonly #cards = new Map<string, { readonly value: HTMLElement; readonly note: HTMLElement }>();

  constructor() {
    const list = element('dl');
    for (const name of [
      'Equity',
      'Profit and loss',
      'Open positions',
      'Cash',
      'Drawdown',
      'Trades',
      'Buy and hold',
      'Held at our exposure',
    ]) {
      const value = element('dd', { class: 'value' });
      const note = element('dd', { class: 'note' });
      list.append(element('div', { class: 'card' }, element('dt', {}, name), value, note));
      this.#cards.set(name, { value, note });
    }
    this.node.append(list);
  }

  /** Equity, positions and cash are as they stand; all that was earned or lost is of one scope, which each tile names. */
  show({ status, book, equity, scope, trades, isBacktest }: Model): void {
    const name = isBacktest ? 'in the backtest' : (scope?.name ?? 'the whole book').toLowerCase();
    const since = scope ? Date.parse(scope.from) / 1000 : 0;
    const now = equity.at(-1)?.value ?? status.equity;
    const first = scope?.equity_before ?? equity[0]?.value ?? null;
    const change = now !== null && first !== null ? now - first : null;
    const own = first && change !== null ? change / first : null;
    const unrealized = book.positions.reduce((sum, { unrealized_pnl }) => sum + unrealized_pnl, 0);
    // A short position is worth its margin and what it earned.
    const value = book.positions.reduce(
      (sum, { cost, unrealized_pnl }) => sum + Number(cost) + unrealized_pnl,
      0,
    );
    const cash = book.account?.cash ?? null;
    this.#card('Equity', money(now), status.currency);
    this.#card(
      'Profit and loss',
      signed(change),
      own === null ? 'nothing yet' : `${signedPercent(own)}, ${name}`,
      direction(change),
    );
    const count = book.positions.length;
    this.#card(
      'Open positions',
      count === 0 ? 'None' : signed(unrealized),
      count === 0 ? 'all in cash' : `${count} held, worth ${money(value)}`,
      count === 0 ? '' : direction(unrealized),
    );
    this.#card(
      'Cash',
      money(cash),
      now && cash !== null ? `${percent(Number(cash) / now, 1)} of equity` : '',
    );
    const line = equity.filter(({ time }) => time > since);
    const falls = drawdowns(first === null ? line : [{ time: since, value: first }, ...line]);
    const deepest = falls.reduce((least, { value }) => Math.min(least, value), 0);
    const fall = falls.at(-1)?.value ?? null;
    this.#card('Drawdown', percent(fall), `deepest ${percent(deepest)}, ${name}`, direction(fall));
    const closed = trades.filter(({ closed_at }) => Date.parse(closed_at) / 1000 > since);
    const won = closed.filter(({ pnl }) => Number(pnl) > 0).length;
    const lost = closed.filter(({ pnl }) => Number(pnl) < 0).length;
    const how = closed.length === 0 ? 'none closed' : `${won} won, ${lost} lost`;
    this.#card('Trades', String(closed.length), `${how}, ${name}`);
    const hold = scope?.buy_and_hold ?? null;
    this.#card('Buy and hold', signedPercent(hold), hold === null ? 'not known' : name, direction(hold));
    const alike = scope?.buy_and_hold_at_exposure ?? null;
    const exposure = scope?.figures.exposure?.average ?? null;
    this.#card(
      'Held at our exposure',
      signedPercent(alike),
      alike === null ? 'not known' : `at ${percent(exposure, 1)}; ours ${signedPercent(own)}`,
      direction(alike),
    );
  }

  #card(name: string, value: string, note: string, mood = ''): void {
    const card = this.#cards.get(name);
    if (!card) return;
    setText(card.value, value);
    setText(card.note, note);
    setClass(card.value, `value ${mood}`);
  }
}
