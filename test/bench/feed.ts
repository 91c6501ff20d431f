import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { realNow } from '@chimera/base';
import { ExchangeApart } from '../chaos/exchange-apart.ts';
import { freePort, Ground } from '../chaos/ground.ts';

/**
 * What following real markets costs: processor time and memory of the bot's process in paper mode, at real pace, on an
 * exchange of our own that speaks NDAX's language from another process, and how much it is asked.
 */

const BASES =
  'BTC ETH SOL XRP ADA DOGE LTC BCH LINK DOT AVAX ATOM XLM UNI AAVE MATIC SHIB TRX EOS ALGO FIL NEAR APT ARB OP ' +
  'INJ SUI SEI TIA RUNE GRT MKR SNX CRV COMP YFI SAND MANA AXS ENJ CHZ BAT ZRX KSM FLOW HBAR VET ICP QNT EGLD';
/** One request a second. */
const NDAX_HOURLY = 3_600;
/** Of the kernel's clock, in which it counts processor time. */
const TICKS_A_SECOND = 100;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '3' },
    symbols: { type: 'string', default: '1,10,50' },
  },
});
const minutes = Number(values.minutes);
const counts = values.symbols.split(',').map(Number);
if (!(minutes > 0) || !counts.every((count) => count >= 1 && count <= 50)) {
  throw new Error('--minutes N --symbols A,B,C: how long at each number of symbols, 1 to 50 of them');
}

/** Seconds of processor time, and megabytes that are and were at most in memory. */
function usage(pid: number) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)![1]) / 1024;
  const seconds = (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
  return { seconds, now: megabytes('VmRSS'), most: megabytes('VmHWM') };
}

async function measure(count: number): Promise<string> {
  const symbols = BASES.split(' ')
    .slice(0, count)
    .map((base) => `${base}/CAD`);
  const exchange = await ExchangeApart.start({
    startsAt: null,
    speed: 1,
    symbols,
    faults: [],
    toleranceMs: 100,
  });
  const ground = new Ground({
    mode: 'paper',
    chimera_bot: { symbols, strategy: 'sma-cross' },
    market_data: { servers: { ndax: exchange.url } },
    // A machine that is busy with something else is not what is measured.
    thresholds: { cpu_sustained_seconds: 600 },
  });
  try {
    const { child, ended } = ground.start(['start', '--duration', '2h', '--port', String(await freePort())], {
      limitMs: null,
    });
    while (ground.pid('bot') === null) {
      if (child.exitCode !== null) throw new Error((await ended).output);
      await wait(100);
    }
    const bot = ground.pid('bot')!;
    // The warm-up takes a request a symbol, and belongs to no hour.
    await wait(20_000 + 1_300 * count);
    const [before, asked] = [usage(bot), (await exchange.truth(0, 0)).requests];
    await wait(minutes * 60_000);
    if (ground.pid('bot') !== bot) {
      child.kill('SIGTERM');
      throw new Error(`the bot did not live through it: ${(await ended).output}`);
    }
    const [after, { requests, violations }] = [usage(bot), await exchange.truth(0, 0)];
    child.kill('SIGTERM');
    await ended;
    const load = ((after.seconds - before.seconds) / (minutes * 60)) * 100;
    const hourly = Math.round(((requests - asked) * 60) / minutes);
    const cells = [
      count,
      `${load.toFixed(1)} %`,
      `${after.now.toFixed(0)} MB`,
      `${after.most.toFixed(0)} MB`,
      hourly,
      `${((hourly / NDAX_HOURLY) * 100).toFixed(0)} %`,
      violations,
    ];
    return `| ${cells.join(' | ')} |`;
  } finally {
    ground.clear();
    await exchange.close();
  }
}

console.log(
  `${minutes} minutes each, Node ${process.version}, began at ${new Date(realNow()).toISOString()}\n`,
);
console.log(
  '| symbols | CPU, of one core | memory | at most | requests an hour | of the limit | too early |',
);
console.log('| --- | --- | --- | --- | --- | --- | --- |');
for (const count of counts) console.log(await measure(count));
