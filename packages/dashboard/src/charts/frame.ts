import {
  type ChartOptions,
  ColorType,
  CrosshairMode,
  createChart,
  type DeepPartial,
  type IChartApi,
  type Time,
} from 'lightweight-charts';
import { element, setText } from '../view/element.ts';
import type { Palette } from './palette.ts';

const PAN_BARS = 10;
const ZOOM = 1.25;

/** A chart with its legend, for eyes, keys and ears: the drawing is hidden from screen readers, its summary is not. */
export interface Frame {
  readonly node: HTMLElement;
  readonly chart: IChartApi;
  readonly legend: HTMLElement;
  /** Chooses the visible time: now, and once more when the chart has a width, which it lacks while it is hidden. */
  view(choose: () => void): void;
  /** What the chart shows, in a sentence. */
  describe(summary: string): void;
  paint(colours: Palette): void;
}

export function chartFrame(label: string, id: string, colours: Palette): Frame {
  const canvas = element('div', { class: 'canvas', 'aria-hidden': 'true' });
  const legend = element('div', { class: 'legend', 'aria-hidden': 'true' });
  const summary = element('p', { class: 'unseen', id: `${id}-summary` });
  const keys = 'ArrowLeft ArrowRight + - Home End';
  const node = element(
    'div',
    {
      class: 'chart',
      id,
      tabindex: 0,
      role: 'group',
      'aria-label': label,
      'aria-describedby': `${id}-summary`,
      'aria-keyshortcuts': keys,
    },
    canvas,
    legend,
    summary,
  );
  const chart = createChart(canvas, { ...common, ...coloured(colours) });
  node.addEventListener('keydown', (event) => {
    if (event.target === node && onKey(chart, event.key)) event.preventDefault();
  });
  let chosen: (() => void) | null = null;
  let hasWidth = false;
  chart.timeScale().subscribeSizeChange((width) => {
    if (width > 0 && !hasWidth) chosen?.();
    hasWidth = width > 0;
  });
  return {
    view(choose) {
      chosen = choose;
      if (hasWidth) choose();
    },
    node,
    chart,
    legend,
    describe: (text) =>
      setText(summary, `${text} Arrow keys move, plus and minus zoom, Home shows all, End the newest.`),
    paint: (now) => chart.applyOptions(coloured(now)),
  };
}

const common: DeepPartial<ChartOptions> = {
  autoSize: true,
  crosshair: { mode: CrosshairMode.Normal },
  // A label that would be cut at the edge is left out.
  rightPriceScale: { borderVisible: false, entireTextOnly: true },
  timeScale: {
    borderVisible: false,
    timeVisible: true,
    secondsVisible: false,
    // Labels at the ends of the data stay inside, and nobody scrolls into nothing.
    fixLeftEdge: true,
    fixRightEdge: true,
    minBarSpacing: 0.05,
  },
  localization: { locale: 'en-GB', timeFormatter: timeText },
};

/** `2026-01-01 14:05` in UTC. */
function timeText(time: Time): string {
  return new Date(Number(time) * 1000).toISOString().slice(0, 16).replace('T', ' ');
}

function coloured({ text, grid }: Palette): DeepPartial<ChartOptions> {
  return {
    layout: {
      // The notice that its licence asks for stands in the page's footer: the built-in one needs inline styles.
      attributionLogo: false,
      fontSize: 11,
      background: { type: ColorType.Solid, color: 'transparent' },
      textColor: text,
      fontFamily: 'system-ui, sans-serif',
      panes: { separatorColor: grid },
    },
    grid: { vertLines: { color: grid }, horzLines: { color: grid } },
  };
}

function onKey(chart: IChartApi, key: string): boolean {
  const scale = chart.timeScale();
  const range = scale.getVisibleLogicalRange();
  if (!range) return false;
  const zoom = (factor: number) => {
    const middle = (range.from + range.to) / 2;
    const half = ((range.to - range.from) / 2) * factor;
    scale.setVisibleLogicalRange({ from: middle - half, to: middle + half });
  };
  if (key === 'ArrowLeft') scale.scrollToPosition(scale.scrollPosition() - PAN_BARS, false);
  else if (key === 'ArrowRight') scale.scrollToPosition(scale.scrollPosition() + PAN_BARS, false);
  else if (key === '+' || key === '=') zoom(1 / ZOOM);
  else if (key === '-') zoom(ZOOM);
  else if (key === 'Home') scale.fitContent();
  else if (key === 'End') scale.scrollToRealTime();
  else return false;
  return true;
}
