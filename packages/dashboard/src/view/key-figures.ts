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
    ]) {
      const value = element('dd', { class: 'value' });
      const note = element('dd', { class: 'note' });
      list.append(element('div', { class: 'card' }, element('dt', {}, name), value, note));
      this.#cards.set(name, { value, note });
    }
    this.node.append(list);
  }

  show({ status, book, equity, figures, trades }: Model): void {
    const [scope] = figures.scopes;
    const now = equity.at(-1)?.value ?? status.equity;
    const first = equity[0]?.value ?? null;
    const change = now !== null && first !== null ? now - first : null;
    const unrealized = book.positions.reduce((sum, { unrealized_pnl }) => sum + unrealized_pnl, 0);
    const value = book.positions.reduce((sum, position) => sum + position.value, 0);
    const cash = book.account?.cash ?? null;
    this.#card('Equity', money(now), status.currency);
    this.#card(
      'Profit and loss',
      signed(change),
      first && change !== null ? `${signedPercent(change / first)} since the start` : 'nothing yet',
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
    const falls = drawdowns(equity);
    const deepest = falls.reduce((least, { value }) => Math.min(least, value), 0);
    const fall = falls.at(-1)?.value ?? null;
    this.#card('Drawdown', percent(fall), `deepest ${percent(deepest)}`, direction(fall));
    const won = trades.filter(({ pnl }) => Number(pnl) > 0).length;
    this.#card(
      'Trades',
      String(trades.length),
      trades.length === 0 ? 'none closed yet' : `${won} won, ${trades.length - won} lost`,
    );
    const hold = scope?.buy_and_hold ?? null;
    const own = scope?.figures.totalReturn ?? null;
    this.#card(
      'Buy and hold',
      signedPercent(hold),
      hold === null ? 'not known' : `${scope?.name ?? ''}; ours ${signedPercent(own)}`,
      direction(hold),
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
