import { dayClosedBy, dayStart } from '@chimera/base';
import type { EquitySample } from './trading-report.ts';

/** How far the axis reaches beyond the line, as a share of what the line spans. */
const MARGIN = 0.1;
/** A line that does not move is drawn in the middle of an axis of this share of it. */
const FLAT_SPAN = 0.001;

/** Equity over session time as a mermaid chart, in a fenced block; `null` if there are not two points. */
export function equityChart(curve: readonly EquitySample[], currency: string): string | null {
  if (curve.length < 2) return null;
  const values = curve.map(({ equity }) => equity);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const span = most - least || Math.abs(most) * FLAT_SPAN || 1;
  const places = Math.min(8, Math.max(0, 3 - Math.floor(Math.log10(span))));
  const number = (value: number) => value.toFixed(places);
  const label = isOfOneDay(curve) ? clockTime : datedTime;
  const labels = curve.map(({ time }, index) => `"${label(time, index === 0)}"`);
  // Within the fence mermaid reads on; only letters of the currency may reach it.
  const unit = currency.replace(/[^A-Za-z0-9]/g, '');
  return [
    '```mermaid',
    `%%{init: ${JSON.stringify(LOOK)}}%%`,
    'xychart-beta',
    `    title "Equity, UTC"`,
    `    x-axis [${labels.join(', ')}]`,
    `    y-axis "${unit}" ${number(least - span * MARGIN)} --> ${number(most + span * MARGIN)}`,
    `    line [${values.map(number).join(', ')}]`,
    '```',
  ].join('\n');
}

/** The theme's own line is all but invisible on white; this blue reads on light and dark. */
const LOOK = {
  themeVariables: { xyChart: { plotColorPalette: '#2f6fdf' } },
  xyChart: { width: 1000, height: 360, xAxis: { labelFontSize: 11 } },
};

/** Whether no label can stand for two points: the last one may close the day. */
function isOfOneDay(curve: readonly EquitySample[]): boolean {
  const [first, last] = [Date.parse(curve[0]!.time), Date.parse(curve.at(-1)!.time)];
  return dayClosedBy(last) <= dayStart(first);
}

/** `01-05 12:00`. */
function datedTime(time: string): string {
  return `${time.slice(5, 10)} ${time.slice(11, 16)}`;
}

/** Midnight is 00:00 where a curve begins and 24:00 where it arrives, so that no label stands twice. */
function clockTime(time: string, isFirst: boolean): string {
  const label = time.slice(11, 16);
  return label === '00:00' && !isFirst ? '24:00' : label;
}
