import { EquityChart } from './charts/equity-chart.ts';
import { palette } from './charts/palette.ts';
import type { Model, Topic } from './model/model.ts';
import type { DataTable } from './view/data-table.ts';
import { element, panel } from './view/element.ts';
import { FigureList } from './view/figure-list.ts';
import { money, percent } from './view/format.ts';
import { KeyFigures } from './view/key-figures.ts';
import { MachineView } from './view/machine-view.ts';
import { happenings } from './view/notes.ts';
import { passagePanels } from './view/passages.ts';
import { PricePanel } from './view/price-panel.ts';
import { reportSummary } from './view/report-summary.ts';
import { StatusBar } from './view/status-bar.ts';
import {
  fillTable,
  happeningTable,
  logTable,
  orderTable,
  positionTable,
  signalTable,
  tradeTable,
  waitingTable,
} from './view/tables.ts';
import { Tabs } from './view/tabs.ts';

/** At most so often the page is drawn anew; several events a second are one change to the eye. */
const DRAW_EVERY_MS = 200;

/** The whole page over one model: drawn once, then where something changed. */
export class Page {
  readonly bar: StatusBar;
  readonly #model: Model;
  readonly #keys = new KeyFigures();
  readonly #price: PricePanel;
  readonly #equity: EquityChart;
  readonly #emptyEquity = element('p', { class: 'empty over' }, 'Waiting for the first candle …');
  readonly #figures = new FigureList();
  readonly #machine: MachineView;
  readonly #positions = positionTable();
  readonly #waiting = waitingTable();
  readonly #trades;
  readonly #orders = orderTable();
  readonly #fills;
  readonly #signals = signalTable();
  readonly #happenings = happeningTable();
  readonly #log = logTable();
  readonly #tabs: Tabs;
  #isDue = false;

  constructor(model: Model, bar: HTMLElement, main: HTMLElement) {
    this.#model = model;
    this.bar = new StatusBar(bar, () => this.#paint());
    const colours = palette();
    this.#price = new PricePanel(model, colours, (seconds) => this.#equity.range(seconds));
    this.#equity = new EquityChart(colours);
    this.#machine = new MachineView(colours);
    const show = (symbol: string, from: number, to: number) => this.#price.focus(symbol, from, to);
    this.#trades = tradeTable(show);
    this.#fills = fillTable(show);
    const tabs = [
      { id: 'trades', title: 'Trades', content: this.#trades.node },
      { id: 'orders', title: 'Orders', content: this.#orders.node },
      { id: 'fills', title: 'Fills', content: this.#fills.node },
      { id: 'signals', title: 'Signals', content: this.#signals.node },
      { id: 'events', title: 'Events', content: this.#happenings.node },
      { id: 'machine', title: 'Machine', content: this.#machine.node },
      { id: 'log', title: 'Log', content: this.#log.node },
    ];
    const ofBacktest = ['trades', 'fills'];
    this.#tabs = new Tabs(
      'Details',
      model.isBacktest ? tabs.filter(({ id }) => ofBacktest.includes(id)) : tabs,
    );
    const equity = panel(
      'Equity',
      'equity-title',
      element('div', { class: 'stage' }, this.#equity.frame.node, this.#emptyEquity),
    );
    equity.classList.add('equity');
    const positions = panel('Positions', 'positions-title', this.#positions.node);
    const figures = panel('Figures', 'figures-title', this.#figures.node);
    const waiting = panel('Orders that wait', 'waiting-title', this.#waiting.node);
    const sides = model.isBacktest ? [positions, figures] : [positions, waiting, figures];
    const side = element('div', { class: 'side' }, ...sides);
    const report = reportSummary(model);
    const omitted =
      !report && model.omissions.length > 0
        ? element('p', { class: 'hint' }, model.omissions.join(' '))
        : null;
    main.replaceChildren(
      this.bar.banner,
      this.bar.reasons,
      this.#keys.node,
      ...(report ? [report] : []),
      element('div', { class: 'board' }, element('div', { class: 'middle' }, this.#price.node, equity), side),
      ...passagePanels(model),
      this.#tabs.node,
      ...(omitted ? [omitted] : []),
    );
    this.#draw(null);
  }

  /** Draws what changed, soon. */
  changed(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    setTimeout(() => {
      this.#isDue = false;
      const topics = new Set(this.#model.changed);
      this.#model.changed.clear();
      this.#draw(topics);
    }, DRAW_EVERY_MS);
  }

  /** `null` draws everything. */
  #draw(topics: ReadonlySet<Topic> | null): void {
    const model = this.#model;
    const has = (...wanted: Topic[]) => topics === null || wanted.some((topic) => topics.has(topic));
    if (has('status')) this.bar.show(model);
    if (has('equity', 'book', 'figures', 'trades', 'status')) this.#keys.show(model);
    if (has('candles', 'fills', 'orders', 'trades', 'book'))
      this.#price.show(has('fills', 'orders', 'trades', 'book'));
    if (has('equity', 'figures')) this.#drawEquity();
    if (has('book')) this.#positions.show(model.book.positions);
    if (has('orders', 'book')) this.#waiting.show(model.waiting);
    if (has('figures')) this.#figures.show(model);
    if (has('trades')) this.#list('trades', this.#trades, model.trades.toReversed());
    if (has('orders')) this.#list('orders', this.#orders, [...model.orders.values()].toReversed());
    if (has('fills')) this.#list('fills', this.#fills, model.fills.toReversed());
    if (has('signals')) this.#list('signals', this.#signals, model.signals.toReversed());
    if (has('notes', 'incidents'))
      this.#list('events', this.#happenings, happenings(model.notes, model.incidents));
    if (has('health')) this.#machine.show(model);
    if (has('log')) this.#drawLog();
  }

  #list<Row>(tab: string, table: DataTable<Row>, rows: readonly Row[]): void {
    table.show(rows);
    this.#tabs.count(tab, rows.length);
  }

  #drawEquity(): void {
    const { equity, held, status } = this.#model;
    const start = equity[0];
    this.#equity.show(equity, held);
    this.#emptyEquity.hidden = equity.length > 0;
    const last = equity.at(-1);
    const change = start && last ? last.value / start.value - 1 : null;
    this.#equity.frame.describe(
      last
        ? `Equity ${money(last.value)} ${status.currency}, ${percent(change)} since ${money(start?.value ?? 0)}.`
        : 'No equity yet.',
    );
  }

  #drawLog(): void {
    const times = new Map<string, number>();
    const lines = this.#model.log.map((line) => {
      const name = `${line.real_time} ${line.process} ${line.message}`;
      const seen = (times.get(name) ?? 0) + 1;
      times.set(name, seen);
      return { ...line, key: `${name} ${seen}` };
    });
    this.#log.show(lines.toReversed());
  }

  #paint(): void {
    const colours = palette();
    this.#price.chart.paint(colours);
    this.#equity.paint(colours);
    this.#machine.chart.paint(colours);
    this.#price.show(true);
  }
}
