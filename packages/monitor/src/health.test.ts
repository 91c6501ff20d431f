import type { ProcessMetrics } from '@chimera/contract';
import { describe, expect, test } from '@jest/globals';
import { sampleMetrics } from '../../report/src/testing/sample-metrics.ts';
import { type HealthInput, healthOf } from './health.ts';

const CALM: HealthInput = {
  system: { ...sampleMetrics().system, cpu_percent: 10, memory_percent: 25, disk_percent: 40 },
  usage: { ...sampleMetrics().usage!, cpu_percent: 10, memory_percent: 5 },
  lateness: null,
  processes: [{ name: 'bot', pid: 1, status: 'running', restarts: 0, rss_mb: 1, cpu_percent: 1 }],
  errorRate: 0,
  breaker: { state: 'closed', reason: null },
  data: null,
  thresholds: {
    max_error_rate: 0.05,
    memory_scope: 'machine',
    max_memory_percent: 90,
    cpu_scope: 'machine',
    max_cpu_percent: 80,
    cpu_sustained_seconds: 60,
    max_decision_delay_seconds: 15,
    max_disk_percent: 95,
  },
};

const system = (changes: Partial<HealthInput['system']>) => ({ system: { ...CALM.system, ...changes } });
const bot = (changes: Partial<ProcessMetrics>) => ({ processes: [{ ...CALM.processes[0]!, ...changes }] });
const data = (ageSeconds: number) => ({ data: { ageSeconds, maxAgeSeconds: 180 } });
const levelOf = (changes: Partial<HealthInput>) => healthOf({ ...CALM, ...changes }).level;

describe('health is', () => {
  test.each<readonly [string, Partial<HealthInput>]>([
    ['when all is calm', {}],
    [
      'just below 90 % of the thresholds',
      system({ cpu_percent: 71.9, memory_percent: 80.9, disk_percent: 85.4 }),
    ],
    ['with a few errors', { errorRate: 0.04 }],
    ['while data is as old as it may be', data(180)],
    ['while a process starts', bot({ status: 'starting' })],
  ])('healthy %s', (_when, changes) => {
    expect(levelOf(changes)).toBe('healthy');
  });

  test.each<readonly [string, Partial<HealthInput>]>([
    ['with CPU at 90 % of its threshold', system({ cpu_percent: 72 })],
    ['with memory at 90 % of its threshold', system({ memory_percent: 81 })],
    ['with the disk at 90 % of its threshold', system({ disk_percent: 85.5 })],
    ['with memory on its threshold', system({ memory_percent: 90 })],
    ['with errors at 90 % of their threshold', { errorRate: 0.046 }],
    ['when data is late', data(181)],
    ['when a process was restarted', bot({ restarts: 1 })],
  ])('degraded %s', (_when, changes) => {
    expect(levelOf(changes)).toBe('degraded');
  });

  test.each<readonly [string, Partial<HealthInput>]>([
    ['with CPU over its threshold', system({ cpu_percent: 80.1 })],
    ['with memory over its threshold', system({ memory_percent: 90.1 })],
    ['with the disk over its threshold', system({ disk_percent: 95.1 })],
    ['with errors over their threshold', { errorRate: 0.051 }],
    ['when data is as late as that it may be lost', data(361)],
    ...(['restarting', 'failed'] satisfies ProcessMetrics['status'][]).map(
      (status) => [`when a process is ${status}`, bot({ status })] as const,
    ),
  ])('unhealthy %s', (_when, changes) => {
    expect(levelOf(changes)).toBe('unhealthy');
  });

  test('critical when the breaker is open, also if all else is well', () => {
    const breaker = { state: 'open', reason: 'memory' } as const;
    expect(levelOf({ breaker })).toBe('critical');
    expect(levelOf({ breaker, ...bot({ status: 'failed' }), ...data(999) })).toBe('critical');
  });
});

describe('why health is what it is', () => {
  const reasonsOf = (changes: Partial<HealthInput>) => healthOf({ ...CALM, ...changes }).reasons;

  test.each<readonly [Partial<HealthInput>, readonly string[]]>([
    [{}, []],
    [bot({ restarts: 1 }), ['the bot was restarted once']],
    [
      bot({ status: 'restarting', restarts: 2 }),
      ['the bot is being restarted', 'the bot was restarted 2 times'],
    ],
    [bot({ status: 'failed' }), ['the bot failed']],
    [system({ cpu_percent: 75 }), ['CPU at 75.0 %, the limit is 80 %']],
    [system({ disk_percent: 96 }), ['disk at 96.0 %, the limit is 95 %']],
    [{ errorRate: 0.046 }, ['failed operations at 4.6 %, the limit is 5 %']],
    [data(181), ['the newest candle is 181 s old, 180 s are allowed']],
    [{ breaker: { state: 'open', reason: 'memory' } }, ['the circuit breaker is open: memory']],
  ])('is said: %j', (changes, reasons) => {
    expect(reasonsOf(changes)).toEqual(reasons);
  });

  test('is all of it, the worst level counts', () => {
    const all = { ...bot({ restarts: 1 }), ...data(999), ...system({ memory_percent: 85 }) };
    expect(healthOf({ ...CALM, ...all })).toEqual({
      level: 'unhealthy',
      reasons: [
        'the bot was restarted once',
        'the newest candle is 999 s old, 180 s are allowed',
        'memory at 85.0 %, the limit is 90 %',
      ],
    });
  });
});

describe('by what the session uses itself', () => {
  const thresholds = { ...CALM.thresholds, cpu_scope: 'session', memory_scope: 'session' } as const;
  const of = (
    machine: Partial<HealthInput['system']>,
    usage: Partial<HealthInput['usage']>,
    lateness: string | null = null,
  ) => healthOf({ ...CALM, thresholds, ...system(machine), usage: { ...CALM.usage, ...usage }, lateness });

  test('a machine that is busy below its threshold is no concern', () => {
    expect(of({ cpu_percent: 80, memory_percent: 90 }, {})).toEqual({ level: 'healthy', reasons: [] });
  });

  test('a machine that something else keeps busy, or fills, is degraded, and says so', () => {
    expect(of({ cpu_percent: 99 }, {})).toEqual({
      level: 'degraded',
      reasons: [
        "something else keeps this machine busy: its CPU is at 99.0 %, the session's own processes use 10.0 %",
      ],
    });
    expect(of({ memory_percent: 99 }, {})).toEqual({
      level: 'degraded',
      reasons: [
        "something else holds this machine's memory: 99.0 % of it are in use, the session's own processes use 5.0 %",
      ],
    });
  });

  test("the session's own use is degraded near its threshold and unhealthy over it, with no word of others", () => {
    expect(of({}, { cpu_percent: 72 })).toEqual({
      level: 'degraded',
      reasons: ["the session's own CPU at 72.0 %, the limit is 80 %"],
    });
    expect(of({ cpu_percent: 99, memory_percent: 99 }, { cpu_percent: 81, memory_percent: 91 })).toEqual({
      level: 'unhealthy',
      reasons: [
        "the session's own CPU at 81.0 %, the limit is 80 %",
        "the session's own memory at 91.0 %, the limit is 90 %",
      ],
    });
  });

  test('late decisions are unhealthy', () => {
    expect(of({}, {}, 'decisions take 20.0 s')).toEqual({
      level: 'unhealthy',
      reasons: ['decisions take 20.0 s'],
    });
  });
});
