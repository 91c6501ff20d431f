import { ConfigError, mistake } from '@chimera/config';
import { timeframeMs } from '@chimera/engine';
import * as z from 'zod';
import type { CandleTable } from '../candle-table.ts';
import { DataError } from '../files/data-error.ts';
import type { Reading } from '../files/read-options.ts';
import type { TakenFor } from '../files/taken-for.ts';
import { marketOf, recordedFeed, spanOf } from '../recorded.ts';
import { readRecording, recordingHash } from '../recorded-candles.ts';
import { NOTHING_GIVEN, recordedInstruments } from '../terms/recorded-instruments.ts';
import { listingsOf } from './exchange.ts';
import { firstCandle, type SourceKind } from './source.ts';

/** Recorded candles, and what was said and found out of how they are read. */
export interface RecordedSource {
  readonly kind: 'recorded';
  readonly files: readonly string[];
  readonly reading?: Reading;
  readonly taken?: readonly TakenFor[];
}

export const recorded: SourceKind<RecordedSource> = {
  kind: 'recorded',
  modes: ['test'],
  hasBooks: false,
  epoch: null,
  hasKnownTerms: false,
  schema: z.strictObject({
    kind: z.literal('recorded'),
    files: z.array(z.string().max(4096)).min(1),
  }),
  isAsked: ({ dataFiles }) => dataFiles.length > 0,
  async plan({ workdir, config, dataFiles, reading, terms = NOTHING_GIVEN }, before) {
    const { symbols: configured, timeframe } = config.chimera_bot;
    const recording = await read(dataFiles, configured, timeframeMs(timeframe), reading);
    if (recording.length === 0) throw tooShort(recording, timeframe);
    const { symbols, taken } = recording;
    const said = reading && { reading };
    return {
      source: { kind: 'recorded', files: dataFiles, ...said, ...(taken && { taken }) },
      market: marketOf(recording),
      start: startIn(recording, before?.end),
      symbols,
      // A book is bound to its recording, so that this recording holds all that the book does.
      instruments: () =>
        recordedInstruments(recording.markets, {
          given: terms,
          workdir,
          exchanges: listingsOf(config),
          startingCash: config.account.starting_cash,
        }),
    };
  },
  async open({ files, reading }, { setup, identity }) {
    const { symbols, exitsOnly, periodMs, instruments } = setup;
    // What the book only holds is in no file of this session.
    const traded = symbols.filter((symbol) => !exitsOnly.includes(symbol));
    const recording = await read(files, traded, periodMs, reading);
    if (identity.market !== marketOf(recording)) {
      throw new DataError(
        `${files.join(', ')}: no longer what the session was planned on`,
        'leave the files of a running session as they are',
      );
    }
    return recordedFeed(recording, instruments);
  },
  market: (_, files) => marketOf({ sha256: recordingHash(files) }),
  files: ({ files }) => files,
  // What the files were taken for was told; launch reads them again.
  handedOn: ({ kind, files }, path) => ({ kind, files: files.map(path) }),
  arrived: (source, path) => ({ ...source, files: source.files.map(path) }),
  expected: (source) => source,
  // What recorded candles are of is in their files, which have the hash that the book is bound to.
  expectedSymbols: (planned, configured) => (planned.length > 0 ? planned : configured),
  facts: () => [],
};

/** The only symbol names a file that does not. */
function read(
  files: readonly string[],
  symbols: readonly string[],
  periodMs: number,
  reading: Reading | undefined,
): Promise<CandleTable> {
  const symbol = symbols.length === 1 ? symbols[0]! : null;
  return readRecording({ files, symbol, periodMs, asker: 'session', ...(reading && { reading }) });
}

/** A recording has its own time: it begins with it, or goes on from where the book ended. */
function startIn(recording: CandleTable, bookEnd: number | undefined): number {
  const span = spanOf(recording);
  const start = firstCandle(bookEnd ?? span.start, recording.periodMs);
  if (start < span.end) return start;
  throw new ConfigError([
    mistake('The recording is used up', '--data', span.end, 'recorded candles after the end of the book', {
      found: `the recording ends at ${new Date(span.end).toISOString()}, and so does the book`,
      remedy: 'record more candles, or start again with --new-book (the old book is archived)',
    }),
  ]);
}

function tooShort({ symbols, reason = null }: CandleTable, timeframe: string): DataError {
  return new DataError(
    `the recording of ${symbols.join(', ')} makes no candle of ${timeframe}${reason === null ? '' : `: ${reason}`}`,
    'give a longer recording, or set chimera_bot.timeframe to a shorter one',
  );
}
