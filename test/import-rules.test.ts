import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as engine from '@chimera/engine';
import * as vocabulary from '@chimera/vocabulary';
import { describe, expect, test } from '@jest/globals';
import { importsOfPackages, reachableFrom } from '../config/import-graph.ts';
import { ROOT, type SourceFile, sourceFiles } from './source-files.ts';

const files = sourceFiles();

/** The files that break a rule, as `path: what`. */
function offenders(
  scope: RegExp,
  isForbidden: (name: string, file: SourceFile) => boolean,
): readonly string[] {
  return files
    .filter(({ path }) => scope.test(path))
    .flatMap((file) =>
      file.imports.filter((name) => isForbidden(name, file)).map((name) => `${file.path}: ${name}`),
    );
}

function everywhereBut(home: RegExp, name: RegExp): readonly string[] {
  return offenders(/./, (imported, { path }) => name.test(imported) && !home.test(path));
}

/** The texts of all TypeScript files, tests among them. */
function everyScript(): readonly string[] {
  return ['packages', 'actions', 'test', 'config'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.includes('node_modules'))
      .map((path) => readFileSync(join(ROOT, folder, path), 'utf8')),
  );
}

/** What starting a file loads, by path, or by name where it is no file of ours. Imports of types load nothing. */
/** All that is loaded with a file, but for what a package loads that is imported `later`. */
function loadedBy(entry: string, later = ''): readonly string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const loaded = new Set([entry]);
  for (const path of loaded)
    if (path !== later) for (const name of byPath.get(faceOf(path))?.loads ?? []) loaded.add(name);
  return [...loaded];
}

/** The one file of a package that others import: its `index.ts`. */
const faceOf = (name: string): string => name.replace(/^@chimera\/([\w-]+)$/, 'packages/$1/src/index.ts');

describe('who may import whom', () => {
  test('there is something to read, and its imports are found', () => {
    expect(files.length).toBeGreaterThan(50);
    const engine = files.find(({ path }) => path === 'packages/engine/src/engine.ts');
    expect(engine?.imports).toContain('packages/engine/src/book/book.ts');
  });

  test('a package has one face, its index.ts, and others import that by its name', () => {
    for (const name of importsOfPackages().keys()) {
      if (['actions', 'cli'].includes(name)) continue;
      const manifest = readFileSync(new URL(`../packages/${name}/package.json`, import.meta.url), 'utf8');
      expect([name, JSON.parse(manifest).exports]).toEqual([name, { '.': './src/index.ts' }]);
    }
    const ofPackage = (path: string) => path.split('/')[1];
    const crosses = (name: string, { path }: SourceFile) =>
      name.startsWith('packages/') && ofPackage(name) !== ofPackage(path);
    expect(offenders(/./, crosses)).toEqual([]);
  });

  test('a face names nothing that no other package and no test takes', () => {
    const named = /(?:import|export)\s+(?:type\s+)?\{([^}]*)\}\s+from\s+'(@chimera\/[\w-]+)'/g;
    const loadedLater = /\{([^}]*)\}\s*=\s*await import\(\s*'(@chimera\/[\w-]+)'/g;
    const names = (list: string) =>
      list.split(',').map((name) => name.trim().replace(/^type | as .*|:.*/g, ''));
    const taken = new Set(
      everyScript().flatMap((text) =>
        [...text.matchAll(named), ...text.matchAll(loadedLater)].flatMap(([, list, from]) =>
          names(list!).map((name) => `${from} ${name}`),
        ),
      ),
    );
    const given = files.flatMap(({ path, text }) => {
      const [, name] = /^packages\/([\w-]+)\/src\/index\.ts$/.exec(path) ?? [];
      if (name === undefined) return [];
      const lists = [...text.matchAll(/export\s+(?:type\s+)?\{([^}]*)\}/g)].map(([, list]) => list!);
      return lists.flatMap(names).flatMap((one) => (one === '' ? [] : [`@chimera/${name} ${one}`]));
    });
    expect(given.length).toBeGreaterThan(500);
    expect(given.filter((one) => !taken.has(one))).toEqual([]);
  });

  test('nobody imports a door, and the engine imports nothing', () => {
    expect(offenders(/^packages\//, (name) => /^@chimera\/(cli|actions)$|^actions\//.test(name))).toEqual([]);
    expect(offenders(/^packages\/(?!cli\/)/, (name) => name === '@chimera/dashboard')).toEqual([]);
    expect(offenders(/^packages\/engine\//, (name) => !name.startsWith('packages/engine/'))).toEqual([]);
    const own = /^(@chimera\/(github|supervision|strategy-host)$|actions\/)/;
    expect(offenders(/^actions\//, (name) => !own.test(name))).toEqual([]);
  });

  test('the contract imports zod and the engine; all take its types and words, and only the OpenAPI document loads its schemas', () => {
    const contract = /^packages\/contract\//;
    const elsewhere = (name: string) =>
      !contract.test(name) && !/^(zod|@chimera\/(engine|vocabulary))$/.test(name);
    expect(offenders(contract, elsewhere)).toEqual([]);
    // Every process may load the lists of words.
    expect(offenders(/^packages\/vocabulary\//, () => true)).toEqual([]);
    const loaders = files.filter(({ loads }) => loads.includes('@chimera/contract'));
    expect(loaders.map(({ path }) => path)).toEqual([
      'packages/server/src/openapi/document.ts',
      'packages/server/src/openapi/paths.ts',
    ]);
  });

  test('each list of words stands in one place, from which schemas and types derive', () => {
    const {
      COMMANDS,
      END_REASONS,
      EXIT_REASONS,
      GOVERNOR_STATES,
      MODES,
      ORDER_TYPES,
      RULES,
      SLIPPAGE_MODELS,
    } = engine;
    const journal = {
      COMMANDS,
      END_REASONS,
      EXIT_REASONS,
      GOVERNOR_STATES,
      MODES,
      ORDER_TYPES,
      RULES,
      SLIPPAGE_MODELS,
    };
    // What strategies are written against stands by itself.
    const ours = files.filter(({ path }) => !path.endsWith('.d.ts'));
    for (const [name, words] of Object.entries({ ...vocabulary, ...journal })) {
      if (!Array.isArray(words)) continue;
      const spelled = new RegExp(words.map((word) => `'${word}'`).join('(, |,?\\s+\\|? ?)'));
      const homes = ours.filter(({ text }) => spelled.test(text)).map(({ path }) => path);
      const home = Object.hasOwn(journal, name) ? 'engine/src/messages.ts' : 'vocabulary/src/index.ts';
      expect([name, homes]).toEqual([name, [`packages/${home}`]]);
    }
  });

  test('no package imports itself by way of others, and no file loads itself', () => {
    const packages = importsOfPackages();
    expect(packages.get('ledger')?.has('base')).toBe(true);
    const loads = new Map(
      files.filter(({ path }) => !path.endsWith('.d.ts')).map((file) => [file.path, new Set(file.loads)]),
    );
    for (const graph of [packages, loads]) {
      const inCircles = [...graph.keys()].filter((start) => reachableFrom(start, graph).has(start));
      expect(inCircles).toEqual([]);
    }
  });

  test('shipped strategies import the engine and the indicators, of which one file knows the library', () => {
    const strategies = /^packages\/strategies\//;
    const elsewhere = (name: string) =>
      !strategies.test(name) && !/^@chimera\/(engine|indicators)$/.test(name);
    expect(offenders(strategies, elsewhere)).toEqual([]);
    const indicators = /^packages\/indicators\//;
    const foreign = (name: string) => !indicators.test(name) && name !== 'trading-signals';
    expect(offenders(indicators, foreign)).toEqual([]);
    expect(everywhereBut(/^packages\/indicators\/src\/library\.ts$/, /^trading-signals$/)).toEqual([]);
  });

  test('only engine.ts knows the order of the stations', () => {
    expect(
      everywhereBut(
        /^packages\/engine\/src\/(index|strategy-engine)\.ts$/,
        /^packages\/engine\/src\/engine\.ts$/,
      ),
    ).toEqual([]);
    const stations = /^packages\/engine\/src\/(market|book|performance)\//;
    const elsewhere = (name: string, { path }: SourceFile) =>
      /^packages\/engine\/src\/(strategy|risk|exchange)\//.test(name) && stations.test(path);
    expect(offenders(stations, elsewhere)).toEqual([]);
  });

  test("a strategy's process starts fast: it loads no shipped strategies, no checks of forms, and indicators only when asked", () => {
    const main = 'packages/strategy-host/src/host-main.ts';
    const later = '@chimera/indicators';
    const { text } = files.find(({ path }) => path === main)!;
    expect(text.match(/.*@chimera\/indicators.*/g)).toEqual([
      `    const { indicators } = await import('${later}');`,
    ]);
    const loaded = loadedBy(main, later);
    expect(loaded).toContain('packages/engine/src/engine.ts');
    const slow = /^@chimera\/(?!base$|engine$|indicators$)|^trading-signals$|^zod$/;
    expect(loaded.filter((name) => slow.test(name))).toEqual([]);
    // What the rule looks for is there, and found, where it is loaded.
    expect(loadedBy('packages/strategies/src/index.ts')).toContain('trading-signals');
  });

  test('the command line writes to the terminal in one way, which escapes', () => {
    const home = /^packages\/cli\/src\/(terminal(-text)?|commands\/ledger)\.ts$/;
    const writes = /process\.std(?:out|err)\.write|console\./;
    const commandLine = files.filter(({ path }) => /^packages\/cli\/src\//.test(path) && !home.test(path));
    expect(commandLine.filter(({ text }) => writes.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('each outside world has one place', () => {
    expect(everywhereBut(/^packages\/ledger\/src\//, /^node:sqlite$/)).toEqual([]);
    expect(everywhereBut(/^packages\/market-data\/src\//, /^(node_modules\/)?ccxt\b/)).toEqual([]);
    // What leaves for an exchange leaves by one file.
    const out =
      /\bproxied(?:Fetch|Agent)\b|globalThis\.fetch|(?:await|return|=>|[=?(,]) fetch\b|from 'ws'|new WebSocket|node:(?:net|https?|tls|dgram)'/;
    const exchange = files.filter(({ path }) => path.startsWith('packages/market-data/src/exchange/'));
    const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(exchange.filter(({ text }) => out.test(code(text))).map(({ path }) => path)).toEqual([
      'packages/market-data/src/exchange/gate.ts',
    ]);
    expect(everywhereBut(/^packages\/(github|outbound)\/src\//, /^@(actions|octokit)\//)).toEqual([]);
    // One place decides by which way a request leaves.
    const proxies = /^(undici|https-proxy-agent)$/;
    expect(everywhereBut(/^packages\/outbound\/src\//, proxies)).toEqual([]);
    const processes = /^packages\/(supervision|strategy-host)\/src\//;
    expect(everywhereBut(processes, /^node:(child_process|worker_threads)$/)).toEqual([]);
    expect(everywhereBut(/^packages\/server\/src\//, /^(hono|@hono\/)/)).toEqual([]);
  });

  test('what is known of a report is put into words without looking into the ledger again', () => {
    const words = /^packages\/report\/src\/(words\/|document|markdown|passage)/;
    const sources = /^@chimera\/(ledger|book)$|^packages\/report\/src\/facts\//;
    expect(
      offenders(/^packages\/report\/src\/facts\/figures\.ts$/, (name) => sources.test(name)),
    ).not.toEqual([]);
    expect(offenders(words, (name, { path }) => sources.test(name) && !path.endsWith('.test.ts'))).toEqual(
      [],
    );
  });

  test('SQL stands in the ledger and in the book alone, which is the one read model of all faces', () => {
    const home = /^packages\/(book|ledger)\/src\//;
    const sql =
      /\bSELECT\b|\b(INSERT|REPLACE) INTO\b|\bDELETE FROM\b|\bUPDATE \w+ SET\b|\bPRAGMA\b|\.(rows|row|each|arrays)</;
    const senders = files.filter(({ text }) => sql.test(text)).map(({ path }) => path);
    expect(senders).toContain('packages/book/src/sessions.ts');
    expect(senders.filter((path) => !home.test(path))).toEqual([]);
    const faces = /^@chimera\/(answers|report|page|server|status-page|monitor|session|backtest|supervision)$/;
    expect(offenders(/^packages\/book\/src\//, (name) => faces.test(name))).toEqual([]);
    const book = /^@chimera\/book$/;
    expect(offenders(/^packages\/ledger\/src\//, (name) => book.test(name))).toEqual([]);
  });

  test('the page stands by itself: it knows the types of the contract and its charts, and makes no markup of text', () => {
    const page = /^packages\/dashboard\/src\//;
    const elsewhere = (name: string) =>
      !name.startsWith('packages/dashboard/') &&
      !/^(lightweight-charts|@chimera\/(contract|vocabulary))$/.test(name);
    expect(offenders(page, elsewhere)).toEqual([]);
    expect(everywhereBut(/^packages\/dashboard\/src\/charts\//, /^lightweight-charts$/)).toEqual([]);
    const script = readFileSync(new URL('../packages/dashboard/dist/page.js', import.meta.url), 'utf8');
    // What names its errors so is the library of the server's schemas.
    expect(script).not.toMatch(/ZodError|\$ZodType/);
    const markup = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|\beval\(|new Function\b/;
    const makers = files.filter(({ path, text }) => page.test(path) && markup.test(text));
    expect(makers.map(({ path }) => path)).toEqual([]);
  });

  test('only clock.ts reads the time, and nothing is random without a seed', () => {
    const clock = /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(|process\.hrtime|Math\.random\(/;
    const readers = files.filter(
      ({ path, text }) => clock.test(text) && path !== 'packages/base/src/clock.ts',
    );
    expect(readers.map(({ path }) => path)).toEqual([]);
  });

  test('the wall clock stamps and names; what waits or measures goes by the steady clock', () => {
    // Each of these stamps, names a file, or compares with a time that another machine or program wrote.
    const stampers =
      /^packages\/(cli\/src\/|base\/src\/(clock|log)\.ts$|(github|ledger|preflight)\/|market-data\/src\/(download|exchange)\b)/;
    const named = [
      'packages/base/src/index.ts',
      'packages/session/src/archive-book.ts',
      'packages/supervision/src/controller.ts',
      'packages/supervision/src/end-session.ts',
      'packages/supervision/src/watched-session.ts',
      'packages/workdir/src/command-inbox.ts',
    ];
    const readers = files.filter(({ path, text }) => /\brealNow\b/.test(text) && !stampers.test(path));
    expect(readers.map(({ path }) => path).toSorted()).toEqual(named);
    // A span that was measured with the wall clock.
    const span = /realNow\(\)\s*[-+]|[-+]\s*realNow\(\)/;
    const spans = files.filter(({ path, text }) => span.test(text) && path !== 'packages/base/src/clock.ts');
    expect(spans.map(({ path }) => path).toSorted()).toEqual([
      // Against the time that the exchange states.
      'packages/market-data/src/download.ts',
      // Against the time of a file.
      'packages/supervision/src/end-session.ts',
      // To what the plan knows of the exchange's time, until its first answer.
      'packages/supervision/src/watched-session.ts',
    ]);
    const readsClock = /setTimeout\([^;]*(realNow|Date\.parse)/;
    expect(files.filter(({ text }) => readsClock.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('the engine neither waits nor touches the world', () => {
    const impure = /\bawait\b|\basync\s*[\w(#*[]|\bfetch\(|\bprocess\.|\bsetTimeout\(|\bsetInterval\(/;
    const engine = files.filter(({ path }) => path.startsWith('packages/engine/'));
    const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$|'[^'\n]*'|`[^`]*`/gm, '');
    expect(engine.filter(({ text }) => impure.test(code(text))).map(({ path }) => path)).toEqual([]);
  });

  test('file names say what a file holds', () => {
    const empty = /(^|\/)(utils?|helpers?|common|misc|manager|types)\.ts$/;
    expect(files.filter(({ path }) => empty.test(path)).map(({ path }) => path)).toEqual([]);
    expect(files.filter(({ path }) => !/^[a-z0-9/.-]+$/.test(path)).map(({ path }) => path)).toEqual([]);
  });
});
