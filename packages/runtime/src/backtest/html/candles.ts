import type { FillMark, MarketChart } from '../result.ts';
import { type Frame, frameOf, picture } from './frame.ts';
import { minute } from './markup.ts';

/** Beyond this the marks would hide the candles; the table of round trips has every trade. */
const MOST_MARKS = 600;

/** The candles of one symbol with its fills on them: entries below, exits above. */
export function candleChart({ symbol, candles }: MarketChart, fills: readonly FillMark[]): string {
  const own = fills.filter((fill) => fill.symbol === symbol).slice(0, MOST_MARKS);
  const bodies = candles.flatMap(({ open, close }) => [open, close]);
  // One wrong trade in the data must not press all other candles into a line: a wick is cut beyond half and double.
  const [least, most] = [Math.min(...bodies) / 2, Math.max(...bodies) * 2];
  const low = Math.max(least, Math.min(...candles.map((candle) => candle.low)));
  const high = Math.min(most, Math.max(...candles.map((candle) => candle.high)));
  const frame = frameOf({
    from: candles[0]!.start,
    to: candles.at(-1)!.end,
    low,
    high,
    height: 320,
    label: (value) => value.toLocaleString('en-US', { maximumSignificantDigits: 7 }),
  });
  const cut = (value: number) => Math.min(high, Math.max(low, value));
  const bars = candles
    .map((each) => candleBar(frame, { ...each, high: cut(each.high), low: cut(each.low) }))
    .join('');
  const marks = own.map((fill) => fillMark(frame, fill)).join('');
  return picture(frame.height, `Candles of ${symbol} with ${own.length} fills`, frame.axes + bars + marks);
}

function candleBar(frame: Frame, candle: MarketChart['candles'][number]): string {
  const { start, end, open, high, low, close } = candle;
  const middle = ((frame.x(start) + frame.x(end)) / 2).toFixed(1);
  const width = Math.max(1, (frame.x(end) - frame.x(start)) * 0.7);
  const top = frame.y(Math.max(open, close));
  const height = Math.max(0.8, frame.y(Math.min(open, close)) - top);
  const kind = close >= open ? 'up' : 'down';
  return (
    `<line class="${kind}" x1="${middle}" x2="${middle}" y1="${frame.y(high).toFixed(1)}" y2="${frame.y(low).toFixed(1)}"/>` +
    `<rect class="${kind}" x="${(Number(middle) - width / 2).toFixed(1)}" y="${top.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}"/>`
  );
}

/** Shape and place tell entries from exits, not only the colour. */
function fillMark(frame: Frame, { time, side, price, reason }: FillMark): string {
  const [x, y] = [frame.x(time), frame.y(price)];
  const down = side === 'sell';
  const [tip, base] = down ? [y - 2, y - 9] : [y + 2, y + 9];
  const points = `${x.toFixed(1)},${tip.toFixed(1)} ${(x - 4).toFixed(1)},${base.toFixed(1)} ${(x + 4).toFixed(1)},${base.toFixed(1)}`;
  return `<polygon class="${side}" points="${points}"><title>${side} at ${price}, ${minute(time)} UTC (${reason})</title></polygon>`;
}
