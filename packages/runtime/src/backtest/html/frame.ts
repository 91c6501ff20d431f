import { escaped } from './markup.ts';

export const WIDTH = 960;
const LEFT = 70;
const RIGHT = 12;
const TOP = 8;
const BOTTOM = 22;

/** Where values lie on a chart: time from left to right, values from bottom to top. */
export interface Frame {
  readonly height: number;
  x(time: number): number;
  y(value: number): number;
  /** Axes, grid and labels. */
  readonly axes: string;
}

interface Extent {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly height: number;
  readonly label: (value: number) => string;
}

/** Values that grew by more than this lie on a logarithmic axis: equal ways are equal growth. */
const LINEAR_GROWTH = 5;

export function frameOf({ from, to, low, high, height, label }: Extent): Frame {
  const isLogarithmic = low > 0 && high / low > LINEAR_GROWTH;
  const place = isLogarithmic ? Math.log : (value: number) => value;
  const [least, most] = [place(low), place(high)];
  const margin = (most - least || Math.abs(most) * 0.01 || 1) * 0.04;
  const [bottom, top] = [least - margin, most + margin];
  const x = (time: number) => LEFT + ((time - from) / (to - from || 1)) * (WIDTH - LEFT - RIGHT);
  const y = (value: number) => TOP + ((top - place(value)) / (top - bottom)) * (height - TOP - BOTTOM);
  const values = isLogarithmic ? logarithmicValues(low, high) : roundValues(bottom, top);
  const rows = values.map((value) => {
    const at = y(value).toFixed(1);
    return (
      `<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${at}" y2="${at}"/>` +
      `<text class="axis" x="${LEFT - 6}" y="${at}" dy="0.32em" text-anchor="end">${escaped(label(value))}</text>`
    );
  });
  const columns = [0, 1, 2, 3, 4].map((quarter) => {
    const time = from + ((to - from) * quarter) / 4;
    const anchor = quarter === 0 ? 'start' : quarter === 4 ? 'end' : 'middle';
    return `<text class="axis" x="${x(time).toFixed(1)}" y="${height - 6}" text-anchor="${anchor}">${timeLabel(time, to - from)}</text>`;
  });
  return { height, x, y, axes: [...rows, ...columns].join('') };
}

/** A picture that says in words what it shows. */
export function picture(height: number, title: string, content: string): string {
  const name = escaped(title);
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${name}"><title>${name}</title>${content}</svg>`;
}

export function polyline(points: readonly (readonly [number, number])[], kind: string): string {
  const text = points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
  return `<polyline class="${kind}" points="${text}"/>`;
}

/** About five values of one, two or five times a power of ten. */
function roundValues(bottom: number, top: number): readonly number[] {
  const rough = (top - bottom) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.ceil(bottom / step);
  return Array.from({ length: Math.floor(top / step) - first + 1 }, (_, place) => (first + place) * step);
}

/** More lines than this are no help. */
const MOST_LINES = 9;

/** One, two and five times each power of ten between the two; the powers alone where that is too many. */
function logarithmicValues(low: number, high: number): readonly number[] {
  const powers = Array.from({ length: 40 }, (_, exponent) => 10 ** (exponent - 20));
  const between = (values: readonly number[]) => values.filter((value) => value >= low && value <= high);
  const all = between(powers.flatMap((power) => [power, 2 * power, 5 * power]));
  return all.length > MOST_LINES ? between(powers) : all;
}

const DAY_MS = 86_400_000;

function timeLabel(time: number, span: number): string {
  const text = new Date(time).toISOString();
  return span > 10 * DAY_MS ? text.slice(0, 10) : `${text.slice(5, 10)} ${text.slice(11, 16)}`;
}
