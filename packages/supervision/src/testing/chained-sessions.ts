import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Log, realNow, steadyNow } from '@chimera/base';
import { ALL_ENTRIES, entriesFrom } from '@chimera/book';
import { loadConfig } from '@chimera/config';
import type { EntryOf } from '@chimera/engine';
import { LedgerReader } from '@chimera/ledger';
import { planSession, replaySession, sessionToReplay, withStrategy } from '@chimera/session';
import { Bot } from '../bot.ts';

/** Session time a second of real time: no candle is waited for. */
const FAST = 1e9;

export type TimedFill = EntryOf<'fill'> & { readonly time: number };

export interface Chain {
  readonly workdir: string;
  /** As in a configuration file; of the session with this number, from 0. */
  readonly configuration: (number: number) => object;
  readonly dataFiles?: readonly string[];
  /** The lengths of the sessions, over and over. */
  readonly hours: readonly number[];
  /** Session time: no session starts then or later. */
  readonly until: number;
  /** In the middle of each session the bot is gone, and another one resumes it. */
  readonly resumed?: boolean;
  /** Takes each line that the strategy file prints, with the number of its session. */
  readonly onPrinted?: (line: string, session: number) => void;
}

/** Lives sessions of a test book one after the other, each with a bot of its own, as fast as they go. Returns the ledger's path. */
export async function liveChain({
  workdir,
  configuration,
  dataFiles = [],
  hours,
  until,
  resumed = false,
  onPrinted,
}: Chain): Promise<string> {
  const configFile = join(workdir, 'chained.json');
  let session = 0;
  const log = new Log(join(workdir, 'bot.log'), onPrinted ? 'INFO' : 'ERROR', (_level, message) => {
    const printed = message.match(/^strategy: (.*)$/)?.[1];
    if (printed !== undefined) onPrinted?.(printed, session);
  });
  let ledgerPath = '';
  let ends = Number.NEGATIVE_INFINITY;
  for (let number = 0; ends < until; number += 1) {
    session = number;
    writeFileSync(configFile, JSON.stringify(configuration(number)));
    const { config } = loadConfig({ workdir, configFile, environment: {}, flags: { mode: 'test' } });
    const request = { workdir, config, speed: FAST, seed: null, dataFiles, newBook: false };
    const planned = await planSession(request, realNow());
    ends = planned.start + hours[number % hours.length]! * 3_600_000;
    ledgerPath = planned.ledgerPath;
    const legs = resumed ? [(planned.start + ends) / 2, ends] : [ends];
    for (const [place, legEnds] of legs.entries()) {
      const leg = { number: place + 1, of: legs.length, starts: planned.start, ends: legEnds };
      const bot = await Bot.open({ ...planned, ends, leg }, log, () => {});
      const end = await bot.run({ sessionTime: legEnds, steadyTime: steadyNow(), speed: FAST });
      await bot.close();
      if (end.reason === 'data-ended') return ledgerPath;
      if (end.reason !== (leg.number < leg.of ? 'leg-ended' : 'completed')) {
        throw new Error(`a session ended: ${end.reason}, ${end.detail}`);
      }
    }
  }
  return ledgerPath;
}

export function fillsOf(ledgerPath: string): readonly TimedFill[] {
  return readBook(ledgerPath, (reader) =>
    [...reader.entries()].flatMap((entry) =>
      entry.kind === 'fill' ? [{ ...entry.data, time: entry.time }] : [],
    ),
  );
}

export function readBook<Result>(ledgerPath: string, look: (reader: LedgerReader) => Result): Result {
  const reader = new LedgerReader(ledgerPath);
  try {
    return look(reader);
  } finally {
    reader.close();
  }
}

/** What each session differs in when it is run again: nothing, by id. */
export async function differences(ledgerPath: string, workdir: string): Promise<Record<string, unknown>> {
  const sessions = readBook(ledgerPath, (reader) =>
    entriesFrom(reader, ['session-started'], ALL_ENTRIES),
  ).map(({ session, data }) => ({ session, strategy: data.setup.strategy }));
  const found: Record<string, unknown> = {};
  const reader = new LedgerReader(ledgerPath);
  try {
    for (const strategy of new Set(sessions.map((each) => each.strategy))) {
      await withStrategy({ strategy, workdir }, async (open) => {
        for (const { session } of sessions.filter((each) => each.strategy === strategy)) {
          const { difference } = await replaySession(reader, sessionToReplay(reader, session), open);
          if (difference) found[session] = difference;
        }
      });
    }
    return found;
  } finally {
    reader.close();
  }
}
