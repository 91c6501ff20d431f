import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntryOf } from '@chimera/engine';
import { realNow } from '../../clock.ts';
import { loadConfig } from '../../config/load.ts';
import { LedgerReader } from '../../ledger/reader.ts';
import { Log } from '../../log.ts';
import { planSession } from '../../session/plan-session.ts';
import { Bot } from '../bot.ts';

export type TimedFill = EntryOf<'fill'> & { readonly time: number };

interface Chain {
  readonly workdir: string;
  /** As in a configuration file. */
  readonly configuration: object;
  readonly dataFiles: readonly string[];
  /** Hours of the first session, the second and so on; the last one again and again. */
  readonly hours: readonly number[];
  /** Session time: no session starts then or later. */
  readonly until: number;
}

/** Lives sessions of a test book one after the other, each with a bot of its own, as fast as they go. */
export async function liveChain({
  workdir,
  configuration,
  dataFiles,
  hours,
  until,
}: Chain): Promise<string> {
  let ledgerPath = '';
  let ends = Number.NEGATIVE_INFINITY;
  for (let number = 0; ends < until; number += 1) {
    const configFile = join(workdir, 'chained.json');
    writeFileSync(configFile, JSON.stringify(configuration));
    const { config } = loadConfig({ workdir, configFile, environment: {}, flags: { mode: 'test' } });
    const planned = await planSession(
      { workdir, config, speed: 1e9, seed: null, dataFiles, newBook: false },
      realNow(),
    );
    ends = planned.start + hours[Math.min(number, hours.length - 1)]! * 3_600_000;
    const plan = { ...planned, ends, leg: { ...planned.leg, ends } };
    ledgerPath = plan.ledgerPath;
    const bot = await Bot.open(plan, new Log(join(workdir, 'bot.log'), 'ERROR'), () => {});
    const end = await bot.run({ sessionTime: plan.ends, realTime: realNow(), speed: 1e9 });
    await bot.close();
    if (end.reason === 'data-ended') break;
    if (end.reason !== 'completed') throw new Error(`a session ended: ${end.reason}, ${end.detail}`);
  }
  return ledgerPath;
}

export function fillsOf(ledgerPath: string): readonly TimedFill[] {
  const reader = new LedgerReader(ledgerPath);
  try {
    return [...reader.entries()].flatMap((entry) =>
      entry.kind === 'fill' ? [{ ...entry.data, time: entry.time }] : [],
    );
  } finally {
    reader.close();
  }
}
