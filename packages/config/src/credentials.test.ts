import { expect, test } from '@jest/globals';
import { exchangeIds } from '../../market-data/src/exchange/exchange-classes.ts';
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
  'COINBASE_PRIVATE',
  'COINBASE_CDP_PRIVATE_PEM',
  'KRAKEN_PRIVATE_KEY_FILE',
  'BINANCE_JWT',
  'BYBIT_PASSWD',
  'BITGET_CREDS',
  'KRAKEN_API_KEYS',
  'HYPERLIQUID_WALLET_SEED',
  'KRAKENKEY',
  'OKXSECRET',
  'okxApiPassphrase',
  'BINANCE_TESTNET_KEY',
  'APCA_API_SECRET_KEY',
  'EXCHANGE_KEY',
  'EXCHANGE_JWT',
  'EXCHANGE_TOKEN',
  'EXCHANGE_PASSWORD',
  'EXCHANGE_PRIVATE_KEY',
  'MY_EXCHANGE_SECRET',
  'TRADING_PRIVATE_KEY',
  'PRIVATE_KEY',
  'privateKey',
  'API_PASSPHRASE',
  'API_PRIVATE_KEY',
  'ETH_PRIVATE_KEY',
  'MNEMONIC',
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
  'EXCHANGE_RATE_KEY',
  'EXCHANGE_RATES_API_TOKEN',
  'BIT_SOMETHING_KEY',
])('%s is none', (name) => {
  expect(findCredentials(set(name))).toEqual([]);
});

/** What the images of hosted runners and of languages set, and what workflows commonly hand to other tools. */
const ORDINARY = `
  ACCESS_TOKEN ACTIONS_CACHE_URL ACTIONS_ID_TOKEN_REQUEST_URL ACTIONS_RESULTS_URL ACTIONS_RUNTIME_URL
  ACTIONS_RUNNER_ACTION_ARCHIVE_CACHE AGENT_TOOLSDIRECTORY ANDROID_HOME ANDROID_KEYSTORE_PASSWORD ANDROID_NDK_LATEST_HOME
  ANDROID_SDK_ROOT ANT_HOME APPLE_CERTIFICATE_PASSWORD APP_PRIVATE_KEY AWS_SESSION_TOKEN AZURE_CLIENT_SECRET
  AZURE_EXTENSION_DIR BOOTSTRAP_HASKELL_NONINTERACTIVE CARGO_REGISTRY_TOKEN CHROMEWEBDRIVER CODECOV_TOKEN CONDA
  DEPLOY_KEY DEBIAN_FRONTEND DJANGO_SECRET_KEY DOCKER_PASSWORD DOTNET_NOLOGO EDGEWEBDRIVER ENABLE_RUNNER_TRACING
  GECKOWEBDRIVER GHCUP_INSTALL_BASE_PREFIX GITHUB_APP_PRIVATE_KEY GITHUB_REPOSITORY GITHUB_WORKFLOW_SHA GITLAB_TOKEN
  GOROOT_1_24_X64 GPG_KEY GPG_PASSPHRASE GPG_PRIVATE_KEY GRADLE_HOME HF_TOKEN HOMEBREW_NO_AUTO_UPDATE ImageOS
  ImageVersion INVOCATION_ID JAVA_HOME_21_X64 JOURNAL_STREAM JWT_PRIVATE_KEY LEIN_HOME MAIL_PASSWORD
  MYSQL_ROOT_PASSWORD NEXTAUTH_SECRET NVM_DIR PASSPHRASE PASSWORD PERFLOG_LOCATION_SETTING PGPASSWORD PIPX_BIN_DIR
  POSTGRES_PASSWORD POWERSHELL_DISTRIBUTION_CHANNEL PSModulePath PYPI_API_TOKEN PYTHON_SHA256 REDIS_PASSWORD
  RUNNER_TRACKING_ID SELENIUM_JAR_PATH SENTRY_AUTH_TOKEN SGX_AESM_ADDR SIGNING_KEY SLACK_BOT_TOKEN
  SNOWFLAKE_PRIVATE_KEY_PASSPHRASE SONAR_TOKEN SSH_KEY SSL_KEY_FILE STRIPE_API_KEY STRIPE_SECRET_KEY SUPABASE_JWT_SECRET
  SWIFT_PATH SYSTEMD_EXEC_PID TELEGRAM_BOT_TOKEN TOKEN TURBO_TOKEN TWILIO_AUTH_TOKEN VAULT_TOKEN
  VCPKG_INSTALLATION_ROOT XDG_CONFIG_HOME XDG_RUNTIME_DIR`
  .trim()
  .split(/\s+/);

test('the ordinary names of hosted images and tools stay silent, all of them together', () => {
  expect(ORDINARY.length).toBeGreaterThan(46);
  expect(findCredentials(set(...ORDINARY))).toEqual([]);
  expect(withoutCredentials(set(...ORDINARY))).toEqual(set(...ORDINARY));
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
