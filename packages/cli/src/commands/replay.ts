import { resolve } from 'node:path';
import { isoTime } from '@chimera/base';
import { ConfigError, loadConfig } from '@chimera/config';
import type { LedgerReader } from '@chimera/ledger';
import {
  type Difference,
  hashOf,
  type Replay,
  ReplayError,
  replaySession,
  sessionToReplay,
  withStrategy,
} from '@chimera/session';
import { ANSWER_MS, StrategyError } from '@chimera/strategy-host';
import { type HostRules, hostRules } from '@chimera/workdir';
import { findBook, openAtRest, openBook } from '../find-book.ts';
import type { PlaceOptions } from '../options.ts';
import { Terminal } from '../terminal.ts';
import { complain } from '../terminal-text.ts';

export interface ReplayOptions extends PlaceOptions {
  readonly session: string | undefined;
  readonly mode?: string;
  readonly ledger?: string;
  readonly json?: boolean;
}

/** `chimera replay`: runs a recorded session again and says whether its journal comes out the same. */
export async function replay(options: ReplayOptions): Promise<number> {
  const terminal = new Terminal();
  const reader = open(options, terminal);
  if (!reader) return 1;
  try {
    const session = sessionToReplay(reader, options.session);
    const { strategy, strategyHash } = session.started.setup;
    const workdir = resolve(options.workdir);
    if (hashOf(strategy, workdir) !== strategyHash) {
      throw new ReplayError(`the strategy ${strategy} is no longer the one that the session ran with`);
    }
    const asked = { strategy, workdir, rules: rulesOf(options) };
    const replayed = await withStrategy(asked, (open) => replaySession(reader, session, open));
    if (options.json) terminal.json(documentOf(replayed));
    else print(terminal, replayed);
    return replayed.difference ? 1 : 0;
  } catch (error) {
    if (!(error instanceof ReplayError || error instanceof StrategyError)) throw error;
    complain(`The session cannot be replayed: ${error.message}.`);
    return 1;
  } finally {
    reader.close();
  }
}

/** How a strategy file is run here: as configured, and if the configuration is wrong, under the strictest isolation. */
function rulesOf({ workdir, config }: ReplayOptions): HostRules {
  try {
    const configFile = config === undefined ? undefined : resolve(config);
    const where = { workdir: resolve(workdir), configFile, environment: process.env, flags: {} };
    return hostRules(loadConfig(where).config);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    complain(`The configuration is wrong, so the strategy runs under strict isolation. ${error.format()}`);
    return { isolation: 'strict', answerMs: ANSWER_MS };
  }
}

/** The book of the work directory, or a ledger out of an artifact. */
function open(options: ReplayOptions, terminal: Terminal): LedgerReader | null {
  if (options.ledger !== undefined) return openAtRest(resolve(options.ledger));
  const { ledgerPath, paths } = findBook(options);
  if (ledgerPath !== null) return openBook(paths, ledgerPath);
  terminal.line(`There is no book in ${paths.state} yet: "chimera start" opens one.`);
  return null;
}

function documentOf({ difference, ...replayed }: Replay) {
  return { identical: difference === null, ...replayed, difference: difference && spelledOut(difference) };
}

function spelledOut({ seq, recorded, replayed }: Difference) {
  const entry = (side: Difference['recorded']) =>
    side && { time: isoTime(side.time), kind: side.kind, data: JSON.parse(side.data) };
  return { seq, recorded: entry(recorded), replayed: entry(replayed) };
}

function print(terminal: Terminal, { session, events, entries, head, difference }: Replay): void {
  terminal.line(`session  ${session}`);
  terminal.line(`events   ${events}`);
  terminal.line(`entries  ${entries} the same${head ? `, up to ${head}` : ''}`);
  if (!difference) {
    terminal.line(terminal.paint('green', '✓ the journal comes out the same, to the letter'));
    return;
  }
  const text = (side: Difference['recorded']) =>
    side ? `${isoTime(side.time)} ${side.kind} ${side.data}` : 'nothing';
  terminal.line(terminal.paint('red', `✗ it differs first in entry ${difference.seq}`));
  terminal.line(`  journal  ${text(difference.recorded)}`);
  terminal.line(`  replay   ${text(difference.replayed)}`);
}
