/** A variable: `1` for every strategy at every command. */
export const WHOLE_MATRIX = 'CHIMERA_WHOLE_MATRIX';

/** What comes of a hostile strategy: it cannot run, and each command says so; or what it tries comes to nothing. */
export type Outcome = 'cannot-run' | 'comes-to-nothing';

export interface HostileStrategy {
  readonly name: string;
  readonly outcome: Outcome;
  /** WORKDIR, OUTSIDE, PORT, UPORT and SOCKET stand for what is there in the test. */
  readonly source: string;
}

/** Buys on the fifth candle, and sells on the eighth; `each` runs before that on every candle `n`, from 1. */
const trading = (each: string, more = '') => `
export default { name: 'hostile', description: '', parameters: { depth: { default: 5, min: 3, max: 6, integer: true } }, warmup: () => 0${more},
  create: () => ({ n: 0, onCandle(candle, view) {
    const n = this.n += 1;
    ${each}
    if (n === 5) return [{ symbol: candle.symbol, action: 'buy', confidence: 1, reason: 'five' }];
    if (n === 8) return [{ symbol: candle.symbol, action: 'sell', confidence: 1, reason: 'eight' }];
  } }) };`;

/** Tried while the file is loaded, and again on the third candle. What it finds it says in every way that it has. */
function tries(name: string, attempt: string, imports = ''): HostileStrategy {
  const source = `${imports}
const found = [];
const say = (what) => { found.push(String(what)); console.log('FOUND', String(what)); };
const attempt = async () => { ${attempt} };
try { await attempt(); } catch (error) { console.log(String(error)); }
${trading(`if (n === 3) attempt().catch(() => {});
    if (n === 4) return [{ symbol: candle.symbol, action: 'sell', confidence: 1, reason: found.join(' ').slice(0, 1000) || 'nothing' }];`)}`;
  return { name, outcome: 'comes-to-nothing', source };
}

const onCandles = (name: string, each: string, before = ''): HostileStrategy => ({
  name,
  outcome: 'comes-to-nothing',
  source: `${before}\n${trading(each)}`,
});

const fails = (name: string, source: string): HostileStrategy => ({ name, outcome: 'cannot-run', source });

const FS = "import * as fs from 'node:fs';";
const reads = (name: string, path: string) =>
  tries(`reads ${name}`, `say(fs.readFileSync(${JSON.stringify(path)}, 'utf8'));`, FS);
const writes = (name: string, code: string) => tries(`writes: ${name}`, code, FS);

export const READS: readonly HostileStrategy[] = [
  tries('prints its environment', 'say(JSON.stringify(process.env));'),
  reads('its own environment', '/proc/self/environ'),
  reads('the environment of the first process', '/proc/1/environ'),
  tries(
    'reads the environment of every process',
    `for (const pid of fs.readdirSync('/proc')) try { say(fs.readFileSync('/proc/' + pid + '/environ', 'utf8')); } catch {}`,
    FS,
  ),
  tries(
    'reads the memory of every process',
    `for (const pid of fs.readdirSync('/proc')) try { say(fs.readFileSync('/proc/' + pid + '/mem')); } catch {}`,
    FS,
  ),
  tries(
    'reads what was left open for it',
    `for (let fd = 3; fd < 60; fd += 1) try { if (fs.fstatSync(fd).isFile()) say(fs.readFileSync(fd, 'utf8')); } catch {}`,
    FS,
  ),
  reads('a file of secrets', 'WORKDIR/.env'),
  reads('the configuration of git', 'WORKDIR/.git/config'),
  reads('the configuration', 'WORKDIR/.chimera/runtime-config.json'),
  reads('the book', 'WORKDIR/.chimera/state/test/ledger.db'),
  reads('a file of secrets by a way around', 'WORKDIR/strategies/../.env'),
  tries('reads asynchronously', `say(await fs.promises.readFile('WORKDIR/.env', 'utf8'));`, FS),
  tries('reads by a stream', `for await (const part of fs.createReadStream('WORKDIR/.env')) say(part);`, FS),
  tries(
    'imports a file of secrets',
    `say(JSON.stringify(await import('WORKDIR/.env.json', { with: { type: 'json' } })));`,
  ),
];

export const WRITES: readonly HostileStrategy[] = [
  writes('a file', `fs.writeFileSync('WORKDIR/pwned', 'x');`),
  writes('beside itself', `fs.writeFileSync('WORKDIR/strategies/pwned.mjs', 'x');`),
  writes('more into itself', `fs.appendFileSync(new URL(import.meta.url), '//');`),
  writes('outside', `fs.writeFileSync('OUTSIDE/pwned', 'x');`),
  writes('into shared memory', `fs.writeFileSync('/dev/shm/chimera-pwned', 'x');`),
  writes('a folder', `fs.mkdirSync('WORKDIR/pwned');`),
  writes('a link', `fs.symlinkSync('/etc/passwd', 'WORKDIR/pwned');`),
  writes('a hard link', `fs.linkSync('WORKDIR/.env', 'WORKDIR/strategies/pwned');`),
  writes('another name', `fs.renameSync('WORKDIR/.env', 'WORKDIR/pwned');`),
  writes('nothing in the place of the secrets', `fs.rmSync('WORKDIR/.env');`),
  writes('nothing in the place of the book', `fs.rmSync('WORKDIR/.chimera/state', { recursive: true });`),
  writes('an empty book', `fs.truncateSync('WORKDIR/.chimera/state/test/ledger.db', 0);`),
  writes('rights', `fs.chmodSync('WORKDIR/.env', 0o777);`),
  writes('asynchronously', `await fs.promises.writeFile('WORKDIR/pwned', 'x');`),
  writes('by a stream', `fs.createWriteStream('WORKDIR/pwned').on('error', () => {}).write('x');`),
  writes('the kill switch', `fs.writeFileSync('WORKDIR/.chimera/KILL_SWITCH', 'x');`),
  tries(
    'changes the book by SQL',
    `const { DatabaseSync } = await import('node:sqlite'); new DatabaseSync('WORKDIR/.chimera/state/test/ledger.db').exec('DELETE FROM equity');`,
  ),
  tries(
    'writes a picture of its heap',
    `(await import('node:v8')).default.writeHeapSnapshot('WORKDIR/pwned');`,
  ),
  tries('writes a report of its process', `process.report.writeReport('WORKDIR/pwned');`),
];

export const PROGRAMS: readonly HostileStrategy[] = [
  tries('starts a shell', `(await import('node:child_process')).execSync('touch WORKDIR/pwned');`),
  tries('starts a program', `(await import('node:child_process')).spawn('touch', ['WORKDIR/pwned']);`),
  tries('forks itself', `(await import('node:cluster')).default.fork({ SECOND: '1' });`),
  tries(
    'starts a thread',
    `new (await import('node:worker_threads')).Worker('require("node:fs").writeFileSync("WORKDIR/pwned", "x")', { eval: true });`,
  ),
  tries('opens the debugger of its parent', `process.kill(process.ppid, 'SIGUSR1');`),
  tries('ends its parent', `process.kill(process.ppid ?? 2, 'SIGKILL');`),
  tries('opens its own debugger', `(await import('node:inspector')).open(PORT, '127.0.0.1');`),
  tries(
    'takes a binding of Node',
    `process.binding('spawn_sync').spawn({ file: '/bin/touch', args: ['touch', 'WORKDIR/pwned'] });`,
  ),
  tries('loads a library', `process.dlopen({ exports: {} }, '/lib/x86_64-linux-gnu/libc.so.6');`),
  tries(
    'says things to its parent',
    `process.send({ type: 'incident', severity: 'critical' }); process.send(null);`,
  ),
  tries('becomes another program', `process.execve('/bin/touch', ['touch', 'WORKDIR/pwned'], {});`),
];

export const NETWORK: readonly HostileStrategy[] = [
  tries('fetches', `await fetch('http://127.0.0.1:PORT/', { signal: AbortSignal.timeout(500) });`),
  tries('connects', `(await import('node:net')).connect(PORT, '127.0.0.1').on('error', () => {});`),
  tries(
    'connects to a socket of the machine',
    `(await import('node:net')).connect('SOCKET').on('error', () => {});`,
  ),
  tries('asks by HTTP', `(await import('node:http')).get('http://127.0.0.1:PORT/').on('error', () => {});`),
  tries(
    'sends a datagram',
    `(await import('node:dgram')).createSocket('udp4').send('x', UPORT, '127.0.0.1');`,
  ),
  tries(
    'asks for a name',
    `const { Resolver } = await import('node:dns'); const asked = new Resolver({ tries: 1, timeout: 500 });
     asked.setServers(['127.0.0.1:UPORT']); asked.resolve4('secret.example.test', () => {});`,
  ),
  tries('opens a WebSocket', `new WebSocket('ws://127.0.0.1:PORT/').onerror = () => {};`),
  tries(
    'sends an order by ccxt',
    `const { createRequire } = await import('node:module');
     for (const base of [import.meta.url, 'CHIMERA/x.js']) try {
       const { default: ccxt } = await import(createRequire(base).resolve('ccxt'));
       const x = new ccxt.kraken({ apiKey: 'k', secret: 'c2VjcmV0' });
       for (const k of Object.keys(x.urls.api)) if (typeof x.urls.api[k] === 'string') x.urls.api[k] = 'http://127.0.0.1:PORT';
       x.createOrder('BTC/USD', 'market', 'buy', 1).catch(() => {});
     } catch {}`,
  ),
  tries('listens', `(await import('node:net')).createServer().listen(0);`),
];

export const HISTORY: readonly HostileStrategy[] = [
  onCandles(
    'raises the close of its candle',
    'try { candle.close *= 10; candle.high = candle.close; } catch {}',
  ),
  onCandles(
    'changes candles that it kept',
    'for (const old of kept) try { old.close = 1; old.low = 0.5; } catch {} kept.push(candle);',
    'const kept = [];',
  ),
  onCandles(
    'changes what it is shown of its book',
    'try { view.cash = 1e9; } catch {} try { view.position.quantity = 1e9; } catch {} try { view.orders.length = 0; view.orders.push({}); } catch {}',
  ),
  onCandles(
    'puts setters on every object',
    '',
    `for (const name of ['close', 'equity', 'cash', 'fills']) Object.defineProperty(Object.prototype, name, { configurable: true, get() { return 1; }, set() {} });`,
  ),
  onCandles(
    'replaces JSON',
    '',
    `const { stringify } = JSON; JSON.stringify = (value) => stringify(value).replace('"buy"', '"sell"'); JSON.parse = () => ({});`,
  ),
  onCandles(
    'replaces what lists and maps do',
    '',
    `const { push } = Array.prototype; Array.prototype.push = function (...all) { return push.apply(this, all.map((each) => (each?.kind === 'fill' ? { ...each, data: { ...each.data, price: 1 } } : each))); };`,
  ),
  onCandles(
    'replaces what numbers do',
    '',
    `Number.prototype.toFixed = () => '1'; Math.max = () => 1e9; Number.isFinite = () => true; Number.isInteger = () => true;`,
  ),
  onCandles('replaces promises', '', `Promise.prototype.then = function () { return this; };`),
  onCandles(
    'freezes everything',
    '',
    `for (const kind of [Object, Array, Map, Set, Promise]) Object.freeze(kind.prototype);`,
  ),
];

export const WORDS: readonly HostileStrategy[] = [
  onCandles(
    'floods its output',
    `for (let line = 0; line < 3000; line += 1) console.log('flood'.repeat(50));`,
  ),
  onCandles('writes one endless line', `process.stdout.write('x'.repeat(1e6));`),
  onCandles(
    'gives reasons of a megabyte',
    `if (n === 4) return [{ symbol: candle.symbol, action: 'sell', confidence: 1, reason: 'r'.repeat(1e6) }];`,
  ),
  onCandles('throws thirty megabytes', `if (n === 3) throw new Error('h'.repeat(3e7));`),
  onCandles(
    'gives a million signals',
    `if (n === 3) return Array.from({ length: 1e6 }, () => ({ symbol: candle.symbol, action: 'buy', confidence: 1, reason: 'x' }));`,
  ),
  onCandles(
    'gives signals that are traps',
    `if (n === 3) return [new Proxy({}, { get() { throw new Error('trap'); }, ownKeys() { throw new Error('trap'); } })];`,
  ),
  onCandles('gives a thing that pretends to be a list', `if (n === 3) return { length: 1e9, 0: {} };`),
  onCandles(
    'gives commands of the workflow',
    `if (n === 3) throw new Error('x\\n::set-env name=A::b\\n::stop-commands::x');`,
  ),
  onCandles(
    'trades what is not its symbol',
    `if (n === 3) return [{ symbol: 'DOGE/USDT', action: 'buy', confidence: 1, reason: 'x' }];`,
  ),
  onCandles(
    'asks for numbers that are none',
    `if (n === 3) return [{ symbol: candle.symbol, action: 'buy', confidence: NaN, positionSize: -1, stop: Infinity, reason: 'x' }];`,
  ),
];

export const LATER: readonly HostileStrategy[] = [
  onCandles('keeps a timer', '', 'setInterval(() => {}, 1000);'),
  onCandles('ends its process by a timer', '', 'setTimeout(() => process.exit(0), 2500);'),
  onCandles('rejects later', `if (n === 3) Promise.reject(new Error('later'));`),
  onCandles('throws later', `if (n === 3) setTimeout(() => { throw new Error('later'); }, 0);`),
  onCandles('makes its stack overflow', `if (n === 3) (function again() { again(); })();`),
];

export const CANNOT_RUN: readonly HostileStrategy[] = [
  fails('ends its process while it is loaded', 'process.exit(0);'),
  fails('loops while it is loaded', 'while (true) {}'),
  fails('never finishes to load', 'await new Promise(() => {});'),
  fails('throws while it is loaded', `throw new Error('no');`),
  fails('throws nothing while it is loaded', 'throw undefined;'),
  fails('takes all memory while it is loaded', 'for (const all = [];;) all.push(new Array(1e6).fill(1.5));'),
  fails('is not a strategy', 'export default 7;'),
  fails('is a trap', 'export default new Proxy({}, { get() { throw new Error("trap"); } });'),
  fails('asks for a warm-up without end', trading('').replace('warmup: () => 0', 'warmup: () => 1e12')),
  fails('loops in its warm-up', trading('').replace('warmup: () => 0', 'warmup() { for (;;); }')),
  fails(
    'loops when it is made',
    trading('').replace('create: () => ({', 'create: () => { for (;;); return {} }, unused: () => ({'),
  ),
  fails(
    'throws when it is made',
    trading('').replace('create: () => ({', 'create: () => { throw new Error("no"); }, unused: () => ({'),
  ),
  fails(
    'has a thousand parameters',
    trading('').replace(
      '{ depth: {',
      '{ ...Object.fromEntries(Array.from({ length: 1000 }, (_, i) => ["p" + i, { default: 1, min: 0, max: 2 }])), depth: {',
    ),
  ),
  fails('names a parameter like markup', trading('').replace('depth:', `'<b>':`)),
  fails(
    'answers for its process',
    `import { writeSync } from 'node:fs'; writeSync(1, '{"loaded":{"name":"x","description":"","parameters":{}}}\\n'.repeat(3));\n${trading('')}`,
  ),
  fails(
    'breaks the text and bytes of its own process',
    `String.prototype.slice = () => ''; Buffer.from = () => new Uint8Array(0); TextDecoder.prototype.decode = () => '';\n${trading('')}`,
  ),
  fails('loops on a candle', trading('if (n === 3) for (;;);')),
  fails(
    'takes all memory on a candle',
    trading('if (n === 3) for (const all = [];;) all.push(new Array(1e6).fill(1.5));'),
  ),
  fails('fails on every candle', trading(`throw new Error('always');`)),
];

export const HONEST: HostileStrategy = onCandles('trades', '');

export const HOSTILE: readonly HostileStrategy[] = [
  ...READS,
  ...WRITES,
  ...PROGRAMS,
  ...NETWORK,
  ...HISTORY,
  ...WORDS,
  ...LATER,
  ...CANNOT_RUN,
];
