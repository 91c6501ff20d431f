import { basename, resolve } from 'node:path';
import { outgoing, periodOf } from '@chimera/backtest';
import { counted, isoTime, type Mistake } from '@chimera/base';
import { ConfigError } from '@chimera/config';
import { type Imported, importCandles, type TakenFor, takenText } from '@chimera/market-data';
import { outFolder } from '../out-folder.ts';
import { type ReadingOptions, readingOf } from '../reading-options.ts';
import { Terminal } from '../terminal.ts';

export interface ImportCommand extends ReadingOptions {
  readonly files: readonly string[];
  readonly out: string;
  readonly timeframe?: string;
  readonly json?: boolean;
}

/** `chimera import`: candles of other sources to files as `chimera download` writes them. */
export async function importFiles(options: ImportCommand): Promise<number> {
  const mistakes: Mistake[] = [];
  const reading = readingOf(options, mistakes);
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  const terminal = new Terminal();
  const taken: TakenFor[] = [];
  const imported = await importCandles({
    files: options.files.map((file) => resolve(file)),
    folder: outFolder('--out', options.out),
    reading,
    periodMs: options.timeframe === undefined ? null : periodOf(options.timeframe),
    onRead: (file) => {
      taken.push(file);
      if (!options.json) terminal.line(`${basename(file.file)}: ${takenText(file)}`);
    },
  });
  if (options.json) {
    terminal.json(outgoing({ read: taken, written: imported }));
  } else for (const file of imported) terminal.line(text(file));
  return 0;
}

function text({ path, symbol, timeframe, candles, from, to, unchanged, dropped, unsound, reason }: Imported) {
  const parts = [
    `${symbol}: ${counted(candles, 'candle')} of ${timeframe} from ${isoTime(from)} to ${isoTime(to)}`,
    unchanged ? `${path} had them already` : `written to ${path}`,
    ...(dropped > 0 ? [`${dropped} left out: their time was there before`] : []),
    ...(unsound > 0 ? [`${unsound} will be refused; the first: ${reason}`] : []),
  ];
  return parts.join('; ');
}
