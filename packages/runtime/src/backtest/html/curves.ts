import type { BacktestResult } from '../result.ts';
import { frameOf, picture, polyline } from './frame.ts';

/** Equity of the strategy and of buying and holding. */
export function equityChart({ curve, from, startingCash }: BacktestResult): string {
  const start = { time: from, equity: startingCash, held: startingCash };
  const points = [start, ...curve];
  const values = points.flatMap(({ equity, held }) => [equity, held]);
  const frame = frameOf({
    from,
    to: points.at(-1)!.time,
    low: Math.min(...values),
    high: Math.max(...values),
    height: 280,
    label: (value) => value.toLocaleString('en-US', { maximumFractionDigits: 2 }),
  });
  const line = (kind: string, pick: (point: typeof start) => number) =>
    polyline(
      points.map((point) => [frame.x(point.time), frame.y(pick(point))]),
      kind,
    );
  const lines = line('held', ({ held }) => held) + line('own', ({ equity }) => equity);
  return picture(frame.height, 'Equity of the strategy and of buying and holding', frame.axes + lines);
}

/** How far below the highest equity so far. */
export function drawdownChart({ curve, from }: BacktestResult): string {
  const deepest = Math.max(...curve.flatMap(({ drawdown, heldDrawdown }) => [drawdown, heldDrawdown]), 0.001);
  const frame = frameOf({
    from,
    to: curve.at(-1)!.time,
    low: -deepest,
    high: 0,
    height: 160,
    label: (value) => `${(value * 100).toFixed(deepest < 0.02 ? 2 : 0)} %`,
  });
  const area = curve.map(
    ({ time, drawdown }) => `${frame.x(time).toFixed(1)},${frame.y(-drawdown).toFixed(1)}`,
  );
  const zero = frame.y(0).toFixed(1);
  const [first, last] = [frame.x(curve[0]!.time).toFixed(1), frame.x(curve.at(-1)!.time).toFixed(1)];
  const own = `<polygon class="fall" points="${first},${zero} ${area.join(' ')} ${last},${zero}"/>`;
  const held = polyline(
    curve.map(({ time, heldDrawdown }) => [frame.x(time), frame.y(-heldDrawdown)]),
    'held',
  );
  return picture(frame.height, 'Drawdown of the strategy and of buying and holding', frame.axes + own + held);
}
