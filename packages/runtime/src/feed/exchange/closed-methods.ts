import { MARKET_DATA_METHODS, STREAM_METHODS } from './open-endpoints.ts';
import { reachableFrom } from './reachable.ts';

/** Begins the names of ccxt's methods that talk to an exchange. */
const TALKS =
  /^(?:fetch|watch|unWatch|create|cancel|edit|close|withdraw|transfer|deposit|borrow|repay|redeem|authenticate|signIn|approve|convert|subscribe|negotiate|add|reduce|set(?:Leverage|Margin|Position|Sandbox|UserAbstraction)|enableDemo|enableUnified|keepAlive|renew|post|send|isUnified|is[A-Z]\w*Enabled|undici|loadUnified|loadAccounts|initialize|setup|agent|revoke)/;

/** For account holders, even where a method for market data could lead there. */
const ALWAYS_CLOSED =
  /^(?:create|edit|cancel)\w*Orders?(?:Ws|s)?$|^(?:withdraw|transfer|signIn|authenticate|approve)|^(?:fetch|watch|unWatch)(?:My|Balance|Accounts?$|Orders?(?:Ws)?$|OpenOrders?|ClosedOrders?|CanceledOrders?|Positions?|Ledger|Deposit|Withdraw|Transactions?$|Transfers?$)/;

/** What ccxt needs to ask anything at all. */
const MACHINERY = [
  'describe',
  'loadMarkets',
  'request',
  'fetch2',
  'fetch',
  'handleRestResponse',
  'handleMessage',
  'handleErrors',
  'afterConstruct',
  'ping',
  'close',
  'onConnected',
  'onError',
  'onClose',
  'watch',
  'watchMultiple',
  'setMarkets',
  'loadExchangeSpecificFiles',
];

/** The methods of a ccxt class that talk to an exchange and have no part in public market data. */
export function closedMethods(prototype: object): readonly string[] {
  const instance = Object.create(prototype);
  const { methods } = reachableFrom([...MARKET_DATA_METHODS, ...STREAM_METHODS, ...MACHINERY], instance);
  return methodNames(prototype).filter(
    (name) => ALWAYS_CLOSED.test(name) || (TALKS.test(name) && !methods.has(name)),
  );
}

/** Every method of a class, those that it inherits included. */
export function methodNames(prototype: object): readonly string[] {
  const names = new Set<string>();
  for (
    let holder: object | null = prototype;
    holder !== null && holder !== Object.prototype;
    holder = Object.getPrototypeOf(holder)
  ) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(holder))) {
      if (typeof value === 'function' && name !== 'constructor') names.add(name);
    }
  }
  return [...names];
}
