import { expect, test } from '@jest/globals';
import { findCredentials } from './credentials.ts';

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
