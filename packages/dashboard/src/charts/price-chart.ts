import type { ListedPosition } from '@chimera/contract';
import {
  CandlestickSeries,
  createSeriesMarkers,
  HistogramSeries,
  type IPriceLine,
  LineStyle,
  type SeriesMarker,
  type Time,
  type UTCTimestamp,
} from 'lightweight-charts';
import { type Bar, barOfFill, folded, stretchOf } from '../model/bars.ts';
import type { Fill, Order, Trade } from '../model/rows.ts';
import { element } from '../view/element.ts';
import { exact, isoOf, placesOf, shortTime, signedPercent } from '../view/format.ts';
import { type Cluster, clustered, leastBarsApart, type Placed } from './clusters.ts';
import { chartFrame, type Frame } from './frame.ts';
import { type Level, Levels } from './levels.ts';
import { faded, type Palette } from './palette.ts';

/** What is drawn over the candles of one symbol. */
export interface Overlay {
  readonly trades: readonly Trade[];
  readonly fills: readonly Fill[];
  readonly orders: readonly Order[];
  readonly position: ListedPosition | null;
}

/** Candles with everything that was done on them: fills as arrows, trades and resting orders as lines. */
export class PriceChart {
  readonly frame: Frame;
  readonly #candles;
  readonly #volume;
  readonly #markers;
  readonly #levels = new Levels();
  #lines: IPriceLine[] = [];
  #colours: Palette;
  #shown: { symbol: string; interval: number; time: number } | null = null;
  #bars: readonly Bar[] = [];
  /** In which bar the fills that are drawn happened, by side and time. */
  readonly #fillTimes = new Map<string, number>();
  #fills: readonly Placed[] = [];
  /** How many bars apart the arrows that are drawn are at least. */
  #barsApart = 0;

  constructor(colours: Palette) {
    this.#colours = colours;
    this.frame = chartFrame('Price', 'price-chart', colours);
    const { chart } = this.frame;
    this.#volume = chart.addSeries(HistogramSeries, {
      priceScaleId: 'volume',
      priceFormat: { type: 'volume' },
      lastValueVisible: false,
      priceLineVisible: false,
    });
    chart.priceScale('volume').applyOptions({ scaleMargins: { top: 0.85, bottom: 0 } });
    this.#candles = chart.addSeries(CandlestickSeries, {});
    this.#candles.priceScale().applyOptions({ scaleMargins: { top: 0.1, bottom: 0.16 } });
    this.#candles.attachPrimitive(this.#levels);
    this.#markers = createSeriesMarkers<Time>(this.#candles, []);
    chart.subscribeCrosshairMove(({ time }) => this.#tell(time === undefined ? null : Number(time)));
    chart.timeScale().subscribeVisibleLogicalRangeChange(() => this.#cluster());
    this.paint(colours);
  }

  paint(colours: Palette): void {
    this.#colours = colours;
    const { up, down } = colours;
    this.frame.paint(colours);
    this.#candles.applyOptions({
      upColor: up,
      downColor: down,
      borderUpColor: up,
      borderDownColor: down,
      wickUpColor: up,
      wickDownColor: down,
    });
    this.#shown = null;
  }

  /** Shows the bars of a symbol; of what is shown already only the new end is told to the chart. */
  show(symbol: string, bars: readonly Bar[], interval: number): boolean {
    this.#bars = bars;
    const shown = this.#shown;
    const isSame = shown?.symbol === symbol && shown.interval === interval;
    const news = folded(bars, interval, isSame ? shown.time : 0);
    if (isSame) {
      for (const bar of news) {
        this.#candles.update({ ...bar, time: bar.time as UTCTimestamp });
        this.#volume.update(this.#volumeBar(bar));
      }
    } else {
      this.#candles.applyOptions({ priceFormat: { type: 'price', ...precisionOf(bars) } });
      this.#candles.setData(news.map((bar) => ({ ...bar, time: bar.time as UTCTimestamp })));
      this.#volume.setData(news.map((bar) => this.#volumeBar(bar)));
    }
    this.#shown = { symbol, interval, time: news.at(-1)?.time ?? 0 };
    this.#tell(null);
    return !isSame;
  }

  /** The visible time, in seconds up to the newest bar; `null` shows all. */
  range(seconds: number | null): void {
    this.frame.view(() => this.#range(seconds));
  }

  #range(seconds: number | null): void {
    const scale = this.frame.chart.timeScale();
    const last = this.#bars.at(-1);
    const first = this.#bars[0];
    if (!last || !first) return;
    if (seconds === null || last.time - seconds <= first.time) scale.fitContent();
    else
      scale.setVisibleRange({ from: (last.time - seconds) as UTCTimestamp, to: last.time as UTCTimestamp });
  }

  /** Moves to a stretch of time, with as much again on both sides. */
  focus(from: number, to: number, interval: number): void {
    const around = Math.max(to - from, 20 * interval);
    this.frame.chart.timeScale().setVisibleRange({
      from: (from - around) as UTCTimestamp,
      to: (to + around) as UTCTimestamp,
    });
  }

  draw({ trades, fills, orders, position }: Overlay, interval: number): void {
    this.#fills = this.#placed(fills, orders, interval);
    this.#barsApart = 0;
    this.#cluster();
    this.#levels.set([
      ...orders.filter(({ price }) => price !== null).map((order) => this.#orderLevel(order, interval)),
      ...trades.map((trade) => this.#tradeLevel(trade, interval)),
    ]);
    for (const line of this.#lines) this.#candles.removePriceLine(line);
    const open = orders.filter(
      ({ status, price }) => price !== null && status !== 'filled' && status !== 'cancelled',
    );
    const line = (price: number, color: string, title: string, lineStyle: LineStyle) =>
      this.#candles.createPriceLine({ price, color, title, lineStyle, lineWidth: 1, axisLabelVisible: true });
    this.#lines = open.map((order) =>
      line(Number(order.price), this.#orderColour(order), nameOf(order), LineStyle.Dashed),
    );
    if (position)
      this.#lines.push(line(position.entry_price, this.#colours.accent, 'entry', LineStyle.Dotted));
  }

  #volumeBar({ time, open, close, volume }: Bar) {
    const { up, down } = this.#colours;
    return { time: time as UTCTimestamp, value: volume, color: faded(close >= open ? up : down, 0.3) };
  }

  #placed(fills: readonly Fill[], orders: readonly Order[], interval: number): readonly Placed[] {
    const scale = this.frame.chart.timeScale();
    const byId = new Map(orders.map((order) => [order.id, order]));
    this.#fillTimes.clear();
    const placed = fills.map((fill) => {
      const time = stretchOf(barOfFill(this.#bars, fill, byId.get(fill.order)), interval);
      this.#fillTimes.set(`${fill.side} ${fill.time}`, time);
      return { time, side: fill.side, index: scale.timeToIndex(time as UTCTimestamp, true) ?? 0 };
    });
    return placed.toSorted((a, b) => a.time - b.time);
  }

  /** Draws the arrows anew where the zoom has changed how many of them have room. */
  #cluster(): void {
    const scale = this.frame.chart.timeScale();
    const range = scale.getVisibleLogicalRange();
    const pxPerBar = range ? scale.width() / (range.to - range.from) : 0;
    const barsApart = pxPerBar > 0 ? leastBarsApart(pxPerBar) : 1;
    if (barsApart === this.#barsApart) return;
    this.#barsApart = barsApart;
    const clusters = clustered(this.#fills, barsApart);
    this.frame.node.dataset.arrows = String(clusters.length);
    this.#markers.setMarkers(clusters.map((cluster) => this.#marker(cluster)));
  }

  #marker({ time, side, count }: Cluster): SeriesMarker<Time> {
    const isBuy = side === 'buy';
    return {
      time: time as UTCTimestamp,
      ...(count > 1 ? { text: String(count) } : {}),
      position: isBuy ? 'belowBar' : 'aboveBar',
      shape: isBuy ? 'arrowUp' : 'arrowDown',
      color: isBuy ? this.#colours.up : this.#colours.down,
      size: 1.5,
    };
  }

  #orderLevel(order: Order, interval: number): Level {
    const price = Number(order.price);
    return {
      from: { time: barTime(order.placed_at, interval), price },
      to: order.ended_at === null ? null : { time: barTime(order.ended_at, interval), price },
      colour: this.#orderColour(order),
      dash: [4, 3],
      width: 1,
    };
  }

  #tradeLevel({ opened_at, closed_at, entry_price, exit_price, pnl }: Trade, interval: number): Level {
    return {
      from: {
        time: this.#fillTimes.get(`buy ${opened_at}`) ?? barTime(opened_at, interval),
        price: entry_price,
      },
      to: {
        time: this.#fillTimes.get(`sell ${closed_at}`) ?? barTime(closed_at, interval),
        price: exit_price,
      },
      colour: Number(pnl) >= 0 ? this.#colours.up : this.#colours.down,
      dash: [],
      width: 2,
    };
  }

  #orderColour(order: Order): string {
    const name = nameOf(order);
    if (name === 'stop') return this.#colours.stop;
    return name === 'target' ? this.#colours.target : this.#colours.resting;
  }

  /** Open, high, low, close and volume of the bar under the pointer, or of the newest. */
  #tell(time: number | null): void {
    const { interval = 1 } = this.#shown ?? {};
    const bars = folded(this.#bars, interval, time ?? this.#bars.at(-1)?.time ?? 0);
    const bar = bars[0];
    if (!bar) {
      this.frame.legend.replaceChildren();
      return;
    }
    const change = bar.close / bar.open - 1;
    const fact = (name: string, value: string) => element('span', {}, `${name} `, element('b', {}, value));
    this.frame.legend.replaceChildren(
      element('span', { class: 'when' }, shortTime(isoOf(bar.time)).slice(0, 11)),
      fact('O', exact(bar.open)),
      fact('H', exact(bar.high)),
      fact('L', exact(bar.low)),
      fact('C', exact(bar.close)),
      fact('Δ', signedPercent(change)),
      fact('Vol', exact(Number(bar.volume.toPrecision(5)))),
    );
  }
}

/** What happened at a time belongs to the bar that ended with it. */
function barTime(iso: string, interval: number): number {
  return stretchOf((Date.parse(iso) - 1) / 1000, interval) | 0;
}

function nameOf({ type }: Order): string {
  if (type.startsWith('stop') || type.startsWith('trailing')) return 'stop';
  return type === 'take-profit' ? 'target' : type;
}

/** As many places as the prices have. */
function precisionOf(bars: readonly Bar[]): { readonly precision: number; readonly minMove: number } {
  const precision = placesOf(bars.slice(-50).map(({ close }) => close));
  return { precision, minMove: 10 ** -precision };
}
