import { isoTime } from '@chimera/base';
import { amountText, type EntryOf, type JournalEntry } from '@chimera/engine';

/** What an entry of the journal says, in a few words, beside its kind; all of it is in `chimera ledger export`. */
export function entryWords({ kind, data }: JournalEntry): string {
  switch (kind) {
    case 'book-opened':
      return `${data.mode} on ${data.market}, ${data.startingCash} ${data.currency}`;
    case 'session-started':
      return `begins, to end at ${isoTime(data.ends)}`;
    case 'session-ended':
      return `${data.reason}: ${data.detail}`;
    case 'day-started':
      return `${data.date}, equity ${amountText(data.equity)}`;
    case 'signal':
      return `${data.action} ${shareOf(data)}${data.symbol}, confidence ${data.confidence.toFixed(2)}: ${data.reason}`;
    case 'refusal':
      return `${data.action} ${data.symbol}, ${data.rule}: ${data.reason}`;
    case 'order': {
      const at = data.price === null ? '' : ` at ${data.price}`;
      return `${data.id} ${data.side} ${data.quantity ?? 'all'} ${data.symbol}, ${data.type}${at}`;
    }
    case 'fill':
      return `${data.order} ${data.side} ${data.quantity} ${data.symbol} at ${data.price} (${data.reason})${wholeInstead(data)}`;
    case 'trigger':
    case 'stop-moved':
      return `${data.order} ${data.symbol} at ${data.price}`;
    case 'resting':
      return `${data.order} ${data.symbol}`;
    case 'cancel':
      return `${data.order} ${data.symbol}: ${data.reason}`;
    case 'governor':
      return `${data.state}: ${data.reason}`;
    case 'warning':
      return data.reason;
    case 'command':
      return `${data.command}: ${data.reason}`;
    case 'gap':
      return `${data.symbol}: ${data.candles} candles are missing`;
    case 'candle-refused':
      return `${data.symbol}: candle refused: ${data.reason}`;
    case 'write-off':
      return `${data.quantity} ${data.symbol} that cost ${data.cost} is written off: ${data.reason}`;
    case 'source-changed':
      return `from ${data.from} to ${data.to}: ${data.reason}`;
    case 'strategy-fault':
      return `failed on ${data.symbol}: ${data.message}`;
  }
}

function shareOf({ portion }: EntryOf<'signal'>): string {
  return portion === undefined ? '' : `${amountText(portion * 100)} % of `;
}

function wholeInstead(fill: EntryOf<'fill'>): string {
  return fill.wholeInstead ? ', all of it: a part would have left less than the exchange takes' : '';
}
