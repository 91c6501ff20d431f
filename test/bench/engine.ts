import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contest, type Result } from './contest.ts';
import type { Contestant } from './contestant.ts';
import { document } from './document.ts';

/**
 * How many candles a second the whole engine takes (inspection, fills, fees, book, governor, strategy, equity after
 * each candle), beside peers that do less. Writes its tables into docs/benchmarks.md.
 */
const DOCUMENT = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url));

function engine(name: string, changes: Partial<Contestant> = {}): Contestant {
  return {
    name,
    who: 'engine',
    strategy: 'sma-cross',
    rules: 'usual',
    symbols: 1,
    candles: 500_000,
    ...changes,
  };
}

async function group(title: string, contestants: readonly Contestant[]): Promise<readonly Result[]> {
  console.log(title);
  const results = await contest(contestants);
  for (const { name, candles, seconds, found } of results) {
    const rate = Math.round(candles / seconds).toLocaleString('en');
    console.log(`  ${name.padEnd(44)} ${rate.padStart(12)} candles/s   ${found}`);
  }
  return results;
}

const peers = await group('Beside peers', [
  engine('the engine', { rules: 'plain' }),
  engine('grademark', { who: 'grademark', rules: 'plain' }),
  engine("trading-signals' two averages alone", { who: 'averages', rules: 'plain' }),
]);
const strategies = await group('Strategies', [
  engine('sma-cross'),
  engine('chimera', { strategy: 'chimera' }),
  engine('buy-and-hold', { strategy: 'buy-and-hold' }),
  engine('sma-cross, 50 symbols', { symbols: 50 }),
  engine('chimera, 50 symbols', { strategy: 'chimera', symbols: 50 }),
]);
const byCandles = await group(
  'More candles',
  [125_000, 250_000, 500_000, 1_000_000].map((candles) =>
    engine(`${candles.toLocaleString('en')} candles`, { candles, rules: 'plain' }),
  ),
);
const bySymbols = await group(
  'More symbols',
  [1, 5, 10, 25, 50].map((symbols) =>
    engine(symbols === 1 ? '1 symbol' : `${symbols} symbols`, { symbols, rules: 'plain' }),
  ),
);
const text = readFileSync(DOCUMENT, 'utf8');
writeFileSync(DOCUMENT, document(text, { peers, strategies, byCandles, bySymbols }));
