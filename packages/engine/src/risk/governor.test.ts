import { describe, expect, test } from '@jest/globals';
import type { Limits } from '../messages.ts';
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

function reached(limits: Partial<Limits> = {}, ...equities: readonly number[]): GovernorBench {
  const bench = new GovernorBench({ limits });
  bench.trade('buy', BTC, '1');
  for (const equity of equities) bench.observe(equity);
  return bench;
}

function newDay(bench: GovernorBench, equity: number): void {
  bench.startDay('2026-01-02', equity);
  bench.governor.startDay(TOMORROW, bench.emit);
}

describe('the states', () => {
  test('active lets entries and exits through', () => {
    expect(commanded().judge({ action: 'sell' })).toMatchObject({
      order: { role: 'exit', direction: 'long', quantity: null },
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

  test('is let through on a late candle and no matter what the confidence is', () => {
    const bench = new GovernorBench();
    bench.trade('buy', BTC, '1');
    expect(bench.judge({ action: 'sell', late: true, confidence: 0 })).toHaveProperty('order');
  });
});

describe('the daily-loss limit', () => {
  test('stops entries when it is met, to the last bit, and says by how much', () => {
    const bench = new GovernorBench();
    bench.observe(9500.01);
    expect(bench.governor.state).toBe('active');
    bench.observe(9500);
    expect(bench.of('governor')).toEqual([
      {
        state: 'reducing',
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
    expect(bench.governor.state).toBe('reducing');
    bench.governor.command('reset', 'again', 9000, NOON, bench.emit);
    bench.observe(9000);
    expect(bench.governor.state).toBe('reducing');
  });

  test.each(['reduce', 'halt'] as const)('gives way to what a person commanded before it: %s', (command) => {
    const bench = commanded(command);
    const asked = bench.governor.state;
    bench.observe(9000);
    newDay(bench, 9000);
    expect([bench.governor.state, bench.governor.cause]).toEqual([asked, 'command']);
  });
});

describe('the drawdown limit', () => {
  const fallen = () => {
    const bench = new GovernorBench({ limits: { maxDailyLoss: 0.9 } });
    bench.observe(12_000);
    bench.observe(9600.01);
    expect(bench.governor.state).toBe('active');
    bench.observe(9600);
    return bench;
  };

  test('stops entries when equity is that far below the highest it ever was', () => {
    expect(fallen().of('governor')).toMatchObject([
      { state: 'reducing', rule: 'drawdown', figure: 0.2, limit: 0.2 },
    ]);
  });

  test('outlives the day', () => {
    const bench = fallen();
    newDay(bench, 9600);
    expect(bench.governor.state).toBe('reducing');
    expect(bench.refusal()).toMatchObject({ rule: 'drawdown', figure: 0.2, limit: 0.2 });
  });

  test('ends by a reset, from which drawdown is measured anew', () => {
    const bench = fallen();
    bench.governor.command('reset', 'understood', 9600, NOON, bench.emit);
    bench.observe(9600);
    expect([bench.governor.state, bench.governor.highWaterMark]).toEqual(['active', 9600]);
    bench.observe(7680);
    expect(bench.governor.state).toBe('reducing');
  });

  test('takes the place of the daily-loss limit, which the day would end', () => {
    const bench = new GovernorBench();
    bench.observe(9000);
    expect(bench.governor.cause).toBe('daily-loss');
    bench.observe(8000);
    newDay(bench, 8000);
    expect([bench.governor.state, bench.governor.cause]).toEqual(['reducing', 'drawdown']);
  });
});

describe('where a loss limit is reached', () => {
  const both: readonly (readonly ['daily-loss' | 'drawdown', Partial<Limits>, number])[] = [
    ['daily-loss', {}, 9500],
    ['drawdown', { maxDailyLoss: 0.9 }, 8000],
  ];

  test.each(both)('exits pass and entries do not: %s', (rule, limits, equity) => {
    const bench = reached(limits, equity);
    expect(bench.judge({ action: 'sell' })).toHaveProperty('order');
    expect(bench.refusal({ symbol: 'ETH/USDT' })).toMatchObject({
      rule,
      reason: `the governor is reducing (${rule}): exits only`,
    });
  });

  test.each(both)('exits pass where the journal of an older version says halted: %s', (rule, limits) => {
    const bench = reached(limits);
    const data = { state: 'halted', rule, figure: 0.3, limit: 0.2, reason: 'reached' } as const;
    bench.emit({ time: NOON, kind: 'governor', data });
    expect([bench.governor.state, bench.governor.cause]).toEqual(['reducing', rule]);
    expect(bench.judge({ action: 'sell' })).toHaveProperty('order');
    expect(bench.refusal({ symbol: 'ETH/USDT' }).rule).toBe(rule);
  });

  test.each(both)('a person can stop exits too: %s', (_, limits, equity) => {
    const bench = reached(limits, equity);
    bench.governor.command('halt', 'wait', equity, NOON, bench.emit);
    expect(bench.refusal({ action: 'sell' })).toMatchObject({
      rule: 'state',
      reason: 'the governor is halted (command): resting stops and targets only',
    });
  });

  test('it says so once, however deep it falls', () => {
    const rules = reached({}, 9500, 9000, 8000, 7000)
      .of('governor')
      .map(({ rule }) => rule);
    expect(rules).toEqual(['daily-loss', 'drawdown']);
  });

  test('a person who stopped exits is not overruled', () => {
    const bench = commanded('halt');
    expect(bench.governor.observe(5000, NOON, bench.emit)).toBeNull();
    expect([bench.governor.state, bench.governor.cause]).toEqual(['halted', 'command']);
  });

  test('`flatten` is part of what the journal says', () => {
    const bench = reached({ onLossLimit: 'flatten' }, 9500);
    expect(bench.of('governor')[0]?.reason).toBe(
      'daily-loss of 5.00 % reached its limit of 5.00 %: no entries until 00:00 UTC, and every position is sold',
    );
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
