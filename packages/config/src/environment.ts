import { asBoolean, asNumber, asText, type Layer, layerOfTexts, type Setting } from './layer.ts';

/** Environment variables by name, as `process.env` gives them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** An environment variable, and what the example file says about it. */
export interface Variable extends Setting {
  readonly group: 'Session' | 'Safety' | 'Monitoring' | 'Server';
  /** The value that changes nothing. */
  readonly example: string;
  readonly description: string;
}

const asLevel = (text: string): unknown => text.toUpperCase();

/** `USE_LIVE_TRADING=false` says what the file says with `real_trading_disabled: true`. */
function asOpposite(text: string): unknown {
  const value = asBoolean(text);
  return typeof value === 'boolean' ? !value : value;
}

/** Every variable that is read; no other one has an effect. */
export const variables: readonly Variable[] = [
  {
    group: 'Session',
    name: 'CHIMERA_RUNTIME_ENABLED',
    paths: ['enabled'],
    read: asBoolean,
    example: 'true',
    description: 'Whether sessions may start; false is a refusal (exit code 3).',
  },
  {
    group: 'Session',
    name: 'TRADING_MODE',
    paths: ['mode', 'chimera_bot.trading_mode'],
    read: asText,
    example: 'paper',
    description: 'paper (real public market data) or test (the built-in market).',
  },
  {
    group: 'Session',
    name: 'CHIMERA_BOOK',
    paths: ['book'],
    read: asText,
    example: 'main',
    description: 'The name of the book: lower-case letters, digits and -, at most 40 characters.',
  },
  {
    group: 'Session',
    name: 'RISK_LEVEL',
    paths: ['chimera_bot.risk_level'],
    read: asText,
    example: 'moderate',
    description: 'conservative, moderate or aggressive.',
  },
  {
    group: 'Session',
    name: 'MAX_POSITION_SIZE',
    paths: ['chimera_bot.max_position_size'],
    read: asNumber,
    example: '0.1',
    description: 'The largest position, as a fraction of equity: above 0, at most 0.25.',
  },
  {
    group: 'Session',
    name: 'MAX_DAILY_LOSS',
    paths: ['chimera_bot.max_daily_loss'],
    read: asNumber,
    example: '0.05',
    description: 'The loss that ends entries for the day, as a fraction: above 0, at most 0.2.',
  },
  {
    group: 'Session',
    name: 'PLATFORM',
    paths: ['chimera_bot.platform'],
    read: asText,
    example: 'ndax',
    description: 'The exchange whose public market data is used: its ccxt id.',
  },
  {
    group: 'Safety',
    name: 'TESTNET',
    paths: ['chimera_bot.testnet'],
    read: asBoolean,
    example: 'true',
    description: 'A declaration; must be true.',
  },
  {
    group: 'Safety',
    name: 'SAFETY_LOCK',
    paths: ['safety.safety_lock'],
    read: asBoolean,
    example: 'true',
    description: 'Must be true.',
  },
  {
    group: 'Safety',
    name: 'USE_LIVE_TRADING',
    paths: ['safety.real_trading_disabled'],
    read: asOpposite,
    expected: 'false',
    example: 'false',
    description: 'Must be false: there is no live trading.',
  },
  {
    group: 'Monitoring',
    name: 'REPORTING_INTERVAL',
    paths: ['chimera_bot.reporting_interval'],
    read: asNumber,
    example: '3600',
    description: 'Seconds between two hourly reports: 60 to 86400.',
  },
  {
    group: 'Monitoring',
    name: 'LOG_LEVEL',
    paths: ['chimera_bot.log_level'],
    read: asLevel,
    example: 'INFO',
    description: 'DEBUG, INFO, WARNING or ERROR.',
  },
  {
    group: 'Monitoring',
    name: 'ENABLE_METRICS',
    paths: ['monitoring.metrics_enabled'],
    read: asBoolean,
    example: 'true',
    description: 'Whether metrics are collected into runtime-metrics.json.',
  },
  {
    group: 'Server',
    name: 'PORT',
    paths: ['unified_server.port'],
    read: asNumber,
    example: '3000',
    description: 'The port of the dashboard and the HTTP interface.',
  },
];

/** The variables of one environment: that of the process, or that of a `.env` file. */
export function environmentLayer(source: string, environment: Environment): Layer {
  const textOf = (name: string) => (Object.hasOwn(environment, name) ? environment[name] : undefined);
  return layerOfTexts(source, 'unset it', variables, textOf);
}
