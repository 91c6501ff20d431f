import type {
  Coordinate,
  IChartApi,
  IPrimitivePaneRenderer,
  IPrimitivePaneView,
  ISeriesApi,
  ISeriesPrimitive,
  SeriesAttachedParameter,
  Time,
  UTCTimestamp,
} from 'lightweight-charts';

/** A straight line over the candles: an order for as long as it rested, or a trade from its entry to its exit. */
export interface Level {
  readonly from: { readonly time: number; readonly price: number };
  /** `null` reaches to the right edge: it rests still. */
  readonly to: { readonly time: number; readonly price: number } | null;
  readonly colour: string;
  readonly dash: readonly number[];
  readonly width: number;
}

/** What of the drawing target is used here; its own types come with a package that is bundled, not installed. */
type Target = Parameters<IPrimitivePaneRenderer['draw']>[0];

/** Draws levels under the candles; what lies outside the visible time costs next to nothing. */
export class Levels implements ISeriesPrimitive<Time> {
  #chart: IChartApi | null = null;
  #series: ISeriesApi<'Candlestick'> | null = null;
  #update: (() => void) | null = null;
  #levels: readonly Level[] = [];

  attached({ chart, series, requestUpdate }: SeriesAttachedParameter<Time>): void {
    this.#chart = chart as IChartApi;
    this.#series = series as ISeriesApi<'Candlestick'>;
    this.#update = requestUpdate;
  }

  set(levels: readonly Level[]): void {
    this.#levels = levels;
    this.#update?.();
  }

  paneViews(): readonly IPrimitivePaneView[] {
    return [{ zOrder: () => 'bottom', renderer: () => ({ draw: (target) => this.#draw(target) }) }];
  }

  #draw(target: Target): void {
    const visible = this.#chart?.timeScale().getVisibleRange();
    if (!visible) return;
    const [left, right] = [Number(visible.from), Number(visible.to)];
    target.useMediaCoordinateSpace(({ context, mediaSize }) => {
      for (const { from, to, colour, dash, width } of this.#levels) {
        if (from.time > right || (to !== null && to.time < left)) continue;
        const [x1, y1] = [this.#x(from.time), this.#y(from.price)];
        const x2 = to === null ? mediaSize.width : this.#x(to.time);
        const y2 = to === null ? y1 : this.#y(to.price);
        if (x1 === null || y1 === null || x2 === null || y2 === null) continue;
        context.strokeStyle = colour;
        context.lineWidth = width;
        context.setLineDash([...dash]);
        context.beginPath();
        context.moveTo(x1, y1);
        context.lineTo(x2, y2);
        context.stroke();
      }
    });
  }

  #x(time: number): Coordinate | null {
    const scale = this.#chart?.timeScale();
    const index = scale?.timeToIndex(time as UTCTimestamp, true) ?? null;
    return index === null ? null : (scale?.logicalToCoordinate(index as never) ?? null);
  }

  #y(price: number): Coordinate | null {
    return this.#series?.priceToCoordinate(price) ?? null;
  }
}
