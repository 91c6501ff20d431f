import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monotonicNow } from '@chimera/base';
import { CHIMERA } from '../chimera-process.ts';
import { candleAt, marketOf } from './market.ts';

/**
 * What the walls around a strategy file cost: whole `chimera backtest`, of a file and of the shipped strategy of the same
 * rules, in turn, over the same candles. Prints medians of the real time, and their ratio.
 */
const RUNS = 7;

const RULES = `
class Average {
  values = []; at = 0; sum = 0;
  constructor(length) { this.length = length; }
  add(value) {
    this.sum += value - (this.values[this.at] ?? 0);
    this.values[this.at] = value;
    this.at = (this.at + 1) % this.length;
    return this.values.length < this.length ? null : this.sum / this.length;
  }
}
export default {
  name: 'file', description: 'the rules of sma-cross', parameters: {}, warmup: () => 51,
  create() {
    const [quick, late] = [new Average(20), new Average(50)];
    let above = null, leaving = false;
    const signal = ({ symbol }, action) => [{ symbol, action, confidence: 0.65, reason: 'crossed' }];
    return { onCandle(candle, view) {
      const [fast, slow] = [quick.add(candle.close), late.add(candle.close)];
      if (fast === null || slow === null || Math.abs(fast - slow) <= slow * 1e-12) return undefined;
      const crossed = above !== null && fast > slow !== above;
      above = fast > slow;
      if (crossed) leaving = !above;
      if (view.position === null) return crossed && above ? signal(candle, 'buy') : undefined;
      if (!leaving) return undefined;
      leaving = false;
      return signal(candle, 'sell');
    } };
  },
};
`;

const folder = mkdtempSync(join(tmpdir(), 'chimera-bench-'));

function candlesOf(count: number): string {
  const market = marketOf(1, count);
  const rows = Array.from({ length: count }, (_, index) => {
    const { start, open, high, low, close, volume } = candleAt(market, index);
    return `${start},${open},${high},${low},${close},${volume}\n`;
  });
  const path = join(folder, `BTC_USDT-1m-${count}.csv`);
  writeFileSync(path, `timestamp,open,high,low,close,volume\n${rows.join('')}`);
  return path;
}

function run(data: string, strategy: string): { readonly seconds: number; readonly fills: number } {
  const begun = monotonicNow();
  const args = [CHIMERA, 'backtest', '--data', data, '--strategy', strategy, '--json'];
  const said = execFileSync(process.execPath, args, { cwd: folder, maxBuffer: 1 << 30 });
  const seconds = (monotonicNow() - begun) / 1000;
  return { seconds, fills: JSON.parse(said.toString()).summary.fills };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

try {
  writeFileSync(join(folder, 'rules.mjs'), RULES);
  for (const count of [2_000, 500_000, 2_000_000]) {
    const data = candlesOf(count);
    const [shipped, file] = [[] as number[], [] as number[]];
    // The first round fills caches.
    for (let round = 0; round <= RUNS; round += 1) {
      const [one, other] = [run(data, 'sma-cross'), run(data, './rules.mjs')];
      if (one.fills !== other.fills)
        throw new Error(`${one.fills} and ${other.fills} fills: not the same rules`);
      if (round === 0) continue;
      shipped.push(one.seconds);
      file.push(other.seconds);
    }
    const [base, walled] = [median(shipped), median(file)];
    console.log(
      `${count.toLocaleString('en').padStart(9)} candles: shipped ${base.toFixed(2)} s, file ${walled.toFixed(2)} s, ${(walled / base).toFixed(3)} ×`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
