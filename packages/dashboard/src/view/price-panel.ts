import type { Palette } from '../charts/palette.ts';
import { PriceChart } from '../charts/price-chart.ts';
import type { Model } from '../model/model.ts';
import { element, panel } from './element.ts';
import { exact } from './format.ts';

const RANGES = [
  { name: '1 h', seconds: 3_600 },
  { name: '4 h', seconds: 14_400 },
  { name: '1 d', seconds: 86_400 },
  { name: '7 d', seconds: 604_800 },
  { name: 'All', seconds: null },
] as const;
const INTERVALS = [
  { name: '1 min', seconds: 60 },
  { name: '5 min', seconds: 300 },
  { name: '15 min', seconds: 900 },
  { name: '1 h', seconds: 3_600 },
  { name: '4 h', seconds: 14_400 },
  { name: '1 d', seconds: 86_400 },
] as const;

/** Candles of one symbol with what was done on them, and the controls that choose what is seen. */
export class PricePanel {
  readonly node: HTMLElement;
  readonly chart: PriceChart;
  readonly #symbol = element('select', { id: 'symbol' });
  readonly #interval = element('select', { id: 'interval' });
  readonly #ranges: readonly HTMLButtonElement[];
  readonly #empty = element('p', { class: 'empty over' }, 'Waiting for the first candle …');
  readonly #model: Model;
  readonly #onRange: (seconds: number | null) => void;
  #seconds: number | null;

  constructor(model: Model, colours: Palette, onRange: (seconds: number | null) => void) {
    this.#model = model;
    this.#onRange = onRange;
    this.chart = new PriceChart(colours);
    // A session is watched from close by; a report is read as a whole.
    this.#seconds = model.isLive ? 14_400 : null;
    this.#ranges = RANGES.map(({ name, seconds }) => {
      const button = element(
        'button',
        { type: 'button', 'aria-pressed': String(seconds === this.#seconds) },
        name,
      );
      button.addEventListener('click', () => this.#range(seconds));
      return button;
    });
    const multiples = INTERVALS.filter(
      ({ seconds }) => seconds > model.interval && seconds % model.interval === 0,
    );
    const base =
      INTERVALS.find(({ seconds }) => seconds === model.interval)?.name ?? `${model.interval / 60} min`;
    this.#interval.append(
      element('option', { value: model.interval }, base),
      ...multiples.map(({ name, seconds }) => element('option', { value: seconds }, name)),
    );
    for (const select of [this.#symbol, this.#interval]) {
      select.addEventListener('change', () => {
        this.show(true);
        this.#range(this.#seconds);
      });
    }
    const controls = element(
      'div',
      { class: 'controls' },
      element('label', { for: 'symbol' }, 'Symbol'),
      this.#symbol,
      element('label', { for: 'interval' }, 'Candle'),
      this.#interval,
      element('div', { class: 'ranges', role: 'group', 'aria-label': 'Range' }, ...this.#ranges),
    );
    const key = element(
      'ul',
      { class: 'key', 'aria-label': 'What the lines mean' },
      ...[
        ['key-up bought', 'bought'],
        ['key-down sold', 'sold'],
        ['key-up trade', 'trade that won'],
        ['key-down trade', 'trade that lost'],
        ['key-stop order', 'stop'],
        ['key-target order', 'target'],
        ['key-entry order', 'entry'],
      ].map(([name = '', text = '']) => element('li', { class: name }, text)),
    );
    this.node = panel(
      'Price and trades',
      'price-title',
      controls,
      element('div', { class: 'stage tall' }, this.chart.frame.node, this.#empty),
      key,
    );
    this.node.classList.add('price');
  }

  get symbol(): string {
    return this.#symbol.value;
  }

  get #length(): number {
    return Number(this.#interval.value);
  }

  /** `isNew`: what is drawn over the candles may have changed, too. */
  show(isOverlayNew: boolean): void {
    const { symbols, bars, trades, fills, orders, book } = this.#model;
    this.#offer(symbols);
    const { symbol } = this;
    const own = bars.get(symbol) ?? [];
    const interval = this.#length;
    const isAnother = this.chart.show(symbol, own, interval);
    this.#empty.hidden = own.length > 0;
    if (isAnother) this.chart.range(this.#seconds);
    if (!isOverlayNew && !isAnother) return;
    const ofSymbol = (each: { readonly symbol: string }) => each.symbol === symbol;
    const since = own[0]?.time ?? 0;
    const isShown = (iso: string | null) => iso === null || Date.parse(iso) / 1000 > since;
    this.chart.draw(
      {
        trades: trades.filter((trade) => ofSymbol(trade) && isShown(trade.opened_at)),
        fills: fills.filter((fill) => ofSymbol(fill) && isShown(fill.time)),
        orders: [...orders.values()].filter((order) => ofSymbol(order) && isShown(order.ended_at)),
        position: book.positions.find(ofSymbol) ?? null,
      },
      interval,
    );
    const last = own.at(-1);
    const count = trades.filter(ofSymbol).length;
    const arrows = fills.filter(ofSymbol).length;
    this.chart.frame.describe(
      last
        ? `${symbol}: ${own.length} candles, the last one closed at ${exact(last.close)}. ${count} closed trades and ${arrows} fills are marked; arrows that would overlap are one with their number.`
        : `${symbol}: no candle yet.`,
    );
  }

  /** Brings a stretch of a symbol's candles into view. */
  focus(symbol: string, from: number, to: number): void {
    this.#symbol.value = symbol;
    this.show(true);
    this.chart.focus(from, to, this.#length);
    this.chart.frame.node.scrollIntoView({ block: 'nearest' });
    this.chart.frame.node.focus();
  }

  #range(seconds: number | null): void {
    this.#seconds = seconds;
    for (const [index, button] of this.#ranges.entries()) {
      button.setAttribute('aria-pressed', String(RANGES[index]?.seconds === seconds));
    }
    this.chart.range(seconds);
    this.#onRange(seconds);
  }

  #offer(symbols: readonly string[]): void {
    const offered = new Set([...this.#symbol.options].map(({ value }) => value));
    for (const symbol of symbols) {
      if (!offered.has(symbol)) this.#symbol.append(element('option', { value: symbol }, symbol));
    }
    // The symbol that was traded most when the page was opened; afterwards it is the reader's choice.
    if (offered.size === 0 && symbols.length > 0)
      this.#symbol.value = this.#model.busiestSymbol ?? symbols[0]!;
  }
}
