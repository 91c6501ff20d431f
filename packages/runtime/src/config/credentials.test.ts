import { expect, test } from '@jest/globals';
import { exchangeIds } from '../feed/exchange/exchange-classes.ts';
import { findCredentials, isCredentialKey, withoutCredentials } from './credentials.ts';

const set = (...names: string[]) => Object.fromEntries(names.map((name) => [name, 'value']));

test.each([
  'NDAX_API_KEY',
  'NDAX_USER_ID_SECRET',
  'NDAX_LOGIN',
  'NDAX_UID',
  'ndaxApiKey',
  'BINANCE_API_SECRET',
  'BINANCEUS_APIKEY',
  'BINANCE_SECRET_KEY',
  'KRAKEN_PRIVATE_KEY',
  'KRAKEN_KEY',
  'MY_KRAKEN_API_KEY',
  'COINBASE_PASSPHRASE',
  'COINBASEPRO_SECRET',
  'OKX_PASSPHRASE',
  'OKX_API_KEY',
  'BYBIT_TOKEN',
  'BITSTAMP_API_KEY',
  'GEMINI_API_SECRET',
  'KUCOIN_PASSWORD',
  'BITFINEX_APIKEY',
  'CRYPTO_COM_API_KEY',
  'GATE_IO_SECRET',
  'HYPERLIQUID_PRIVATE_KEY',
  'CCXT_API_KEY',
  'CCXT_SECRET',
  'EXCHANGE_API_KEY',
  'EXCHANGE_SECRET',
  'TRADING_API_KEY',
  'API_SECRET',
  'WALLET_PRIVATE_KEY',
  'CHIMERA_API_KEY',
  'CHIMERA_SECRET',
  'EXCHANGE_PASSPHRASE',
  'OKX_TWOFA',
])('%s is a credential', (name) => {
  expect(findCredentials(set('HOME', name))).toEqual([name]);
});

test.each([
  'GITHUB_TOKEN',
  'NPM_TOKEN',
  'NODE_AUTH_TOKEN',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_ACCESS_KEY_ID',
  'SSH_AUTH_SOCK',
  'SSH_PRIVATE_KEY',
  'OPENAI_API_KEY',
  'ANTHROPIC_API_KEY',
  'GEMINI_API_KEY',
  'GOOGLE_API_KEY',
  'GITKRAKEN_TOKEN',
  'WOO_CONSUMER_SECRET',
  'DATABASE_PASSWORD',
  'BROKER_PASSWORD',
  'EXCHANGE_SERVER_PASSWORD',
  'SECRET_KEY',
  'API_KEY',
  'JWT_SECRET',
  'KEYBOARD',
  'PLATFORM',
  'TRADING_MODE',
  'SAFETY_LOCK',
  'NDAX_URL',
  'KRAKEN_SYMBOLS',
  'GATEWAY_API_KEY',
  'DELTA_API_KEY',
  'APEX_TOKEN',
  'EXTENDED_PASS',
  'CHIMERA_RUNTIME_ENABLED',
])('%s is none', (name) => {
  expect(findCredentials(set(name))).toEqual([]);
});

test('a key counts as one once its secret is there', () => {
  expect(findCredentials(set('SECRET', 'APIKEY', 'HOME'))).toEqual(['APIKEY', 'SECRET']);
  expect(findCredentials(set('GEMINI_API_KEY', 'GEMINI_API_SECRET'))).toEqual([
    'GEMINI_API_KEY',
    'GEMINI_API_SECRET',
  ]);
});

test('an empty variable holds nothing, and no value is ever given', () => {
  expect(findCredentials({ NDAX_API_KEY: '', OKX_SECRET: ' ', BYBIT_SECRET: undefined })).toEqual([]);
  expect(findCredentials({ NDAX_API_KEY: 'hunter2' }).join()).not.toContain('hunter2');
});

test('the key and secret of every exchange that ccxt knows are found', () => {
  const ids = exchangeIds();
  expect(ids.length).toBeGreaterThan(90);
  const missed = ids.filter((id) => {
    const names = [`${id.toUpperCase()}_API_KEY`, `${id.toUpperCase()}_SECRET`];
    return findCredentials(set('HOME', ...names)).join() !== names.join();
  });
  expect(missed).toEqual([]);
});

test('what a child process may have is everything else', () => {
  const environment = { PATH: '/bin', KRAKEN_API_KEY: 'k', NDAX_SECRET: 's', GITHUB_TOKEN: 't' };
  expect(withoutCredentials(environment)).toEqual({ PATH: '/bin', GITHUB_TOKEN: 't' });
});

test('keys of a configuration that speak of credentials', () => {
  const spoken = [
    'apiKey',
    'api_key',
    'API-KEY',
    'secret',
    'api_secret',
    'passphrase',
    'privateKey',
    'uid',
    'login',
  ];
  expect(spoken.filter((key) => !isCredentialKey(key))).toEqual([]);
  const others = ['symbols', 'keyboard', 'tokens', 'monkey', 'max_position_size', 'author', 'log_level'];
  expect(others.filter(isCredentialKey)).toEqual([]);
});
