/** Ways out of a process that were found to work under Node's permission model alone, or that beat a simpler guard. */
export interface Trick {
  readonly name: string;
  /** Of the file it is in: ES module or CommonJS. */
  readonly kind: 'mjs' | 'cjs';
  /** PORT, UPORT and SOCKET stand for what listens in the test. */
  readonly source: string;
}

const CONNECT = "connect(PORT, '127.0.0.1')";
/** The first class of a prototype chain that connects. */
const CHAIN = `while (p && !Object.hasOwn(p, 'connect')) p = Object.getPrototypeOf(p); new p.constructor().${CONNECT};`;
const HOOKS = `resolve(s, c, n) { return s === 'zz' ? { url: 'node:net', format: 'builtin', shortCircuit: true } : n(s, c); },
  load(u, c, n) { return u === 'node:net' ? { format: 'builtin', shortCircuit: true, source: null } : n(u, c); }`;
const WORK = `require("net").connect(PORT,"127.0.0.1")`;

const es = (name: string, source: string): Trick => ({ name, kind: 'mjs', source });
const cjs = (name: string, source: string): Trick => ({ name, kind: 'cjs', source });

const IMPORTS: readonly Trick[] = [
  ...['net', 'node:net'].map((net) => es(`import ${net}`, `(await import('${net}')).${CONNECT}`)),
  es('import http', `import http from 'http'; http.get('http://127.0.0.1:PORT/')`),
  es(
    'import https',
    `import https from 'node:https'; https.get('https://127.0.0.1:PORT/').on('error', () => {})`,
  ),
  es('import http2', `import h from 'node:http2'; h.connect('http://127.0.0.1:PORT/').on('error', () => {})`),
  es('import tls', `import tls from 'node:tls'; tls.connect(PORT, '127.0.0.1').on('error', () => {})`),
  es('datagram', `import d from 'node:dgram'; d.createSocket('udp4').send('x', UPORT, '127.0.0.1')`),
  es(
    'names of hosts',
    `import d from 'node:dns'; const r = new d.Resolver({ tries: 1 }); r.setServers(['127.0.0.1:UPORT']); r.resolve4('secret.example.test', () => {})`,
  ),
  es('unix socket', `(await import('node:net')).connect('SOCKET')`),
  es(
    'require by createRequire',
    `import { createRequire } from 'node:module'; createRequire(import.meta.url)('net').${CONNECT}`,
  ),
  es(
    'require of a forged parent',
    `import { createRequire } from 'node:module'; createRequire('/trusted/guard.mjs')('net').${CONNECT}`,
  ),
  cjs('require', `require('net').${CONNECT}`),
  es('undici of node_modules', `const u = await import('undici'); await u.request('http://127.0.0.1:PORT/')`),
  es(
    'ws of node_modules',
    `const { WebSocket: W } = await import('ws'); new W('ws://127.0.0.1:PORT/').on('error', () => {})`,
  ),
  ...['_http_client', '_tls_wrap', '_http_agent'].map((name) =>
    es(
      `legacy ${name}`,
      `const { default: h } = await import('${name}');
       if (h.ClientRequest) new h.ClientRequest('http://127.0.0.1:PORT/').end();
       else (h.globalAgent?.createConnection ?? h.connect)({ port: PORT, host: '127.0.0.1' })`,
    ),
  ),
  es('map of imports in package.json', `(await import('#n')).${CONNECT}`),
  es(
    'data: module',
    `await import('data:text/javascript,import n from "node:net"; n.connect(PORT,"127.0.0.1")')`,
  ),
  es('http: module', `await import('http://127.0.0.1:PORT/x.mjs')`),
  es('eval', `(await (0, eval)('import("node:net")')).${CONNECT}`),
  es('new Function', `(await new Function('return import("node:net")')()).${CONNECT}`),
  es(
    'spellings',
    `for (const s of ['NODE:net', 'node:net?x', 'node:%6eet', 'net/', 'node:net#a', 'internal/net', 'node:internal/net']) {
      try { (await import(s)).${CONNECT} } catch {} }`,
  ),
  es('wasm module', `await import('./imp.wasm')`),
  es(
    'repl',
    `import repl from 'node:repl'; import { PassThrough } from 'node:stream';
      repl.start({ input: new PassThrough(), output: new PassThrough() }).context.net.${CONNECT}`,
  ),
  es('test runner', `import t from 'node:test'; t.run({ files: ['x.mjs'] }).resume()`),
  es('cluster', `import c from 'node:cluster'; c.fork()`),
  es(
    'domain',
    `import d from 'node:domain'; d.create().run(() => process.domain.constructor('return process')().getBuiltinModule('net').${CONNECT})`,
  ),
];

const GLOBALS: readonly Trick[] = [
  es('fetch', `await fetch('http://127.0.0.1:PORT/')`),
  es('WebSocket', `new WebSocket('ws://127.0.0.1:PORT/')`),
  es('EventSource', `new EventSource('http://127.0.0.1:PORT/')`),
  es(
    'a global by its name',
    `const k = Object.getOwnPropertyNames(globalThis).find((k) => /fetch|Socket|EventSource/.test(k) && globalThis[k]);
      globalThis[k]('http://127.0.0.1:PORT/')`,
  ),
  es(
    'request object',
    `const r = new Request('http://127.0.0.1:PORT/'); await r.constructor.prototype.fetch?.call(r)`,
  ),
  es(
    'dispatcher of undici',
    `try { new Response('x') } catch {} globalThis[Symbol.for('undici.globalDispatcher.1')].request({ origin: 'http://127.0.0.1:PORT', path: '/', method: 'GET' }, () => {})`,
  ),
  es(
    'any dispatcher',
    `try { new FormData() } catch {} try { new Response('x') } catch {} try { await WebAssembly.compileStreaming(Promise.resolve(1)) } catch {}
      for (const s of Object.getOwnPropertySymbols(globalThis)) globalThis[s]?.request?.({ origin: 'http://127.0.0.1:PORT', path: '/', method: 'GET' }, () => {})`,
  ),
  es(
    'class of the dispatcher',
    `try { new Response('x') } catch {} const A = globalThis[Symbol.for('undici.globalDispatcher.1')].constructor;
      new A().dispatch({ origin: 'http://127.0.0.1:PORT', path: '/', method: 'GET' }, { onRequestStart() {}, onConnect() {}, onError() {} })`,
  ),
  es('streaming wasm', `await WebAssembly.compileStreaming(fetch('http://127.0.0.1:PORT/'))`),
  es('getBuiltinModule', `process.getBuiltinModule('net').${CONNECT}`),
  es(
    'process.binding',
    `const { TCP, TCPConnectWrap, constants } = process.binding('tcp_wrap'); new TCP(constants.SOCKET).connect(new TCPConnectWrap(), '127.0.0.1', PORT)`,
  ),
  es(
    'linked binding',
    `const { TCP, TCPConnectWrap, constants } = process._linkedBinding('tcp_wrap'); new TCP(constants.SOCKET).connect(new TCPConnectWrap(), '127.0.0.1', PORT)`,
  ),
  es('class of stdout', `new process.stdout.constructor({}).${CONNECT}`),
  es('prototypes of stdin', `let p = process.stdin; ${CHAIN}`),
  es('prototypes of the console', `let p = console._stdout; ${CHAIN}`),
  es('console module', `import c from 'node:console'; let p = c._stdout; ${CHAIN}`),
  es('process module', `import pr from 'node:process'; pr.getBuiltinModule('net').${CONNECT}`),
  es('stdin of the process module', `import pr from 'node:process'; let p = pr.stdin; ${CHAIN}`),
  es(
    'terminal streams',
    `import tty from 'node:tty'; const S = Object.getPrototypeOf(tty.ReadStream); new S().${CONNECT}`,
  ),
  es('active handles', `for (const h of process._getActiveHandles()) { let p = h; ${CHAIN} }`),
  es(
    'async hooks',
    `import a from 'node:async_hooks'; a.createHook({ init() {} }).enable(); let p = process.stdin; ${CHAIN}`,
  ),
  es(
    'diagnostics channel',
    `import d from 'node:diagnostics_channel'; let s; d.subscribe('net.client.socket', (m) => { s = m.socket }); process.stdin; new s.constructor().${CONNECT}`,
  ),
  es(
    'stream of handle 0',
    `import fs from 'node:fs'; let p = fs.createReadStream(null, { fd: 0 }); ${CHAIN}`,
  ),
];

const HOOKED: readonly Trick[] = [
  es(
    'a hook after the guard',
    `import m from 'node:module'; m.registerHooks({ ${HOOKS} }); (await import('zz')).${CONNECT}`,
  ),
  cjs(
    'a hook by module.constructor',
    `module.constructor.registerHooks({ ${HOOKS} }); require('zz').${CONNECT}`,
  ),
  cjs('Module._load', `module.constructor._load('net', null, false).${CONNECT}`),
  cjs(
    'a new Module',
    `const M = module.constructor; const x = new M('/guard.mjs'); x.filename = '/guard.mjs'; x.require('net').${CONNECT}`,
  ),
  cjs(
    'compiled by a Module',
    `const M = module.constructor; const x = new M('x'); x.paths = []; x._compile('module.exports = require("net")', '/guard.mjs'); x.exports.${CONNECT}`,
  ),
  cjs('modules in the cache', `for (const k in require.cache) require.cache[k].require('net').${CONNECT}`),
  ...['net', 'node:net'].map((name) =>
    cjs(
      `file names that resolve to ${name}`,
      `module.constructor._resolveFilename = () => '${name}'; require('./any').${CONNECT}`,
    ),
  ),
  cjs(
    'paths that are found as net',
    `module.constructor._findPath = () => 'net'; require('./other').${CONNECT}`,
  ),
  es(
    'poisoned sets and maps',
    `Set.prototype.has = () => false; Map.prototype.get = new Proxy(Map.prototype.get, {}); (await import('node:net')).${CONNECT}`,
  ),
  es(
    'poisoned text and objects',
    `const o = String.prototype.slice;
      String.prototype.slice = function (a, b) { const r = o.call(this, a, b); return r === 'node:' ? 'file:' : r };
      String.prototype.startsWith = () => false; Array.prototype.includes = () => false; RegExp.prototype.test = () => false;
      Object.prototype['node:net'] = true; (await import('node:net')).${CONNECT}`,
  ),
  es(
    'frames of a stack',
    `let g; Error.prepareStackTrace = (e, cs) => { for (const c of cs) { const t = c.getThis?.(); if (t?.constructor?._load) g = t } return '' };
      new Error().stack; g.constructor._load('net').${CONNECT}`,
  ),
];

const ENGINES: readonly Trick[] = [
  es(
    'vm with the default loader',
    `import vm from 'node:vm';
      (await vm.runInThisContext('import("node:net")', { importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER })).${CONNECT}`,
  ),
  es(
    'vm context',
    `import vm from 'node:vm'; vm.runInNewContext('this.constructor.constructor("return process")()').getBuiltinModule('net').${CONNECT}`,
  ),
  es(
    'flags of v8',
    `import v8 from 'node:v8'; v8.setFlagsFromString('--harmony-shadow-realm'); import vm from 'node:vm';
      const SR = vm.runInNewContext('ShadowRealm'); (await new SR().importValue('node:net', 'connect'))(PORT, '127.0.0.1')`,
  ),
  es('worker', `import { Worker } from 'node:worker_threads'; new Worker('${WORK}', { eval: true })`),
  es('child process', `import cp from 'node:child_process'; cp.execFileSync('EXEC', ['-e', '${WORK}'])`),
  es(
    'inspector session',
    `import i from 'node:inspector'; const s = new i.Session(); s.connect();
      s.post('Runtime.evaluate', { expression: '${WORK}', includeCommandLineAPI: true })`,
  ),
  es(
    'inspector import',
    `import i from 'node:inspector'; const s = new i.Session(); s.connect();
      s.post('Runtime.evaluate', { expression: 'import("node:net").then((n) => n.connect(PORT, "127.0.0.1"))' })`,
  ),
  cjs('dlopen', `process.dlopen({ exports: {} }, './addon.node')`),
  cjs('native addon', `require('./addon.node')`),
  cjs('loader of native addons', `require.extensions['.node'](module, './addon.node')`),
  es('engine of OpenSSL', `import c from 'node:crypto'; c.setEngine('./addon.node')`),
  es(
    'extension of SQLite',
    `import s from 'node:sqlite'; new s.DatabaseSync(':memory:', { allowExtension: true }).loadExtension('./addon.node')`,
  ),
  es(
    'everything reachable',
    `const seen = new Set(); const q = [globalThis, setTimeout(() => {}, 1), setImmediate(() => {})];
      for (const m of ['assert', 'buffer', 'events', 'path', 'timers', 'url', 'util', 'perf_hooks', 'stream', 'stream/web', 'zlib', 'crypto', 'fs', 'fs/promises', 'constants', 'punycode']) {
        try { q.push(await import('node:' + m)) } catch {} }
      try { const z = await import('node:zlib'); q.push(z.createGzip(), new MessageChannel(), new Blob(['x']).stream(), import.meta, new TextDecoderStream()) } catch {}
      const hits = [];
      while (q.length && seen.size < 200000) { const o = q.pop(); if (o === null || (typeof o !== 'object' && typeof o !== 'function') || seen.has(o)) continue; seen.add(o);
        try { if (typeof o === 'function' && /^(Socket|TCP|Pipe|connect|createConnection|_load|getBuiltinModule|binding|internalBinding|dlopen|Server|spawn)$/.test(o.name)) hits.push(o) } catch {}
        let ks = []; try { ks = Reflect.ownKeys(o) } catch {}
        for (const k of ks) { try { const d = Object.getOwnPropertyDescriptor(o, k); if ('value' in d) q.push(d.value); else { q.push(d.get, d.set); try { q.push(o[k]) } catch {} } } catch {} }
        try { q.push(Object.getPrototypeOf(o)) } catch {} }
      for (const h of hits) { try { if (h.name === 'Socket') new h().${CONNECT}; else if (/^(_load|getBuiltinModule)$/.test(h.name)) h('net').${CONNECT}; else h({ port: PORT, host: '127.0.0.1' }) } catch {} }`,
  ),
];

export const NETWORK_TRICKS: readonly Trick[] = [...IMPORTS, ...GLOBALS, ...HOOKED, ...ENGINES];
