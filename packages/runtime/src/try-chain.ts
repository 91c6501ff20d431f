import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { liveChain, fillsOf } from './process/testing/chained-sessions.ts';
const [file, strategy, h] = process.argv.slice(2);
const until = Number(readFileSync(`/work/shared/data/candles/${file}`, 'utf8').trim().split('\n').at(-1)!.split(',')[0]) + 1;
const t = performance.now();
const run = async (hours: number[]) => {
  const workdir = mkdtempSync(join(tmpdir(), 'chain-'));
  const tf = file!.includes('1d') ? '1d' : '1m';
  const path = await liveChain({ workdir, configuration: { chimera_bot: { strategy, timeframe: tf, risk_level: 'aggressive' } }, dataFiles: [`/work/shared/data/candles/${file}`], hours, until });
  return fillsOf(path).map((f) => `${new Date(f.time).toISOString()} ${f.side} ${f.quantity} ${f.price} ${f.reason}`);
};
const one = await run([100000]);
const t1 = performance.now();
const many = await run([Number(h)]);
const t2 = performance.now();
let diff = -1;
for (let i = 0; i < Math.max(one.length, many.length); i++) if (one[i] !== many[i]) { diff = i; break; }
console.log(file, strategy, h, one.length, many.length, diff < 0 ? 'SAME' : `DIFF at ${diff}: ${one[diff]} / ${many[diff]}`, (t1 - t).toFixed(0), (t2 - t1).toFixed(0));
