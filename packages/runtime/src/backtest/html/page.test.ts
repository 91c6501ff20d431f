import { expect, test } from '@jest/globals';
import { frameOf } from './frame.ts';
import { htmlTable } from './markup.ts';

test('what people and markets name cannot become markup', () => {
  const html = htmlTable(['a', '#b'], [['<script>alert("x")</script>', '1 & 2']]);
  expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
  expect(html).toContain('<td class="n">1 &amp; 2</td>');
});

const label = (value: number) => String(value);

test('values that grow a lot lie on a logarithmic axis: equal ways are equal growth', () => {
  const frame = frameOf({ from: 0, to: 1000, low: 10, high: 1000, height: 200, label });
  expect(frame.y(10) - frame.y(100)).toBeCloseTo(frame.y(100) - frame.y(1000), 8);
  for (const value of [10, 20, 50, 100, 200, 500, 1000]) expect(frame.axes).toContain(`>${value}</text>`);
});

test('others lie on a linear one, and negative ones always do', () => {
  const frame = frameOf({ from: 0, to: 1000, low: 100, high: 200, height: 200, label });
  expect(frame.y(100) - frame.y(150)).toBeCloseTo(frame.y(150) - frame.y(200), 8);
  const falls = frameOf({ from: 0, to: 1000, low: -0.9, high: 0, height: 200, label });
  expect(falls.y(-0.2) - falls.y(0)).toBeCloseTo(2 * (falls.y(-0.1) - falls.y(0)), 8);
});

test('a line that does not move still has an axis', () => {
  const frame = frameOf({ from: 0, to: 0, low: 5, high: 5, height: 200, label });
  expect([frame.x(0), frame.y(5)].every(Number.isFinite)).toBe(true);
});
