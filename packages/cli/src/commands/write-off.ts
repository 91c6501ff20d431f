import { isoTime } from '@chimera/base';
import { isLocked } from '@chimera/ledger';
import { type HeldSymbol, heldSymbols, journalWriteOff } from '@chimera/session';
import { leaveCommand } from '@chimera/workdir';
import { findBook, openBook, usageMistake } from '../find-book.ts';
import type { PlaceOptions } from '../options.ts';
import { Terminal } from '../terminal.ts';
import { complain } from '../terminal-text.ts';

export interface WriteOffOptions extends PlaceOptions {
  readonly symbol: string;
  readonly reason: string;
  readonly mode?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** `chimera write-off`: books a position that cannot be sold any more as a loss, and cancels what waits for its symbol. */
export async function writeOff(options: WriteOffOptions): Promise<number> {
  const { ledgerPath, paths } = findBook(options);
  const terminal = new Terminal();
  if (ledgerPath === null) {
    complain(`There is no book in ${paths.state} yet: "chimera start" opens one.`);
    return 1;
  }
  const { symbol } = options;
  const reason = options.reason.trim();
  if (reason === '') throw usageMistake('--reason', reason, 'a reason, which the journal keeps');
  const reader = openBook(paths, ledgerPath);
  const all = heldSymbols(reader);
  reader.close();
  const held = all.find((each) => each.symbol === symbol);
  if (!held) {
    const names = all.map((each) => each.symbol).join(', ');
    throw usageMistake(
      'write-off',
      symbol,
      names === '' ? 'a symbol that the book holds; it holds none' : `a symbol that the book holds: ${names}`,
    );
  }
  if (!held.isStuck && !options.force) {
    const expected =
      `a symbol that cannot be sold any more: its price is of ${timeOf(held)}, as new as the others'. ` +
      'Sell it by its strategy or with on_loss_limit: flatten; --force writes it off all the same';
    throw usageMistake('write-off', symbol, expected);
  }
  // A session that runs holds the pen: the word goes to it.
  const isDone = !isLocked(paths.lock) && journalWriteOff(ledgerPath, symbol, reason);
  if (!isDone) leaveCommand(paths.commands, { command: 'write-off', symbol, reason });
  const { quantity, cost } = held;
  if (options.json) {
    terminal.json({ symbol, quantity, cost, reason, journalled: isDone });
    return 0;
  }
  const how = isDone ? 'is written off' : 'is to be written off: the running session does it within seconds';
  terminal.line(`${quantity} ${symbol} that cost ${cost} ${how}.`);
  return 0;
}

const timeOf = ({ priceTime }: HeldSymbol): string => (priceTime === null ? 'never' : isoTime(priceTime));
