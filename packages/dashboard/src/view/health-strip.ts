import { HEALTH_LEVELS } from '@chimera/vocabulary';
import type { Check } from '../model/rows.ts';
import { element, setText } from './element.ts';
import { shortTime, words } from './format.ts';

const SVG = 'http://www.w3.org/2000/svg';
const HEIGHTS = [4, 10, 15, 20];

/** One bar a health check: its colour and its height say how it went. */
export class HealthStrip {
  readonly node = element('figure', { class: 'health-strip' });
  readonly #caption = element('figcaption');

  show(checks: readonly Check[]): void {
    const drawing = document.createElementNS(SVG, 'svg');
    drawing.setAttribute('viewBox', `0 0 ${Math.max(1, checks.length)} 20`);
    drawing.setAttribute('preserveAspectRatio', 'none');
    drawing.setAttribute('aria-hidden', 'true');
    for (const [index, { level }] of checks.entries()) {
      const bar = document.createElementNS(SVG, 'rect');
      const height = HEIGHTS[HEALTH_LEVELS.indexOf(level)] ?? 4;
      const box = { x: index + 0.05, y: 20 - height, width: 0.9, height, class: level };
      for (const [name, value] of Object.entries(box)) bar.setAttribute(name, String(value));
      drawing.append(bar);
    }
    const counts = HEALTH_LEVELS.map((level) => ({
      level,
      count: checks.filter((check) => check.level === level).length,
    }));
    const told = counts
      .filter(({ count }) => count > 0)
      .map(({ level, count }) => `${words(level)}: ${count}`);
    const [first, last] = [checks[0], checks.at(-1)];
    const ill = checks.findLast(({ reasons }) => reasons.length > 0);
    const why = ill
      ? ` The last one that was not healthy, ${shortTime(ill.time)}: ${ill.level}, ${ill.reasons.join(', ')}.`
      : '';
    setText(
      this.#caption,
      first && last
        ? `${checks.length} health checks from ${shortTime(first.time)} to ${shortTime(last.time)}. ${told.join(', ')}.${why}`
        : 'No health check yet.',
    );
    this.node.replaceChildren(...(first ? [drawing] : []), this.#caption);
  }
}
