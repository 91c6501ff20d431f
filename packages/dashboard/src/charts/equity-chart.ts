import { AreaSeries, BaselineSeries, LineSeries, LineStyle, type UTCTimestamp } from 'lightweight-charts';
import { drawdowns, type Point } from '../model/lines.ts';
import { element } from '../view/element.ts';
import { isoOf, money, percent, shortTime } from '../view/format.ts';
import { chartFrame, type Frame } from './frame.ts';
import { faded, type Palette } from './palette.ts';

/** Equity beside what holding would have brought, and below it how far it is under its peak. */
export class EquityChart {
  readonly frame: Frame;
  readonly #equity;
  readonly #hold;
  readonly #drawdown;
  #line: readonly Point[] = [];
  #holding: readonly Point[] = [];
  #falls: readonly Point[] = [];
  #isFitted = false;

  constructor(colours: Palette) {
    this.frame = chartFrame('Equity and drawdown', 'equity-chart', colours);
    const { chart } = this.frame;
    const quiet = { priceLineVisible: false, lastValueVisible: true } as const;
    this.#hold = chart.addSeries(LineSeries, { ...quiet, lineWidth: 1, lineStyle: LineStyle.Dashed });
    this.#equity = chart.addSeries(BaselineSeries, { ...quiet, lineWidth: 2 });
    this.#drawdown = chart.addSeries(AreaSeries, { ...quiet, lineWidth: 1, invertFilledArea: true }, 1);
    this.#drawdown.applyOptions({
      priceFormat: { type: 'custom', formatter: (value: number) => percent(value), minMove: 0.0001 },
    });
    chart.panes()[0]?.setStretchFactor(3);
    chart.panes()[1]?.setStretchFactor(1);
    chart.subscribeCrosshairMove(({ time }) => this.#tell(time === undefined ? null : Number(time)));
    this.paint(colours);
  }

  paint(colours: Palette): void {
    this.frame.paint(colours);
    const { down, accent, compare } = colours;
    this.#hold.applyOptions({ color: compare });
    this.#equity.applyOptions({
      topLineColor: accent,
      topFillColor1: faded(accent, 0.25),
      topFillColor2: faded(accent, 0.04),
      bottomLineColor: accent,
      bottomFillColor1: faded(down, 0.04),
      bottomFillColor2: faded(down, 0.18),
    });
    this.#drawdown.applyOptions({
      lineColor: down,
      topColor: faded(down, 0.3),
      bottomColor: faded(down, 0.1),
    });
  }

  show(line: readonly Point[], holding: readonly Point[]): void {
    this.#line = line;
    this.#holding = holding;
    this.#falls = drawdowns(line);
    this.#equity.applyOptions({ baseValue: { type: 'price', price: line[0]?.value ?? 0 } });
    this.#equity.setData(line.map(charted));
    this.#hold.setData(holding.map(charted));
    this.#drawdown.setData(this.#falls.map(charted));
    if (!this.#isFitted && line.length > 1) {
      this.range(null);
      this.#isFitted = true;
    }
    this.#tell(null);
  }

  range(seconds: number | null): void {
    this.frame.view(() => this.#range(seconds));
  }

  #range(seconds: number | null): void {
    const scale = this.frame.chart.timeScale();
    const [first, last] = [this.#line[0], this.#line.at(-1)];
    if (!first || !last) return;
    if (seconds === null || last.time - seconds <= first.time) scale.fitContent();
    else
      scale.setVisibleRange({ from: (last.time - seconds) as UTCTimestamp, to: last.time as UTCTimestamp });
  }

  #tell(time: number | null): void {
    const value = (points: readonly Point[]) => valueAt(points, time);
    const point = value(this.#line);
    if (!point) {
      this.frame.legend.replaceChildren();
      return;
    }
    const fact = (name: string, key: string, text: string) =>
      element('span', { class: key }, `${name} `, element('b', {}, text));
    const hold = value(this.#holding);
    this.frame.legend.replaceChildren(
      element('span', { class: 'when' }, shortTime(isoOf(point.time)).slice(0, 11)),
      fact('Equity', 'key-equity', money(point.value)),
      hold ? fact('Buy and hold', 'key-hold', money(hold.value)) : '',
      fact('Drawdown', 'key-drawdown', percent(value(this.#falls)?.value ?? 0)),
    );
  }
}

function charted({ time, value }: Point): { time: UTCTimestamp; value: number } {
  return { time: time as UTCTimestamp, value };
}

/** The point of that time or the last one before it; the newest where no time is given. */
function valueAt(points: readonly Point[], time: number | null): Point | undefined {
  if (time === null) return points.at(-1);
  let [low, high] = [0, points.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (points[middle]!.time <= time) low = middle + 1;
    else high = middle;
  }
  return points[Math.max(0, low - 1)];
}
