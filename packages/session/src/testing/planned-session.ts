import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, loadConfig } from '@chimera/config';
import { StrategyEngine } from '@chimera/engine';
import { LedgerWriter } from '@chimera/ledger';
import type { ExchangeMarket, ReachedExchange } from '@chimera/market-data';
import type { SessionPlan } from '@chimera/workdir';
import { afterEach, beforeEach } from '@jest/globals';
import { pollPlan } from '../../../market-data/src/live/poll-plan.ts';
import { planSession, type SessionRequest } from '../plan-session.ts';
import { shippedStrategy } from '../strategy-file.ts';

export const MINUTE = 60_000;
export let workdir: string;

/** Gives each test of a file an empty work directory. */
export function useWorkdir(): void {
  beforeEach(() => {
    workdir = mkdtempSync(join(tmpdir(), 'chimera-plan-'));
  });
  afterEach(() => rmSync(workdir, { recursive: true }));
}

export interface Wish extends Partial<Omit<SessionRequest, 'config'>> {
  readonly mode?: 'paper' | 'test';
  readonly configuration?: object;
  readonly now?: number;
}

export async function plan({
  mode = 'test',
  configuration = {},
  now = 0,
  ...wish
}: Wish = {}): Promise<SessionPlan> {
  const configFile = join(workdir, 'wish.json');
  writeFileSync(configFile, JSON.stringify(configuration));
  const { config } = loadConfig({ workdir, configFile, environment: {}, flags: { mode } });
  const usual = { workdir, config, speed: 1, seed: null, dataFiles: [], newBook: false };
  return planSession({ ...usual, ...wish }, now);
}

export function market(symbol: string, changes: Partial<ExchangeMarket> = {}): ExchangeMarket {
  const [base = '', quote = ''] = symbol.split('/');
  const steps = { tickSize: '0.01', lotSize: '0.0001', minQuantity: '0.0002', minNotional: '0' };
  const fees = { makerFeeRate: '0.001', takerFeeRate: '0.003', priceCollar: 0.03 };
  return { symbol, base, quote, active: true, ...steps, ...fees, ...changes };
}

/** An exchange that was reached, with its usual markets or these. */
export function reached(
  markets = ['BTC/CAD', 'ETH/CAD', 'ETC/CAD'].map((each) => market(each)),
  id = 'ndax',
): ReachedExchange {
  const asked = { poll: pollPlan(2, 1000), clock: null, passedOver: [], egress: [] };
  return { id, markets, timeframes: ['1m', '5m'], ...asked };
}

export async function refusal(wish: Wish): Promise<ConfigError> {
  return plan(wish).then(
    () => Promise.reject(new Error('it was planned')),
    (error: unknown) => (error instanceof ConfigError ? error : Promise.reject(error)),
  );
}

/** Lives a planned session for this many minutes; `end` is left out by a session that was killed. */
export async function live(
  planned: SessionPlan,
  minutes: number,
  end?: 'completed' | 'stopped',
  pastCandle = 0,
): Promise<void> {
  const { setup, identity, start, ends, changed, previous, id } = planned;
  const writer = new LedgerWriter(planned.ledgerPath);
  const engine = new StrategyEngine(setup, shippedStrategy('buy-and-hold'), []);
  const session = id;
  const begun = { time: start, ends, identity, changed, previous, marks: {}, highWaterMark: 10_000 };
  writer.commit({ session, seen: [], entries: engine.begin(begun), time: start }, engine);
  for (let minute = 0; minute < minutes; minute += 1) {
    const prices = { open: 100, high: 100, low: 100, close: 100, volume: 1 };
    const candle = { symbol: setup.symbols[0]!, start: start + minute * MINUTE, ...prices };
    const event = { kind: 'candle', candle, late: false } as const;
    const entries = engine.step(event);
    writer.commit({ session, seen: [event], entries, time: candle.start + MINUTE }, engine);
  }
  const time = start + minutes * MINUTE + pastCandle;
  if (end) writer.commit({ session, seen: [], entries: engine.end(time, end, ''), time }, engine);
  writer.close();
}

export function recording(from: number, minutes: number, name = 'BTC_USDT-1m.csv'): string {
  const path = join(workdir, name);
  const lines = Array.from({ length: minutes }, (_, index) => `${from + index * MINUTE},1,1,1,1,1`);
  writeFileSync(path, lines.join('\n'));
  return path;
}
