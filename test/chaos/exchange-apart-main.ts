import { SessionClock } from '@chimera/base';
import { ExchangeServer } from '../exchange/exchange-server.ts';
import { fixedInterval } from '../exchange/market/interval.ts';
import type { ApartOptions, NewAnchor, Question, Truth } from './exchange-apart.ts';

/** The process of an exchange: the first message starts it, every other one sets its clock or asks what was true. */

const MINUTE_MS = 60_000;

let server: ExchangeServer | null = null;
let clock: SessionClock | null = null;
let symbols: readonly string[] = [];

process.on('message', async (message: ApartOptions | NewAnchor | Question) => {
  if ('newAnchor' in message) {
    clock?.anchor(message.newAnchor);
    process.send!('set');
  } else if (server === null && 'anchor' in message) {
    const { anchor, ...options } = message;
    clock = new SessionClock(anchor);
    symbols = options.symbols;
    server = await ExchangeServer.start({ kind: 'ndax', clock, ...options });
    process.send!(server.url);
  } else if (server !== null && 'from' in message) {
    process.send!(truth(server, message));
  }
});
// The one who started it is gone.
process.on('disconnect', () => process.exit());
process.send!('ready');

function truth({ market, requests, violations, faults }: ExchangeServer, { from, until }: Question): Truth {
  const interval = fixedInterval(MINUTE_MS);
  const candles = symbols.map(
    (symbol) => [symbol, market.candles(symbol, interval, from, until, until)] as const,
  );
  return {
    candles: Object.fromEntries(candles),
    requests: requests.length,
    asked: [...new Set(requests.map(({ method, path }) => `${method} ${path}`))],
    violations,
    struck: Object.fromEntries(faults.counts),
  };
}
