import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type ConfigFlags, type Environment, ledgerPathOf, loadConfig } from '@chimera/config';
import { StrategyEngine } from '@chimera/engine';
import { LedgerWriter } from '@chimera/ledger';
import type { ExchangeMarket, ReachedExchange } from '@chimera/market-data';
import { planSession, shippedStrategy } from '@chimera/session';
import type { SessionPlan } from '@chimera/workdir';
import { pollPlan } from '../../../../market-data/src/live/poll-plan.ts';
import type { RunContext } from '../../run-context.ts';
import { parseRunPlan, type RunPlan } from '../../run-plan.ts';
import { bookOfWorkdir } from '../../steps/step.ts';
import { bookRefusals } from '../book-refusals.ts';
import { ownConfig } from '../own-config.ts';
import type { PlanRefusal } from '../plan-error.ts';
import { planFiles } from '../plan-files.ts';
import { planOfSession, repositoryOf } from '../plan-of-session.ts';
import { planRefusals } from '../plan-refusals.ts';

const MINUTE = 60_000;
const HASH = 'b'.repeat(64);

/** The time of a paper session on this desk. */
export const NOW = Date.UTC(2026, 5, 1, 6, 47);

/** What a run was asked for. */
export interface Wish {
  readonly flags?: ConfigFlags;
  readonly configFile?: string;
  readonly dataFiles?: readonly string[];
  readonly speed?: number;
  readonly seed?: number | null;
  readonly newBook?: boolean;
  readonly legs?: number;
  readonly isHosted?: boolean;
  readonly environment?: Environment;
  /** Milliseconds after `NOW`. */
  readonly now?: number;
}

/** A checkout of a repository in a job: preflight plans a session in it, and launch looks at the plan. */
export class PlanDesk {
  readonly workspace = mkdtempSync(join(tmpdir(), 'chimera-desk-'));
  readonly workdir: string;
  readonly temp = mkdtempSync(join(tmpdir(), 'chimera-desk-temp-'));
  readonly context: RunContext;

  constructor(folder = '.') {
    this.workdir = join(this.workspace, folder);
    mkdirSync(this.workdir, { recursive: true });
    const run = { owner: 'someone', repo: 'trading', runId: 77, runNumber: 7, attempt: 1, isHosted: true };
    const place = { workspace: this.workspace, temp: this.temp };
    this.context = { ...run, ...place, event: 'workflow_dispatch' } as RunContext;
  }

  close(): void {
    for (const folder of [this.workspace, this.temp]) rmSync(folder, { recursive: true, force: true });
  }

  /** Writes a file of the work directory and returns its path. */
  put(name: string, content: string | object): string {
    const path = resolve(this.workdir, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  }

  configure(configuration: object): void {
    this.put('.chimera/runtime-config.json', configuration);
  }

  /** Recorded candles of two days. */
  recording(name = 'candles/BTC_USDT-1m.csv', price = 100): string {
    const rows = Array.from({ length: 2880 }, (_, minute) => {
      const time = Date.UTC(2026, 0, 1) + minute * MINUTE;
      return `${time},${price},${price},${price},${price},10`;
    });
    return this.put(name, rows.join('\n'));
  }

  /** The session as preflight plans it on its machine. */
  async session(
    wish: Wish = {},
  ): Promise<{ readonly plan: SessionPlan; readonly config: RunPlan['config'] }> {
    const { flags = {}, dataFiles = [], speed = 1, seed = null, newBook = false } = wish;
    const { config } = loadConfig({
      workdir: this.workdir,
      configFile: wish.configFile,
      environment: wish.environment ?? {},
      flags,
      bookUnlessStated: bookOfWorkdir(this),
    });
    const exchange = config.mode === 'paper' ? { exchange: reached(config) } : {};
    const request = { workdir: this.workdir, config, speed, seed, dataFiles, newBook, ...exchange };
    return { plan: await planSession(request, NOW + (wish.now ?? 0)), config };
  }

  /** The plan, as it comes back from the workflow. */
  async plan(wish: Wish = {}): Promise<RunPlan> {
    const session = await this.session(wish);
    const found = session.plan.head && {
      ...session.plan.head,
      source: { kind: 'cache', key: `chimera-book-v2-${session.config.mode}` } as const,
      path: '',
      saved: null,
    };
    const { plan } = planOfSession({
      context: { ...this.context, isHosted: wish.isHosted ?? true },
      wanted: {
        workdir: this.workdir,
        configFile: wish.configFile,
        legs: wish.legs ?? 2,
        newBook: wish.newBook ?? false,
      },
      session,
      search: { generation: 1, found },
    });
    return parseRunPlan(JSON.stringify(plan)) as RunPlan;
  }

  /** What launch has against a plan. */
  async refusals(
    plan: RunPlan,
    changes: {
      readonly context?: Partial<RunContext>;
      readonly now?: number;
      readonly environment?: Environment;
    } = {},
  ): Promise<readonly PlanRefusal[]> {
    const context = { ...this.context, ...changes.context };
    const { workdir } = this;
    const own = ownConfig({ context, workdir }, plan, changes.environment ?? {});
    const files = await planFiles(plan, { ...context, workdir });
    const { runId, attempt } = context;
    const now = changes.now ?? NOW;
    const found = planRefusals(plan, own, { repository: repositoryOf(context), runId, attempt, now, files });
    if (found.length > 0 || plan.book.head === null) return found;
    return bookRefusals(plan, 1, ledgerPathOf(workdir, plan.config.mode, plan.config.book));
  }

  /** Lives some minutes of a session, so that the next one goes on with its book; buy and hold holds what it buys. */
  async live({ plan }: { readonly plan: SessionPlan }, minutes = 30): Promise<void> {
    const { setup, identity, start, ends, changed, previous, id: session } = plan;
    const writer = new LedgerWriter(plan.ledgerPath);
    const engine = new StrategyEngine(setup, shippedStrategy('buy-and-hold'), []);
    const begun = { time: start, ends, identity, changed, previous, marks: {}, highWaterMark: 10_000 };
    writer.commit({ session, seen: [], entries: engine.begin(begun), time: start }, engine);
    for (let minute = 0; minute < minutes; minute += 1) {
      for (const symbol of setup.symbols) {
        const prices = { open: 100, high: 100, low: 100, close: 100, volume: 1000 };
        const candle = { symbol, start: start + minute * MINUTE, ...prices };
        const event = { kind: 'candle', candle, late: false } as const;
        writer.commit(
          { session, seen: [event], entries: engine.step(event), time: candle.start + MINUTE },
          engine,
        );
      }
    }
    const time = start + minutes * MINUTE;
    writer.commit({ session, seen: [], entries: engine.end(time, 'completed', ''), time }, engine);
    writer.close();
  }
}

/** A head that no book here has. */
export const OTHER_HEAD = { seq: 9, hash: HASH };

function reached(config: RunPlan['config']): ReachedExchange {
  const { source, fallbacks } = config.market_data;
  const id = source === 'platform' ? config.chimera_bot.platform : source;
  const markets = config.chimera_bot.symbols.map((symbol): ExchangeMarket => {
    const [base = '', quote = ''] = symbol.split('/');
    const steps = { tickSize: '0.01', lotSize: '0.0001', minQuantity: '0.0002', minNotional: '0' };
    const fees = { makerFeeRate: '0.001', takerFeeRate: '0.003', priceCollar: 0.03 };
    return { symbol, base, quote, active: true, ...steps, ...fees };
  });
  const asked = { poll: pollPlan(2, 1000), passedOver: [], egress: [] };
  const timeframes = ['1m', '5m', '1h', '6h', '1d'];
  return { id: fallbacks[0] ?? id, markets, timeframes, clock: { skewMs: 1234.5 } as never, ...asked };
}
