import { describe, expect, test } from '@jest/globals';
import { GovernorBench } from '../testing/governor-bench.ts';
import { BTC, NOON } from '../testing/market-builder.ts';

const TOMORROW = NOON + 12 * 3_600_000;

function commanded(...commands: readonly ('reduce' | 'halt' | 'reset')[]): GovernorBench {
  const bench = new GovernorBench();
  bench.trade('buy', BTC, '1');
  for (const command of commands)
    bench.governor.command(command, `please ${command}`, 10_000, NOON, bench.emit);
  return bench;
}

function newDay(bench: GovernorBench, equity: number): void {
  bench.startDay('2026-01-02', equity);
  bench.governor.startDay(TOMORROW, bench.emit);
}

describe('the states', () => {
  test('active lets entries and exits through', () => {
    expect(commanded().judge({ action: 'sell' })).toMatchObject({
      order: { side: 'sell', quantity: null, reduceOnly: true },
    });
    expect(commanded().quantity({ symbol: 'ETH/USDT' })).toBe('10');
  });

  test('reducing lets exits through and names the state to entries', () => {
    const bench = commanded('reduce');
    expect(bench.judge({ action: 'sell' })).toHaveProperty('order');
    expect(bench.refusal({ symbol: 'ETH/USDT' })).toMatchObject({ rule: 'state', figure: 0, limit: 0 });
  });

  test('halted lets nothing through', () => {
    const bench = commanded('halt');
    expect(bench.refusal({ action: 'sell' }).rule).toBe('state');
    expect(bench.refusal({ symbol: 'ETH/USDT' }).rule).toBe('state');
  });

  test('reset makes it active again', () => {
    const bench = commanded('halt', 'reset');
    expect(bench.governor.state).toBe('active');
    expect(bench.judge({ action: 'sell' })).toHaveProperty('order');
  });
});

describe('an exit', () => {
  test('needs a position', () => {
    expect(new GovernorBench().refusal({ action: 'sell' }).reason).toContain('no position');
  });

  test('is given once', () => {
    const bench = new GovernorBench();
    bench.trade('buy', BTC, '1');
    bench.order('sell', BTC, '1');
    expect(bench.refusal({ action: 'sell' }).reason).toContain('already being sold');
  });

  test('is let through on a late candle and whatever the confidence', () => {
    const bench = new GovernorBench();
    bench.trade('buy', BTC, '1');
    expect(bench.judge({ action: 'sell', late: true, confidence: 0 })).toHaveProperty('order');
  });
});

describe('the daily-loss halt', () => {
  test('comes when the limit is met, to the last bit, and says by how much', () => {
    const bench = new GovernorBench();
    bench.observe(9500.01);
    expect(bench.governor.state).toBe('active');
    bench.observe(9500);
    expect(bench.of('governor')).toEqual([
      {
        state: 'halted',
        rule: 'daily-loss',
        figure: 0.05,
        limit: 0.05,
        reason: 'daily-loss of 5.00 % reached its limit of 5.00 %: no entries until 00:00 UTC',
      },
    ]);
    expect(bench.refusal()).toMatchObject({ rule: 'daily-loss', figure: 0.05, limit: 0.05 });
  });

  test('ends with the day', () => {
    const bench = new GovernorBench();
    bench.observe(9000);
    newDay(bench, 9000);
    expect(bench.governor.state).toBe('active');
    bench.observe(9000);
    expect(bench.governor.state).toBe('active');
  });

  test('does not end because equity recovers, nor by a reset while the loss stands', () => {
    const bench = new GovernorBench();
    bench.observe(9000);
    bench.observe(11_000);
    expect(bench.governor.state).toBe('halted');
    bench.governor.command('reset', 'again', 9000, NOON, bench.emit);
    bench.observe(9000);
    expect(bench.governor.state).toBe('halted');
  });

  test.each(['reduce', 'halt'] as const)('gives way to what a person commanded before it: %s', (command) => {
    const bench = commanded(command);
    const asked = bench.governor.state;
    bench.observe(9000);
    newDay(bench, 9000);
    expect([bench.governor.state, bench.governor.cause]).toEqual([asked, 'command']);
  });
});

describe('the drawdown halt', () => {
  const fallen = () => {
    const bench = new GovernorBench({ limits: { maxDailyLoss: 0.9 } });
    bench.observe(12_000);
    bench.observe(9600.01);
    expect(bench.governor.state).toBe('active');
    bench.observe(9600);
    return bench;
  };

  test('comes when equity is that far below the highest it ever was', () => {
    expect(fallen().of('governor')).toMatchObject([
      { state: 'halted', rule: 'drawdown', figure: 0.2, limit: 0.2 },
    ]);
  });

  test('outlives the day', () => {
    const bench = fallen();
    newDay(bench, 9600);
    expect(bench.governor.state).toBe('halted');
    expect(bench.refusal()).toMatchObject({ rule: 'drawdown', figure: 0.2, limit: 0.2 });
  });

  test('ends by a reset, from which drawdown is measured anew', () => {
    const bench = fallen();
    bench.governor.command('reset', 'understood', 9600, NOON, bench.emit);
    bench.observe(9600);
    expect([bench.governor.state, bench.governor.highWaterMark]).toEqual(['active', 9600]);
    bench.observe(7680);
    expect(bench.governor.state).toBe('halted');
  });

  test('takes the place of a daily-loss halt when the day ends on it', () => {
    const bench = new GovernorBench();
    bench.observe(8000);
    expect(bench.governor.cause).toBe('daily-loss');
    newDay(bench, 8000);
    bench.observe(8000);
    expect([bench.governor.state, bench.governor.cause]).toEqual(['halted', 'drawdown']);
  });
});

describe('warnings', () => {
  test('come at 80 % of a limit, once a day', () => {
    const bench = new GovernorBench();
    bench.observe(9601);
    expect(bench.of('warning')).toEqual([]);
    bench.observe(9599);
    bench.observe(9590);
    expect(bench.of('warning')).toMatchObject([{ rule: 'daily-loss', limit: 0.05 }]);
    expect(bench.of('warning')[0]?.figure).toBeCloseTo(0.0401, 12);
    newDay(bench, 10_000);
    bench.observe(9599);
    expect(bench.of('warning')).toHaveLength(2);
  });

  test('come for drawdown and for trades a day too', () => {
    const bench = new GovernorBench({ limits: { maxDailyLoss: 0.9, maxTradesPerDay: 5 } });
    bench.observe(8399);
    for (const _ of [1, 2, 3]) bench.trade('buy', BTC, '1');
    bench.governor.warnOfEntries(NOON, bench.emit);
    expect(bench.of('warning').map(({ rule }) => rule)).toEqual(['drawdown']);
    bench.trade('buy', BTC, '1');
    bench.governor.warnOfEntries(NOON, bench.emit);
    bench.governor.warnOfEntries(NOON, bench.emit);
    expect(bench.of('warning').map(({ rule }) => rule)).toEqual(['drawdown', 'trades-per-day']);
  });
});
