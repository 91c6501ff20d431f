import { type Mistake, usage } from '@chimera/base';
import { SYMBOL } from '@chimera/engine';
import { type Reading, timeUnits } from '@chimera/market-data';
import type { Command, OptionValues } from 'commander';

/** What can be said of files of candles that do not tell it themselves. */
export interface ReadingOptions {
  readonly symbol?: string;
  readonly zone?: string;
  readonly unit?: string;
  readonly columns?: string;
  readonly dateOrder?: string;
  readonly decimal?: string;
}

/** The options of every command that reads files of candles; `--symbol` is each command's own. */
export function readingOptions<Arguments extends unknown[], Options extends OptionValues>(
  command: Command<Arguments, Options>,
) {
  return command
    .option('--zone <zone>', 'of written times that name none: UTC, +02:00 or Europe/Athens')
    .option('--unit <unit>', 'of times that are numbers: s, ms, us or ns')
    .option('--columns <names>', 'what each column holds, such as time,open,high,low,close,volume,-')
    .option('--date-order <order>', 'of dates such as 01/02/2026: dmy or mdy')
    .option('--decimal <mark>', 'before the fraction of a number: point or comma');
}

/** What was said; `null` where nothing was. Mistakes are added to the list. */
export function readingOf(options: ReadingOptions, mistakes: Mistake[]): Reading | null {
  const oneOf = <Word extends string>(option: string, text: string | undefined, words: readonly Word[]) => {
    const found = words.find((word) => word === text);
    if (text === undefined || found !== undefined) return found ?? null;
    mistakes.push(
      usage('An option is wrong', option, text, words.join(' or '), { remedy: 'take one of these words' }),
    );
    return null;
  };
  const { symbol, zone, columns } = options;
  if (symbol !== undefined && !SYMBOL.test(symbol)) {
    mistakes.push(
      usage(
        'The symbol is wrong',
        '--symbol',
        symbol,
        'BASE/QUOTE in capitals, such as BTC/CAD, or BASE/QUOTE:QUOTE for a perpetual',
        {
          remedy: 'write it as in the example',
        },
      ),
    );
  }
  const reading: Reading = {
    symbol: symbol ?? null,
    zone: zone ?? null,
    unit: oneOf('--unit', options.unit, timeUnits),
    dateOrder: oneOf('--date-order', options.dateOrder, ['dmy', 'mdy']),
    decimal: oneOf('--decimal', options.decimal, ['point', 'comma']),
    columns: columns === undefined ? null : columns.split(','),
  };
  return Object.values(reading).some((said) => said !== null) ? reading : null;
}
