import { expect, test } from '@jest/globals';
import { PATIENCE_MS, reachExchange } from './reach-exchange.ts';
import { START } from './testing/live-session.ts';
import { MINUTE, ScriptedExchange } from './testing/scripted-exchange.ts';
import { VirtualClock } from './testing/virtual-clock.ts';

const symbols = ['BTC/CAD'];

function scene() {
  const clock = new VirtualClock(START + 20_000);
  const [first, second] = ['first', 'second'].map((id) => new ScriptedExchange({ clock, id, symbols })) as [
    ScriptedExchange,
    ScriptedExchange,
  ];
  const reach = () =>
    reachExchange({
      exchanges: ['first', 'second'],
      symbols,
      timeframe: '1m',
      periodMs: MINUTE,
      clock,
      random: () => 0.5,
      open: async (id) => (id === 'first' ? first : second),
    });
  return { clock, first, second, reach };
}

test('the first that answers is taken, and left in peace', async () => {
  const { clock, first, second, reach } = scene();
  const reached = reach();
  await clock.runUntil(START + MINUTE);
  expect(await reached).toMatchObject({ id: 'first', passedOver: [], timeframes: ['1m'] });
  expect(first.isClosed).toBe(true);
  expect(second.requests).toEqual([]);
});

test('a failure or two are waited for', async () => {
  const { clock, first, reach } = scene();
  let failures = 2;
  first.fault = () => (failures-- > 0 ? 'unavailable' : null);
  const reached = reach();
  await clock.runUntil(START + MINUTE);
  expect(await reached).toMatchObject({ id: 'first', passedOver: [] });
});

test('half a minute without an answer, and the next one is asked', async () => {
  const { clock, first, second, reach } = scene();
  first.fault = () => 'unreachable';
  const reached = reach();
  await clock.runUntil(START + 20_000 + PATIENCE_MS - 2_000);
  expect(second.requests).toEqual([]);
  await clock.runUntil(START + 20_000 + PATIENCE_MS + 10_000);
  expect(await reached).toMatchObject({ id: 'second', passedOver: ['first: it is unreachable'] });
});

test('where none answers it says why, one by one', async () => {
  const { clock, first, second, reach } = scene();
  first.fault = () => 'unreachable';
  second.fault = () => 'region-refused';
  const reached = reach();
  await clock.runUntil(START + 2 * MINUTE);
  expect(await reached).toEqual({
    id: null,
    passedOver: ['first: it is unreachable', 'second: it is region-refused'],
  });
});

test('candles from the future are proof of wrong stamps', async () => {
  const { clock, first, reach } = scene();
  first.distort = (candles) => candles.map((candle) => ({ ...candle, start: candle.start + MINUTE }));
  const reached = reach();
  await clock.runUntil(START + MINUTE);
  expect(await reached).toMatchObject({
    id: 'second',
    passedOver: [expect.stringMatching(/first: its newest 1m candle of BTC\/CAD starts at .* in the future/)],
  });
});
