import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, release, totalmem, type } from 'node:os';
import { type Result, RUNS, WARM_UPS } from './contest.ts';

const BEGIN = '<!-- made by npm run bench -->';
const END = '<!-- end of what npm run bench made -->';

interface Groups {
  readonly peers: readonly Result[];
  readonly strategies: readonly Result[];
  readonly byCandles: readonly Result[];
  readonly bySymbols: readonly Result[];
}

/** The document with new tables between its marks; what stands around them is a person's. */
export function document(text: string, groups: Groups): string {
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error('docs/benchmarks.md has lost the marks of its tables');
  return `${text.slice(0, begin)}${BEGIN}\n\n${tables(groups)}\n\n${text.slice(end)}`;
}

function tables({ peers, strategies, byCandles, bySymbols }: Groups): string {
  const [first] = peers;
  const compared = peers.map((result) => [
    result.name,
    rate(result),
    `${(result.seconds / first!.seconds).toFixed(2)} ×`,
    span(result),
    result.found,
  ]);
  const plain = (results: readonly Result[]) =>
    results.map((result) => [result.name, rate(result), span(result), result.found]);
  const growing = byCandles.map((result) => [
    result.name,
    rate(result),
    `${((result.seconds / result.candles) * 1e9).toFixed(0)} ns`,
    `${(result.held / 1024).toFixed(0)} KiB`,
    result.found,
  ]);
  return [
    machine(),
    table(['SMA 20/50 cross', 'candles a second', 'time', 'fastest to slowest', 'came to'], compared),
    table(
      ['whole sessions, usual limits', 'candles a second', 'fastest to slowest', 'came to'],
      plain(strategies),
    ),
    table(['sma-cross, wide limits', 'candles a second', 'a candle', 'held at the end', 'came to'], growing),
    table(
      ['sma-cross, wide limits, 500,000 candles of', 'candles a second', 'fastest to slowest', 'came to'],
      plain(bySymbols),
    ),
  ].join('\n\n');
}

function machine(): string {
  const cores = availableParallelism();
  const memory = Math.round(totalmem() / 2 ** 30);
  const { devDependencies } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { devDependencies: Record<string, string> };
  const versions = ['grademark', 'data-forge', 'trading-signals'].map(
    (name) => `${name} ${devDependencies[name]}`,
  );
  return [
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${type()} ${release()} ${process.arch}, `,
    `${cores} cores of ${cpus()[0]?.model.trim()}, ${memory} GiB; ${versions.join(', ')}. `,
    `Medians of ${RUNS} runs after ${WARM_UPS} to warm up.`,
  ].join('');
}

function rate({ candles, seconds }: Result): string {
  return Math.round(candles / seconds).toLocaleString('en');
}

function span({ candles, fastest, slowest }: Result): string {
  const [most, least] = [fastest, slowest].map((seconds) => (candles / seconds / 1e6).toFixed(2));
  return `${most} to ${least} million`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
