import { MODES, SLIPPAGE_MODELS } from '@chimera/engine';
import * as z from 'zod';
import { fractionUpTo, wholeNumber } from './ranges.ts';
import { symbolList } from './symbols.ts';

export const mode = z.enum(MODES);

const exchangeId = () =>
  z
    .string()
    .regex(/^[a-z0-9]{2,40}$/)
    .meta({ title: "an exchange's ccxt id in lower case", examples: ['ndax'] });

export const account = z
  .strictObject({
    starting_cash: z
      .number()
      .gt(0)
      .lte(1e12)
      .default(10_000)
      .describe('Simulated cash that a new book starts with, in the quote currency.'),
  })
  .prefault({})
  .describe('The simulated account.');

export const chimeraBot = z
  .strictObject({
    trading_mode: mode
      .default('paper')
      .describe('The same as `mode`; if both are stated, they must be equal.'),
    risk_level: z
      .enum(['conservative', 'moderate', 'aggressive'])
      .default('moderate')
      .describe('How much of the caps below is used; see the table of risk levels.'),
    max_position_size: fractionUpTo(0.25)
      .default(0.1)
      .describe('The largest position, as a fraction of equity; a cap that the risk level takes a share of.'),
    max_daily_loss: fractionUpTo(0.2)
      .default(0.05)
      .describe(
        'The loss that ends entries for the day, as a fraction of the equity at 00:00 UTC; a cap that the risk level takes a share of.',
      ),
    max_drawdown: fractionUpTo(0.5)
      .default(0.2)
      .describe(
        'The fall from the highest equity that ends entries until a person resets it, as a fraction.',
      ),
    on_loss_limit: z
      .enum(['reduce', 'flatten'])
      .default('reduce')
      .describe(
        'What happens to open positions when `max_daily_loss` or `max_drawdown` is reached. `reduce`: the strategy, its stops and targets close them. `flatten`: they are sold at once, at the market.',
      ),
    max_exposure: fractionUpTo(1)
      .default(0.5)
      .describe(
        'The most that all positions together may be worth, long and short ones added up, as a fraction of equity.',
      ),
    max_net_exposure: fractionUpTo(1)
      .default(1)
      .describe(
        'The most that long positions may be worth above short ones, or short ones above long ones, as a fraction of equity.',
      ),
    allow_short: z
      .boolean()
      .default(false)
      .describe(
        'Whether perpetuals, such as BTC/USDT:USDT, may be sold short; each short position is covered by margin of its full worth.',
      ),
    stop_loss_percent: fractionUpTo(0.5)
      .default(0.02)
      .describe(
        'How far below an entry its stop-loss lies (above a short one), as a fraction (0.02 = 2 %), if the strategy names none.',
      ),
    take_profit_percent: fractionUpTo(0.5)
      .default(0.05)
      .describe(
        'How far above an entry its take-profit lies (below a short one), as a fraction (0.05 = 5 %), if the strategy names none.',
      ),
    max_open_positions: wholeNumber(1, 50).default(5).describe('Positions open at one time; a cap.'),
    max_entries_per_position: wholeNumber(1, 100)
      .default(1)
      .describe(
        'How often one position may be bought, entries that wait included: averaging in, pyramids and grids need more than 1.',
      ),
    max_open_orders_per_symbol: wholeNumber(1, 100)
      .default(10)
      .describe(
        "Orders of the strategy's own that may wait for one symbol at a time; stops and targets of entries do not count.",
      ),
    max_trades_per_day: wholeNumber(1, 1000).default(20).describe('Entries a UTC day; a cap.'),
    cooldown_minutes: z
      .number()
      .min(0)
      .max(1440)
      .default(15)
      .describe('Minutes without a new entry into a symbol after a losing round trip in it.'),
    cooldown_after_exit_minutes: z
      .number()
      .min(0)
      .max(10_080)
      .default(0)
      .describe('Minutes without a new entry into a symbol after any round trip in it.'),
    max_hold_minutes: z
      .number()
      .gt(0)
      .max(5_256_000)
      .nullable()
      .default(null)
      .describe('Minutes after which a position is closed at the market; `null`: never.'),
    profit_target_by_age: z
      .array(z.tuple([z.number().min(0).max(5_256_000), z.number().min(-0.5).max(10)]))
      .max(20)
      .refine((steps) => steps.every(([minutes], at) => at === 0 || minutes > steps[at - 1]![0]))
      .default([])
      .meta({
        title: 'a list of [minutes, profit], at most 20, the minutes rising',
        examples: [
          [
            [0, 0.04],
            [60, 0.01],
          ],
        ],
      })
      .describe(
        'Profits that are enough: `[60, 0.01]` closes a position that is 60 minutes old once it has earned 1 %. The last pair whose minutes have passed counts.',
      ),
    platform: exchangeId()
      .default('ndax')
      .describe('The exchange whose public market data and fees are used.'),
    testnet: z
      .literal(true)
      .default(true)
      .describe("A declaration that must be true; it never selects an exchange's sandbox."),
    symbols: symbolList
      .optional()
      .describe(
        'What is traded. Unless stated, paper: BTC/CAD, ETH/CAD; test: BTC/USDT, ETH/USDT, SOL/USDT.',
      ),
    timeframe: z
      .enum(['1m', '3m', '5m', '10m', '15m', '30m', '1h', '2h', '4h', '6h', '8h', '12h', '1d'])
      .default('1m')
      .describe('The length of the candles that the strategy sees.'),
    strategy: z
      .string()
      .min(1)
      .max(300)
      .default('chimera')
      .meta({ title: "a shipped strategy's name, or the path of a strategy file", examples: ['sma-cross'] })
      .describe("A shipped strategy's name, or a file, relative to the work directory."),
    strategy_parameters: z
      .record(z.string(), z.number())
      .default({})
      .meta({ title: 'an object of parameter names and numbers', examples: [{ fast: 10 }] })
      .describe("The strategy's own parameters; the strategy checks their names and ranges."),
    reporting_interval: wholeNumber(60, 86_400)
      .default(3600)
      .describe('Seconds between two hourly reports, which keep this name at any interval.'),
    log_level: z
      .enum(['DEBUG', 'INFO', 'WARNING', 'ERROR'])
      .default('INFO')
      .describe('The least important lines that the logs keep.'),
  })
  .prefault({})
  .describe('The bot: what it trades, how, and how much it may risk.');

const feeRate = () => z.number().min(0).max(0.1).nullable().default(null);

export const execution = z
  .strictObject({
    maker_fee: feeRate().describe(
      "The fee of resting orders, as a fraction of the notional; `null`: the exchange's.",
    ),
    taker_fee: feeRate().describe(
      "The fee of market orders, as a fraction of the notional; `null`: the exchange's.",
    ),
    slippage_model: z
      .enum(SLIPPAGE_MODELS)
      .default('spread')
      .describe('How much worse than the reference price a simulated fill is.'),
    slippage: z
      .number()
      .min(0)
      .max(5)
      .default(0.5)
      .describe(
        'How strong the model is. `fixed`: a fraction of the price, at most 0.05, to be stated; otherwise a multiple of what the model measures.',
      ),
    latency_ms: wholeNumber(0, 600_000)
      .default(250)
      .describe("Milliseconds between a decision and the order's arrival."),
    volume_share: fractionUpTo(1)
      .default(0.1)
      .describe("The largest share of a candle's volume that fills may take."),
    fill_on: z
      .enum(['auto', 'book', 'candle'])
      .default('auto')
      .describe(
        'What fills market orders and triggered stops: the order book, or the next candle. `auto`: the order book; for recorded candles, which have none, the next candle.',
      ),
    fill_on_touch: z
      .boolean()
      .default(false)
      .describe('Whether a candle that only touches a limit fills it; else it must trade through.'),
  })
  .prefault({})
  .describe('Simulated execution.');

export const marketData = z
  .strictObject({
    source: exchangeId()
      .default('platform')
      .describe('The exchange that candles come from; `platform`: that of `chimera_bot.platform`.'),
    fallbacks: z
      .array(exchangeId())
      .max(5)
      .refine((ids) => new Set(ids).size === ids.length)
      .default([])
      .meta({ title: 'a list of at most 5 different ccxt ids', examples: [['kraken']], uniqueItems: true })
      .describe('Exchanges that are asked in this order when the source does not answer.'),
    max_age_seconds: wholeNumber(1, 86_400)
      .default(180)
      .describe(
        'No position is opened on a candle that arrives later than this many seconds after its close, or on a symbol without a trade for that long.',
      ),
    max_book_age_seconds: wholeNumber(1, 3600)
      .default(10)
      .describe('An order book older than this on arrival fills nothing.'),
    servers: z
      .record(exchangeId(), z.string().max(200))
      .default({})
      .meta({
        title: 'an object of ccxt ids and addresses of this machine',
        examples: [{ ndax: 'http://127.0.0.1:4711' }],
      })
      .describe(
        "Servers on this machine that stand in an exchange's place, for tests; books fed by them are not the exchange's.",
      ),
  })
  .prefault({})
  .describe('Public market data.');
