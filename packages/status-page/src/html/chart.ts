import { escaped } from './markup.ts';

/** The drawing's own units; the browser stretches it to the room there is, and the lines keep their width. */
const WIDTH = 1000;
const HEIGHT = 300;
const DAY_S = 86_400;

export interface Line {
  readonly kind: 'equity' | 'held' | 'drawdown';
  readonly points: readonly (readonly [time: number, value: number])[];
}

interface ChartOptions {
  readonly title: string;
  readonly lines: readonly Line[];
  /** What the whole width stands for; lines that begin later or end earlier keep their place. */
  readonly from: number;
  readonly to: number;
  readonly label: (value: number) => string;
  /** The scale ends there, however far below the lines stay. */
  readonly top?: number;
  /** An area between the first line and the top. */
  readonly isFilled?: boolean;
  readonly isLow?: boolean;
}

/** Lines over time. The labels are text of the page and not of the drawing, so that they stay readable on a phone. */
export function lineChart({ title, lines, from, to, label, top, isFilled, isLow }: ChartOptions): string {
  const values = lines.flatMap(({ points }) => points.map(([, value]) => value));
  const scale = roundScale(least(values), top ?? most(values));
  const x = (time: number) => (((time - from) / (to - from || 1)) * WIDTH).toFixed(1);
  const y = (value: number) => (((scale.high - value) / (scale.high - scale.low)) * HEIGHT).toFixed(1);
  const grid = scale.values.map((value) => `<path class="grid" d="M0 ${y(value)}H${WIDTH}"/>`);
  const drawn = lines.map(({ kind, points }) => {
    const path = points.map(([time, value]) => `${x(time)} ${y(value)}`).join('L');
    return `<path class="line ${kind}" d="M${path}"/>`;
  });
  const area = isFilled ? [areaOf(lines[0]!, x, y)] : [];
  const labels = scale.values.toReversed().map((value) => `<span>${escaped(label(value))}</span>`);
  const dates = [0, 1, 2, 3, 4].map((quarter) => {
    return `<span>${timeLabel(from + ((to - from) * quarter) / 4, to - from)}</span>`;
  });
  return [
    `<div class="plot${isLow ? ' low' : ''}"><div class="scale" aria-hidden="true">${labels.join('')}</div>`,
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${escaped(title)}">`,
    ...grid,
    ...area,
    ...drawn,
    `</svg><div class="dates" aria-hidden="true">${dates.join('')}</div></div>`,
  ].join('');
}

function areaOf({ points }: Line, x: (time: number) => string, y: (value: number) => string): string {
  const path = points.map(([time, value]) => `${x(time)} ${y(value)}`).join('L');
  return `<path class="area" d="M${x(points[0]![0])} 0L${path}L${x(points.at(-1)![0])} 0Z"/>`;
}

/** Four to six values of one, two or five times a power of ten, the first below everything and the last above. */
function roundScale(low: number, high: number) {
  const span = high - low || Math.abs(high) * 0.001 || 1;
  const power = 10 ** Math.floor(Math.log10(span / 4));
  const step = power * [1, 2, 5, 10].find((factor) => factor * power >= span / 4)!;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  const values = Array.from({ length: last - first + 1 }, (_, place) => (first + place) * step);
  return { low: first * step, high: last * step, values };
}

function timeLabel(seconds: number, span: number): string {
  const text = new Date(seconds * 1000).toISOString();
  return span > 5 * DAY_S ? text.slice(0, 10) : `${text.slice(5, 10)} ${text.slice(11, 16)}`;
}

/** Spreading tens of thousands of values into `Math.min` would overflow the stack. */
function least(values: readonly number[]): number {
  return values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
}

function most(values: readonly number[]): number {
  return values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);
}
