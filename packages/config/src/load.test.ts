import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { loadConfig } from './load.ts';
import { scratchWorkdir } from './testing/scratch-workdir.ts';

const workdir = scratchWorkdir();
const repository = fileURLToPath(new URL('../../../', import.meta.url));
const defaults = () => workdir.load({}).config;

describe('defaults', () => {
  test('apply silently if there is no file', () => {
    const loaded = workdir.load({});
    expect(loaded).toMatchObject({ configFile: null, environmentFile: null, layers: [] });
    expect(loaded.config).toMatchObject({
      enabled: true,
      mode: 'paper',
      runtime_settings: { duration_hours: 6, max_restarts: 3 },
      chimera_bot: { trading_mode: 'paper', symbols: ['BTC/CAD', 'ETH/CAD'], cooldown_minutes: 15 },
      execution: { maker_fee: null, taker_fee: null, slippage_model: 'spread', slippage: 0.5 },
      safety: { safety_lock: true, real_trading_disabled: true },
    });
  });

  test('are what the committed configuration says', () => {
    const loaded = loadConfig({ workdir: repository, environment: {}, flags: {} });
    expect(loaded.configFile).toBe(join(repository, '.chimera/runtime-config.json'));
    expect(loaded.config).toEqual(defaults());
  });

  test('are what the example environment says', () => {
    const dotenv = readFileSync(join(repository, '.env.example'), 'utf8');
    expect(Object.keys(parseEnv(dotenv))).toHaveLength(14);
    const loaded = workdir.load({ dotenv });
    expect(loaded.environmentFile).toBe(join(workdir.path, '.env'));
    expect(loaded.config).toEqual(defaults());
  });

  test.each([
    ['test', ['BTC/USDT', 'ETH/USDT', 'SOL/USDT']],
    ['paper', ['BTC/CAD', 'ETH/CAD']],
  ])('choose symbols for %s mode', (mode, symbols) => {
    expect(workdir.load({ flags: { mode } }).config.chimera_bot.symbols).toEqual(symbols);
    const stated = workdir.load({ flags: { mode }, file: { chimera_bot: { symbols: ['SOL/CAD'] } } });
    expect(stated.config.chimera_bot.symbols).toEqual(['SOL/CAD']);
  });

  test('keep an unstated duration within the longest session', () => {
    const loaded = workdir.load({ file: { safety: { max_runtime_hours: 2 } } });
    expect(loaded.config.runtime_settings.duration_hours).toBe(2);
  });
});

describe('layers', () => {
  const port = (n: number) => ({ file: { unified_server: { port: n } } });

  test('a higher one wins', () => {
    const file = port(4001);
    const dotenv = 'PORT=4002\n';
    const environment = { PORT: '4003' };
    const flags = { port: 4004 };
    const used = (attempt: object) => workdir.load(attempt).config.unified_server.port;
    expect(used(file)).toBe(4001);
    expect(used({ ...file, dotenv })).toBe(4002);
    expect(used({ ...file, dotenv, environment })).toBe(4003);
    expect(used({ ...file, dotenv, environment, flags })).toBe(4004);
  });

  test('say which paths they set', () => {
    const { layers } = workdir.load({
      file: { chimera_bot: { risk_level: 'aggressive', strategy_parameters: { fast: 5 } } },
      dotenv: 'PORT=4002\n',
      environment: { LOG_LEVEL: 'debug' },
      flags: { mode: 'test', duration: '90m' },
    });
    expect(layers).toEqual([
      {
        source: 'file .chimera/runtime-config.json',
        paths: ['chimera_bot.risk_level', 'chimera_bot.strategy_parameters.fast'],
      },
      { source: 'file .env', paths: ['unified_server.port'] },
      { source: 'environment', paths: ['chimera_bot.log_level'] },
      {
        source: 'command line',
        paths: ['mode', 'chimera_bot.trading_mode', 'runtime_settings.duration_hours'],
      },
    ]);
  });

  test.each([
    [{ file: { mode: 'test' } }],
    [{ file: { chimera_bot: { trading_mode: 'test' } } }],
    [
      {
        file: { mode: 'paper', chimera_bot: { trading_mode: 'paper' } },
        environment: { TRADING_MODE: 'test' },
      },
    ],
    [{ file: { mode: 'paper' }, flags: { mode: 'test' } }],
  ])('the mode has two names and one value: %j', (attempt) => {
    const { config } = workdir.load(attempt);
    expect([config.mode, config.chimera_bot.trading_mode]).toEqual(['test', 'test']);
  });

  test.each(['true', 'TRUE', 'Yes', '1', ' true '])('a switch may be %j', (text) => {
    const { config } = workdir.load({ environment: { ENABLE_METRICS: text } });
    expect(config.monitoring.metrics_enabled).toBe(true);
  });

  test.each(['false', 'No', '0'])('a switch may be %j', (text) => {
    const { config } = workdir.load({ environment: { ENABLE_METRICS: text, USE_LIVE_TRADING: text } });
    expect(config.monitoring.metrics_enabled).toBe(false);
  });

  test('an empty text counts as not given', () => {
    const loaded = workdir.load({
      ...port(4001),
      dotenv: 'PORT=\nSAFETY_LOCK=\n',
      environment: { PORT: '', TRADING_MODE: ' ', RISK_LEVEL: undefined },
      flags: { port: '', mode: undefined },
    });
    expect(loaded.config.unified_server.port).toBe(4001);
    expect(loaded.layers).toHaveLength(1);
  });

  test('variables that are not ours have no effect', () => {
    const dotenv = 'NPM_TOKEN=secret\nchimera_bot=1\n';
    expect(workdir.load({ dotenv, environment: { HOME: '/', mode: 'live' } }).config).toEqual(defaults());
  });
});

describe('files', () => {
  test('may begin with a byte order mark and repeat a key', () => {
    const loaded = workdir.load({
      file: '\ufeff{"mode": "paper", "mode": "test"}',
      dotenv: '\ufeffPORT=4002\n',
    });
    expect(loaded.config.mode).toBe('test');
    expect(loaded.config.unified_server.port).toBe(4002);
  });

  test('may be named, from the work directory', () => {
    workdir.load({});
    writeFileSync(join(workdir.path, 'other.json'), '{"mode": "test"}');
    const loaded = workdir.load({ configFile: 'other.json', file: '{ not even read' });
    expect(loaded.configFile).toBe(join(workdir.path, 'other.json'));
    expect(loaded.config.mode).toBe('test');
  });

  test('that cannot be read are one mistake among others', () => {
    workdir.load({});
    writeFileSync(join(workdir.path, 'utf16.json'), Buffer.from('\ufeff{}', 'utf16le'));
    symlinkSync('loop.json', join(workdir.path, 'loop.json'));
    const found = (configFile: string) =>
      workdir.fail({ configFile, flags: { port: 0 } }).mistakes.map((mistake) => mistake.found);
    expect(found('utf16.json')).toEqual(['bytes that are not UTF-8', '"0"']);
    expect(found('loop.json')).toEqual(['links that lead in a circle', '"0"']);
  });
});

describe('mistakes', () => {
  test('of all layers are reported together, refusals first', () => {
    const error = workdir.fail({
      file: {
        mode: 'live',
        chimera_bot: { max_positon_size: 0.1, max_daily_loss: 2 },
        execution: { slippage_model: 'fixed' },
      },
      dotenv: 'PORT=none\n',
      environment: { USE_LIVE_TRADING: 'true' },
      flags: { duration: '7h' },
    });
    expect(error.mistakes.map(({ source, path }) => `${source}: ${path}`)).toEqual([
      'file .chimera/runtime-config.json: mode',
      'file .chimera/runtime-config.json: chimera_bot.max_daily_loss',
      'file .chimera/runtime-config.json: chimera_bot.max_positon_size',
      'file .env: PORT',
      'environment: USE_LIVE_TRADING',
      'command line: --duration',
      'file .chimera/runtime-config.json: execution.slippage',
    ]);
    expect(error.exitCode).toBe(3);
    const text = error.format();
    expect(text).toContain('has 7 mistakes');
    for (const { path } of error.mistakes) expect(text).toContain(`where:    ${path} `);
    expect(text.indexOf('USE_LIVE_TRADING')).toBeLessThan(text.indexOf('max_daily_loss'));
  });

  test('a broken file does not hide those of the other layers', () => {
    const error = workdir.fail({ file: '{', environment: { SAFETY_LOCK: '0' }, flags: { port: 0 } });
    expect(error.mistakes.map(({ path }) => path)).toEqual(['line 1, column 2', 'SAFETY_LOCK', '--port']);
    expect(error.exitCode).toBe(3);
  });

  test.each([
    ['mode', 3, { file: { mode: 'live' }, environment: { TRADING_MODE: 'paper' }, flags: { mode: 'paper' } }],
    ['unified_server.port', 2, { file: { unified_server: { port: 0 } }, flags: { port: 3000 } }],
    ['PORT', 2, { dotenv: 'PORT=x\n', environment: { PORT: '3000' } }],
    ['SAFETY_LOCK', 3, { dotenv: 'SAFETY_LOCK=false\n', environment: { SAFETY_LOCK: 'true' } }],
    ['enabled', 3, { file: { enabled: false }, environment: { CHIMERA_RUNTIME_ENABLED: 'true' } }],
    [
      'runtime_settings.duration_hours',
      2,
      {
        file: { runtime_settings: { duration_hours: 5 }, safety: { max_runtime_hours: 3 } },
        flags: { duration: '2h' },
      },
    ],
    ['TRADING_MODE', 3, { environment: { TRADING_MODE: 'live' }, flags: { mode: 'test' } }],
    ['RISK_LEVEL', 2, { environment: { RISK_LEVEL: 'high' }, flags: { risk: 'moderate' } }],
  ] as const)('%s is a mistake although a higher layer covers it', (path, exitCode, attempt) => {
    const error = workdir.fail(attempt);
    expect(error.mistakes.map((mistake) => mistake.path)).toEqual([path]);
    expect(error.exitCode).toBe(exitCode);
  });

  test('are counted, not listed, if they are very many', () => {
    const keys = Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`odd${n}`, n]));
    const unknown = workdir.fail({ file: keys });
    expect(unknown.mistakes.at(-1)?.found).toBe('4980 more unknown keys');
    const wrong = workdir.fail({
      file: {
        chimera_bot: { strategy_parameters: Object.fromEntries(Object.keys(keys).map((key) => [key, 'x'])) },
      },
    });
    expect(wrong.format()).toContain('… and 4950 more');
  });
});
