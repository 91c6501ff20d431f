import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { checkNamed, PreflightFolder } from './testing/preflight-folder.ts';

let folder: PreflightFolder;
beforeEach(() => {
  folder = new PreflightFolder();
});
afterEach(() => folder.remove());

const SECRET = 'hunter2-hunter2';

describe('credentials of an exchange', () => {
  test.each([
    ['in the environment', () => ({ environment: { NDAX_API_KEY: SECRET } }), ['NDAX_API_KEY']],
    [
      'in .env',
      () => {
        folder.put('.env', `LOG_LEVEL=INFO\nBINANCE_SECRET=${SECRET}\n`);
        return {};
      },
      ['BINANCE_SECRET'],
    ],
    [
      'in both',
      () => {
        folder.put('.env', `NDAX_API_KEY=${SECRET}\n`);
        return { environment: { NDAX_API_KEY: SECRET, KRAKEN_PASSWORD: SECRET } };
      },
      ['KRAKEN_PASSWORD', 'NDAX_API_KEY'],
    ],
  ] as const)('%s are refused by name, never by value', async (_where, prepare, names) => {
    const found = await folder.look(prepare());
    const check = checkNamed(found, 'credentials');
    expect(check).toMatchObject({ outcome: 'fail', exitCode: 3 });
    expect(check.reason).toBe(
      `the environment holds what looks like exchange credentials: ${names.join(', ')}`,
    );
    expect(check.remedy).toContain('unset them');
    expect(JSON.stringify(found)).not.toContain(SECRET);
    expect([found.exitCode, found.session]).toEqual([3, null]);
  });

  test('are looked for even where the configuration is broken', async () => {
    folder.put('.chimera/runtime-config.json', '{');
    const found = await folder.look({ environment: { NDAX_API_KEY: SECRET } });
    expect(checkNamed(found, 'credentials').outcome).toBe('fail');
    expect(checkNamed(found, 'session').outcome).toBe('skip');
    expect(found.exitCode).toBe(3);
  });

  test('of other services are none of its business', async () => {
    const found = await folder.look({
      environment: { GITHUB_TOKEN: 'x', AWS_SECRET_ACCESS_KEY: 'x', PATH: '/' },
    });
    expect(found.exitCode).toBe(0);
  });
});

test('the kill switch is a refusal', async () => {
  folder.put('.chimera/RUNTIME_DISABLED', '');
  const found = await folder.look();
  expect(checkNamed(found, 'kill-switch')).toMatchObject({ outcome: 'fail', exitCode: 3 });
  expect([found.exitCode, found.session]).toEqual([3, null]);
});

describe('a configuration', () => {
  const put = (config: unknown) => folder.put('.chimera/runtime-config.json', JSON.stringify(config));

  test.each([
    ['without the safety lock', { safety: { safety_lock: false } }, 'safety-lock'],
    ['with real trading', { safety: { real_trading_disabled: false } }, 'safety-lock'],
    ['in live mode', { mode: 'live' }, 'trading-mode'],
  ] as const)('%s is refused under the check that it concerns', async (_what, config, name) => {
    put(config);
    const found = await folder.look({ flags: { mode: undefined } });
    const failed = found.checks.filter(({ outcome }) => outcome === 'fail');
    expect(failed.map((check) => [check.name, check.exitCode])).toContainEqual([name, 3]);
    expect(failed.every(({ remedy }) => remedy)).toBe(true);
    expect(found.exitCode).toBe(3);
  });

  test('with a mistake says what, where and how to mend it', async () => {
    put({ account: { starting_cash: -5 } });
    const found = await folder.look();
    const check = checkNamed(found, 'configuration');
    expect(check).toMatchObject({ outcome: 'fail', exitCode: 2 });
    expect(check.reason).toContain('account.starting_cash');
    expect(check.reason).toContain('-5');
    expect(found.exitCode).toBe(2);
  });

  test('that was asked for and is not there fails the required files', async () => {
    const found = await folder.look({ configFile: `${folder.path}/gone.json` });
    expect(checkNamed(found, 'required-files')).toMatchObject({ outcome: 'fail', exitCode: 2 });
  });

  test('of the environment is named as such', async () => {
    const found = await folder.look({ environment: { MAX_DAILY_LOSS: '7' } });
    expect(checkNamed(found, 'environment')).toMatchObject({ outcome: 'fail', exitCode: 2 });
  });
});

describe('the gravest outcome decides', () => {
  test('a refusal over a mistake over a failure', async () => {
    const port = '3'.repeat(4);
    folder.put('.chimera/state/test/ledger.db', 'garbage'.repeat(1000));
    expect((await folder.look()).exitCode).toBe(1);
    expect((await folder.look({ flags: { port, strategy: 'nonsense' } })).exitCode).toBe(2);
    folder.put('.chimera/RUNTIME_DISABLED', '');
    expect((await folder.look({ flags: { strategy: 'nonsense' } })).exitCode).toBe(3);
  });
});

describe('a strategy', () => {
  test('that nobody knows is a mistake that lists the shipped ones', async () => {
    const found = await folder.look({ flags: { strategy: 'martingale' } });
    const check = checkNamed(found, 'strategy');
    expect(check).toMatchObject({ outcome: 'fail', exitCode: 2 });
    expect(check.reason).toMatch(/there is no strategy "martingale"; shipped are .*sma-cross/);
    expect(check.remedy).toContain('chimera_bot.strategy');
  });

  test.each([
    ['that cannot be parsed', 'export default {', /cannot be loaded/],
    ['that throws nothing when it is loaded', 'throw null;', /cannot be loaded: null/],
    ['that exports nothing', 'export const x = 1;', /no default export/],
  ])('%s is a mistake, and no stack', async (_what, text, reason) => {
    folder.put('mine.mjs', text);
    const found = await folder.look({ flags: { strategy: './mine.mjs' } });
    const check = checkNamed(found, 'strategy');
    expect(check).toMatchObject({ outcome: 'fail', exitCode: 2 });
    expect(check.reason).toMatch(reason);
    expect(check.reason).not.toMatch(/\n\s+at /);
  });

  test.each([
    ['whose warm-up fails', 'warmup() { throw "tired"; }', 'whose warmup(parameters) fails: tired'],
    ['whose warm-up is no number', 'warmup: () => NaN', 'whose warmup(parameters) returns NaN'],
    ['whose warm-up is endless', 'warmup: () => 1e12', 'returns 1000000000000'],
    ['that cannot be made', 'warmup: () => 0, create() { throw new Error("no"); }', 'accepts: no'],
  ])('%s is a mistake, and no stack', async (_what, body, reason) => {
    const text = `export default { name: 'mine', create: () => ({ onCandle() {} }), ${body} };`;
    folder.put('mine.mjs', text);
    const found = await folder.look({ flags: { strategy: './mine.mjs' } });
    expect(checkNamed(found, 'session')).toMatchObject({ outcome: 'fail', exitCode: 2 });
    expect(checkNamed(found, 'session').reason).toContain(reason);
  });
});

test('a work directory that is not there is a failure, and nothing is made', async () => {
  const workdir = `${folder.path}/gone`;
  const before = folder.state;
  const found = await folder.look({ workdir });
  expect(checkNamed(found, 'work-directory')).toMatchObject({ outcome: 'fail', exitCode: 1 });
  expect(found.exitCode).toBe(1);
  expect(folder.state).toEqual(before);
});
