import { LineSeries, type UTCTimestamp } from 'lightweight-charts';
import type { Check } from '../model/rows.ts';
import { element } from '../view/element.ts';
import { chartFrame, type Frame } from './frame.ts';
import type { Palette } from './palette.ts';

/** The machine over the health checks: processor, memory and disk in percent. */
export class ResourceChart {
  readonly frame: Frame;
  readonly #cpu;
  readonly #memory;
  readonly #disk;

  constructor(colours: Palette) {
    this.frame = chartFrame('Processor, memory and disk', 'resource-chart', colours);
    const line = () =>
      this.frame.chart.addSeries(LineSeries, {
        priceLineVisible: false,
        lineWidth: 2,
        priceFormat: { type: 'custom', formatter: percentOf, minMove: 1 },
        autoscaleInfoProvider: () => ({ priceRange: { minValue: 0, maxValue: 100 } }),
      });
    this.#cpu = line();
    this.#memory = line();
    this.#disk = line();
    this.paint(colours);
  }

  paint(colours: Palette): void {
    this.frame.paint(colours);
    this.#cpu.applyOptions({ color: colours.accent });
    this.#memory.applyOptions({ color: colours.target });
    this.#disk.applyOptions({ color: colours.muted });
  }

  show(checks: readonly Check[]): void {
    const points = (value: (check: Check) => number) =>
      [...new Map(checks.map((check) => [Date.parse(check.time) / 1000, value(check)]))].map(
        ([time, value]) => ({
          time: time as UTCTimestamp,
          value,
        }),
      );
    this.#cpu.setData(points(({ cpu }) => cpu));
    this.#memory.setData(points(({ memory }) => memory));
    this.#disk.setData(points(({ disk }) => disk));
    this.frame.view(() => this.frame.chart.timeScale().fitContent());
    const last = checks.at(-1);
    const fact = (name: string, key: string, value: number) =>
      element('span', { class: key }, `${name} `, element('b', {}, `${value.toFixed(0)} %`));
    this.frame.legend.replaceChildren(
      ...(last
        ? [
            fact('Processor', 'key-equity', last.cpu),
            fact('Memory', 'key-target', last.memory),
            fact('Disk', 'key-muted', last.disk),
          ]
        : []),
    );
  }
}

/** The axis reaches a little beyond 0 and 100, if there is nothing to say. */
function percentOf(value: number): string {
  return value < 0 || value > 100 ? '' : `${value.toFixed(0)} %`;
}
