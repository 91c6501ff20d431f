import type { Palette } from '../charts/palette.ts';
import { ResourceChart } from '../charts/resource-chart.ts';
import type { Model } from '../model/model.ts';
import { element } from './element.ts';
import { HealthStrip } from './health-strip.ts';
import { processTable } from './tables.ts';

/** The machine: how the health checks went, what was used, and which processes run. */
export class MachineView {
  readonly node: HTMLElement;
  readonly chart: ResourceChart;
  readonly #strip = new HealthStrip();
  readonly #processes = processTable();
  readonly #empty = element('p', { class: 'empty over' }, 'No health check yet: the first one comes soon.');

  constructor(colours: Palette) {
    this.chart = new ResourceChart(colours);
    this.node = element(
      'div',
      { class: 'machine' },
      element(
        'div',
        {},
        element('h3', {}, 'Health checks'),
        this.#strip.node,
        element('h3', {}, 'Processes'),
        this.#processes.node,
      ),
      element(
        'div',
        {},
        element('h3', {}, 'Resources'),
        element('div', { class: 'stage' }, this.chart.frame.node, this.#empty),
      ),
    );
  }

  show({ health, status }: Model): void {
    this.#strip.show(health.slice(-300));
    this.#processes.show(status.processes);
    this.chart.show(health);
    this.#empty.hidden = health.length > 0;
    const last = health.at(-1);
    this.chart.frame.describe(
      last
        ? `Processor ${last.cpu.toFixed(0)} %, memory ${last.memory.toFixed(0)} %, disk ${last.disk.toFixed(0)} % at the last of ${health.length} checks.`
        : 'No health check yet.',
    );
  }
}
