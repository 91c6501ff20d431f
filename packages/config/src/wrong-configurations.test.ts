import { expect, test } from '@jest/globals';
import { type Attempt, scratchWorkdir } from './testing/scratch-workdir.ts';

const workdir = scratchWorkdir();

type Row = readonly [
  what: string,
  attempt: Attempt,
  exitCode: 2 | 3,
  path: string,
  found: string,
  expected: string,
  remedy: string,
];

const bot = (settings: unknown): Attempt => ({ file: { chimera_bot: settings } });
const safety = (settings: unknown): Attempt => ({ file: { safety: settings } });
const execution = (settings: unknown): Attempt => ({ file: { execution: settings } });
const environment = (variables: Record<string, string>): Attempt => ({ environment: variables });

// biome-ignore format: a table is read by column
const rows: readonly Row[] = [
  // Refusals
  ['live mode', { file: { mode: 'live' } }, 3, 'mode', '"live"', '"paper" or "test"', 'remove the key'],
  ['mode as a number', { file: { mode: 1 } }, 3, 'mode', '1', '"paper" or "test"', 'default is "paper"'],
  ['a misspelt mode', { file: { mode: 'papre' } }, 3, 'mode', '"papre"', '"paper" or "test"', 'Did you mean "paper"?'],
  ['live trading mode', bot({ trading_mode: 'live' }), 3, 'chimera_bot.trading_mode', '"live"', '"paper" or "test"', 'Set it to'],
  ['the runtime switched off', { file: { enabled: false } }, 3, 'enabled', 'false', 'true', 'when sessions may start again'],
  ['enabled as text', { file: { enabled: 'yes' } }, 3, 'enabled', '"yes"', 'true or false', 'default is true'],
  ['no safety lock', safety({ safety_lock: false }), 3, 'safety.safety_lock', 'false', 'true', 'Set it to true'],
  ['a safety lock as text', safety({ safety_lock: 'yes' }), 3, 'safety.safety_lock', '"yes"', 'true', 'Set it to true'],
  ['a safety lock of null', safety({ safety_lock: null }), 3, 'safety.safety_lock', 'null', 'true', 'Set it to true'],
  ['no emergency stop', safety({ emergency_stop_enabled: false }), 3, 'safety.emergency_stop_enabled', 'false', 'true', 'Set it to true'],
  ['not only paper', safety({ paper_trading_only: false }), 3, 'safety.paper_trading_only', 'false', 'true', 'Set it to true'],
  ['not only testnet', safety({ testnet_only: 0 }), 3, 'safety.testnet_only', '0', 'true', 'Set it to true'],
  ['real trading', safety({ real_trading_disabled: false }), 3, 'safety.real_trading_disabled', 'false', 'true', 'Set it to true'],
  ['no circuit breaker', safety({ circuit_breaker_enabled: false }), 3, 'safety.circuit_breaker_enabled', 'false', 'true', 'Set it to true'],
  ['safety as a whole', { file: { safety: false } }, 3, 'safety', 'false', 'an object in braces', 'remove the key'],
  ['no testnet', bot({ testnet: false }), 3, 'chimera_bot.testnet', 'false', 'true', 'Set it to true'],
  ['SAFETY_LOCK', environment({ SAFETY_LOCK: 'false' }), 3, 'SAFETY_LOCK', '"false"', 'true', 'unset it'],
  ['SAFETY_LOCK that is no switch', environment({ SAFETY_LOCK: 'maybe' }), 3, 'SAFETY_LOCK', '"maybe"', 'true', 'unset it'],
  ['TESTNET', environment({ TESTNET: '0' }), 3, 'TESTNET', '"0"', 'true', 'unset it'],
  ['USE_LIVE_TRADING', environment({ USE_LIVE_TRADING: 'true' }), 3, 'USE_LIVE_TRADING', '"true"', 'false', 'Set it to false'],
  ['USE_LIVE_TRADING that is no switch', environment({ USE_LIVE_TRADING: 'off?' }), 3, 'USE_LIVE_TRADING', '"off?"', 'false', 'Set it to false'],
  ['CHIMERA_RUNTIME_ENABLED', environment({ CHIMERA_RUNTIME_ENABLED: 'No' }), 3, 'CHIMERA_RUNTIME_ENABLED', '"No"', 'true', 'sessions may start'],
  ['TRADING_MODE', environment({ TRADING_MODE: 'live' }), 3, 'TRADING_MODE', '"live"', '"paper" or "test"', 'unset it'],
  ['SAFETY_LOCK in .env', { dotenv: 'SAFETY_LOCK=no\n' }, 3, 'SAFETY_LOCK', '"no"', 'true', 'unset it'],
  ['--mode live', { flags: { mode: 'live' } }, 3, '--mode', '"live"', '"paper" or "test"', 'leave it out'],

  // Values
  ['seven hours', { file: { runtime_settings: { duration_hours: 7 } } }, 2, 'runtime_settings.duration_hours', '7', 'above 0 and at most 6', 'default is 6'],
  ['no time at all', { file: { runtime_settings: { duration_hours: 0 } } }, 2, 'runtime_settings.duration_hours', '0', 'above 0', 'default is 6'],
  ['seven hours allowed', safety({ max_runtime_hours: 7 }), 2, 'safety.max_runtime_hours', '7', 'at most 6', 'default is 6'],
  ['a position too large', bot({ max_position_size: 0.3 }), 2, 'chimera_bot.max_position_size', '0.3', 'at most 0.25', 'default is 0.1'],
  ['a negative position', bot({ max_position_size: -0.1 }), 2, 'chimera_bot.max_position_size', '-0.1', 'above 0', 'default is 0.1'],
  ['a position as text', bot({ max_position_size: '0.1' }), 2, 'chimera_bot.max_position_size', '"0.1"', 'a number', 'default is 0.1'],
  ['an infinite loss', { file: '{"chimera_bot": {"max_daily_loss": 1e999}}' }, 2, 'chimera_bot.max_daily_loss', 'Infinity', 'at most 0.2', 'default is 0.05'],
  ['half a position', bot({ max_open_positions: 1.5 }), 2, 'chimera_bot.max_open_positions', '1.5', 'a whole number from 1 to 50', 'default is 5'],
  ['an unknown risk level', bot({ risk_level: 'moderat' }), 2, 'chimera_bot.risk_level', '"moderat"', '"moderate"', 'Did you mean "moderate"?'],
  ['no symbols', bot({ symbols: [] }), 2, 'chimera_bot.symbols', '[]', '1 to 50', 'remove the key'],
  ['51 symbols', bot({ symbols: Array.from({ length: 51 }, (_, n) => `A${n}/CAD`) }), 2, 'chimera_bot.symbols', '"A0/CAD"', '1 to 50', 'remove the key'],
  ['a symbol in lower case', bot({ symbols: ['BTC/CAD', 'btc/cad'] }), 2, 'chimera_bot.symbols[1]', '"btc/cad"', 'BASE/QUOTE', 'Correct it'],
  ['a symbol twice', bot({ symbols: ['BTC/CAD', 'BTC/CAD'] }), 2, 'chimera_bot.symbols', '["BTC/CAD", "BTC/CAD"]', 'different trading symbols', 'Correct it'],
  ['two quote currencies', bot({ symbols: ['BTC/CAD', 'ETH/USDT'] }), 2, 'chimera_bot.symbols', '"ETH/USDT"', 'one quote currency', 'Correct it'],
  ['symbols as text', bot({ symbols: 'BTC/CAD' }), 2, 'chimera_bot.symbols', '"BTC/CAD"', 'a list', 'Correct it'],
  ['an unknown timeframe', bot({ timeframe: '7m' }), 2, 'chimera_bot.timeframe', '"7m"', '"5m"', 'Set it to'],
  ['a parameter as text', bot({ strategy_parameters: { fast: '10' } }), 2, 'chimera_bot.strategy_parameters.fast', '"10"', 'a number', 'Correct it'],
  ['a platform with a space', bot({ platform: 'my exchange' }), 2, 'chimera_bot.platform', '"my exchange"', 'ccxt id', 'default is "ndax"'],
  ['a broken schedule', { file: { runtime_settings: { schedule: 'hourly' } } }, 2, 'runtime_settings.schedule', '"hourly"', 'cron', 'default is "17 */6 * * *"'],
  ['a schedule that never comes', { file: { runtime_settings: { schedule: '0 0 30 2 *' } } }, 2, 'runtime_settings.schedule', '"0 0 30 2 *"', 'comes round', 'Correct it'],
  ['a schedule by nickname', { file: { runtime_settings: { schedule: '@daily' } } }, 2, 'runtime_settings.schedule', '"@daily"', 'five fields', 'Correct it'],
  ['a schedule with seconds', { file: { runtime_settings: { schedule: '0 0 * * * *' } } }, 2, 'runtime_settings.schedule', '"0 0 * * * *"', 'five fields', 'Correct it'],
  ['an unknown time zone', { file: { runtime_settings: { schedule_timezone: 'Mars/Olympus' } } }, 2, 'runtime_settings.schedule_timezone', '"Mars/Olympus"', 'IANA name', 'default is "UTC"'],
  ['a time zone as an offset', { file: { runtime_settings: { schedule_timezone: '+02:00' } } }, 2, 'runtime_settings.schedule_timezone', '"+02:00"', 'IANA name', 'default is "UTC"'],
  ['a port too high', { file: { unified_server: { port: 65_536 } } }, 2, 'unified_server.port', '65536', '1 to 65535', 'default is 3000'],
  ['a fee as text', execution({ maker_fee: '0.2 %' }), 2, 'execution.maker_fee', '"0.2 %"', 'from 0 to 0.1 or null', 'default is null'],
  ['fixed slippage unstated', execution({ slippage_model: 'fixed' }), 2, 'execution.slippage', '0.5', 'at most 0.05', 'State execution.slippage'],
  ['fixed slippage too large', execution({ slippage_model: 'fixed', slippage: 0.06 }), 2, 'execution.slippage', '0.06', 'at most 0.05', 'State execution.slippage'],
  ['slippage too large', execution({ slippage: 6 }), 2, 'execution.slippage', '6', 'from 0 to 5', 'default is 0.5'],
  ['no volume', execution({ volume_share: 0 }), 2, 'execution.volume_share', '0', 'above 0 and at most 1', 'default is 0.1'],
  ['a report format', { file: { reporting: { report_format: ['pdf'] } } }, 2, 'reporting.report_format[0]', '"pdf"', '"markdown"', 'Set it to'],
  ['a section as a list', { file: { thresholds: [] } }, 2, 'thresholds', '[]', 'an object in braces', 'remove the key'],
  ['two modes', { file: { mode: 'test', chimera_bot: { trading_mode: 'paper' } } }, 2, 'chimera_bot.trading_mode', '"paper"', '"test", as in mode', 'the same in both places'],
  ['longer than allowed', { file: { safety: { max_runtime_hours: 2 } }, flags: { duration: '3h' } }, 2, '--duration', '"3h"', 'at most 2 hours', 'Shorten the session'],

  // Keys
  ['a misspelt key', bot({ max_positon_size: 0.1 }), 2, 'chimera_bot.max_positon_size', '0.1', 'a known key', 'did you mean max_position_size?'],
  ['a key in camel case', { file: { runtime_settings: { maxRestarts: 2 } } }, 2, 'runtime_settings.maxRestarts', '2', 'a known key', 'did you mean max_restarts?'],
  ['a key in the wrong place', { file: { safety_lock: true } }, 2, 'safety_lock', 'true', 'a known key', 'safety_lock belongs in safety.'],
  ['a credential', bot({ api_key: 'hunter2' }), 3, 'chimera_bot.api_key', '(hidden)', 'a known key', 'no place for a credential'],
  ['a credential in a section that there is not', { file: { exchange: { apiKey: 'hunter2' } } }, 3, 'exchange.apiKey', '(hidden)', 'a known key', 'no place for a credential'],
  ['a credential deep in a section', { file: { market_data: { ndax: [{ secret: 'hunter2' }] } } }, 3, 'market_data.ndax[0].secret', '(hidden)', 'a known key', 'no place for a credential'],
  ['a credential in place of a value', bot({ platform: { api_secret: 'hunter2' } }), 3, 'chimera_bot.platform.api_secret', '(hidden)', 'a known key', 'no place for a credential'],
  ['the prototype', { file: '{"__proto__": {"polluted": true}}' }, 2, '__proto__', '{"polluted": true}', 'a known key', 'Rename or remove it'],
  ['the prototype in a section', { file: '{"safety": {"__proto__": 1}}' }, 2, 'safety.__proto__', '1', 'a known key', 'Rename or remove it'],
  ['the prototype in a record', { file: '{"chimera_bot": {"strategy_parameters": {"__proto__": 1}}}' }, 2, 'chimera_bot.strategy_parameters.__proto__', '1', 'a known key', 'Rename or remove it'],
  ['a constructor', { file: '{"constructor": {}}' }, 2, 'constructor', '{}', 'a known key', 'Rename or remove it'],

  // Environment and flags
  ['MAX_POSITION_SIZE', environment({ MAX_POSITION_SIZE: '10%' }), 2, 'MAX_POSITION_SIZE', '"10%"', 'at most 0.25', 'unset it'],
  ['MAX_DAILY_LOSS', environment({ MAX_DAILY_LOSS: '0x1' }), 2, 'MAX_DAILY_LOSS', '"0x1"', 'at most 0.2', 'unset it'],
  ['PORT', environment({ PORT: 'abc' }), 2, 'PORT', '"abc"', '1 to 65535', 'unset it'],
  ['RISK_LEVEL', environment({ RISK_LEVEL: 'reckless' }), 2, 'RISK_LEVEL', '"reckless"', '"conservative"', 'unset it'],
  ['LOG_LEVEL', environment({ LOG_LEVEL: 'verbose' }), 2, 'LOG_LEVEL', '"verbose"', '"DEBUG"', 'unset it'],
  ['ENABLE_METRICS', environment({ ENABLE_METRICS: 'on' }), 2, 'ENABLE_METRICS', '"on"', 'true or false', 'unset it'],
  ['REPORTING_INTERVAL', environment({ REPORTING_INTERVAL: '5' }), 2, 'REPORTING_INTERVAL', '"5"', '60 to 86400', 'unset it'],
  ['PLATFORM in .env', { dotenv: 'PLATFORM=NDAX\n' }, 2, 'PLATFORM', '"NDAX"', 'lower case', 'unset it'],
  ['--duration 7h', { flags: { duration: '7h' } }, 2, '--duration', '"7h"', 'at most 6h', 'leave it out'],
  ['--duration without a unit', { flags: { duration: 6 } }, 2, '--duration', '"6"', 'such as 6h, 90m, 45s', 'leave it out'],
  ['--duration of nothing', { flags: { duration: '0s' } }, 2, '--duration', '"0s"', 'above 0', 'leave it out'],
  ['--risk', { flags: { risk: 'agressive' } }, 2, '--risk', '"agressive"', '"aggressive"', 'Did you mean "aggressive"?'],
  ['--port', { flags: { port: -1 } }, 2, '--port', '"-1"', '1 to 65535', 'leave it out'],

  // Files
  ['an empty file', { file: '' }, 2, 'line 1, column 1', 'the end of the file', 'a value', 'complete it'],
  ['a trailing comma', { file: '{\n  "mode": "test",\n}' }, 2, 'line 3, column 1', '"}"', 'a key in double quotes', 'Remove the comma before it'],
  ['a comment', { file: '{ // paper\n}' }, 2, 'line 1, column 3', '"/"', 'a key in double quotes or }', 'JSON has none'],
  ['single quotes', { file: "{'mode': 'paper'}" }, 2, 'line 1, column 2', '"\'"', 'a key in double quotes', 'Use double quotes'],
  ['half a file', { file: '{"mode": "paper"' }, 2, 'line 1, column 17', 'the end of the file', 'a comma or }', 'ends too early'],
  ['a list', { file: '[1, 2]' }, 2, 'the whole file', '[1, 2]', 'an object in braces', '{} is a complete configuration'],
  ['null', { file: 'null' }, 2, 'the whole file', 'null', 'an object in braces', '{} is a complete configuration'],
  ['a file too large', { file: `{}${' '.repeat(1024 * 1024)}` }, 2, 'the whole file', '1048578 bytes', 'at most 1048576 bytes', 'the right file'],
  ['a folder', { configFile: '.chimera' }, 2, 'the whole file', 'a folder', 'a file', 'name another file'],
  ['a device', { configFile: '/dev/null' }, 2, 'the whole file', 'a device, pipe or socket', 'a file', 'name another file'],
  ['a path through a file', { file: '{}', configFile: '.chimera/runtime-config.json/more' }, 2, '--config', 'runtime-config.json/more', 'a configuration file', 'correct the path'],
  ['a file that is not there', { configFile: 'missing.json' }, 2, '--config', 'missing.json', 'a configuration file', 'leave --config out'],
];

test.each(rows)('%s', (_, attempt, exitCode, path, found, expected, remedy) => {
  const error = workdir.fail(attempt);
  expect(error.mistakes).toHaveLength(1);
  expect(error.mistakes[0]).toMatchObject({
    path,
    found: expect.stringContaining(found),
    expected: expect.stringContaining(expected),
    remedy: expect.stringContaining(remedy),
    safety: exitCode === 3,
  });
  expect(error.exitCode).toBe(exitCode);

  const text = error.format();
  for (const part of [path, found, expected, remedy]) expect(text).toContain(part);
  expect(text).not.toMatch(/^ {4}at |hunter2|undefined/m);
  expect(text.length).toBeLessThan(1000);
});

// biome-ignore format: a table is read by column
test.each([
  ['Runtime configuration not found', { configFile: 'missing.json' }],
  ['Safety lock is not enabled', { file: { safety: { safety_lock: false } } }],
  ['Safety lock is not enabled', { environment: { SAFETY_LOCK: 'false' } }],
  ['The runtime is switched off', { file: { enabled: false } }],
  ['The runtime is switched off', { environment: { CHIMERA_RUNTIME_ENABLED: 'false' } }],
  ['Broken JSON', { file: '{' }],
])('says "%s"', (problem, attempt) => {
  expect(workdir.fail(attempt).format()).toContain(`\n\n${problem}\n`);
});
