import { parseArgs } from 'node:util';
import { realNow, SessionClock, steadyNow } from '@chimera/base';
import { ExchangeServer } from './exchange-server.ts';
import { randomFaults } from './faults/random-faults.ts';

/** Serves an exchange for trying things by hand, until it is interrupted; see `--help`. */

const HELP = `node test/exchange/serve.ts [--kind ndax|binance] [--port 0] [--symbols 20] [--speed 1] [--seed 7]
  [--start 2026-01-10T12:00:00Z] [--faults PER_HOUR]

The session's clock begins at --start, or now where not given, and runs --speed times as fast as the machine's.
`;

/** In the order in which they are listed. */
const BASES =
  'BTC ETH SOL XRP ADA DOGE LTC BCH LINK DOT AVAX ATOM XLM UNI AAVE MATIC SHIB TRX EOS ALGO FIL NEAR APT ARB OP ' +
  'INJ SUI SEI TIA RUNE GRT MKR SNX CRV COMP YFI SAND MANA AXS ENJ CHZ BAT ZRX KSM FLOW HBAR VET ICP QNT EGLD';

const { values } = parseArgs({
  options: {
    kind: { type: 'string', default: 'ndax' },
    port: { type: 'string', default: '0' },
    symbols: { type: 'string', default: '20' },
    speed: { type: 'string', default: '1' },
    seed: { type: 'string', default: '7' },
    start: { type: 'string' },
    faults: { type: 'string', default: '0' },
    help: { type: 'boolean', default: false },
  },
});

const [port, count, speed, seed, perHour] = [
  values.port,
  values.symbols,
  values.speed,
  values.seed,
  values.faults,
].map(Number) as [number, number, number, number, number];
const { kind } = values;
const start = values.start === undefined ? realNow() : Date.parse(values.start);
const numbers = [port, count, speed, seed, perHour, start];

if (
  values.help ||
  (kind !== 'ndax' && kind !== 'binance') ||
  !numbers.every(Number.isFinite) ||
  !(speed > 0)
) {
  process.stdout.write(HELP);
  process.exitCode = values.help ? 0 : 2;
} else {
  const quote = kind === 'ndax' ? 'CAD' : 'USDT';
  const symbols = BASES.split(' ')
    .slice(0, count)
    .map((base) => `${base}/${quote}`);
  const clock = new SessionClock({ sessionTime: start, steadyTime: steadyNow(), speed });
  const until = start + 24 * 3_600_000;
  const faults = perHour > 0 ? randomFaults({ seed, from: start, until, symbols, perHour }) : [];
  // What a fast clock adds to the way of a request is forgiven.
  const server = await ExchangeServer.start({
    kind,
    clock,
    symbols,
    seed,
    port,
    faults,
    toleranceMs: 100 * speed,
  });
  process.stdout.write(`${kind} with ${symbols.length} markets: ${server.url} and ${server.wsUrl}\n`);
  process.stdout.write(`ccxt: urls.api = ${JSON.stringify(server.endpoints)}\n`);
  process.once('SIGINT', () => void server.close());
  process.once('SIGTERM', () => void server.close());
}
