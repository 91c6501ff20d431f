import { MARKET_DATA_METHODS, STREAM_METHODS } from './open-endpoints.ts';
import { reachableFrom } from './reachable.ts';

/** Begins the names of ccxt's methods that are for account holders, and of some that talk without being waited for. */
const TALKS =
  /^(?:create|cancel|edit|withdraw|transfer|authenticate|signIn|subscribe|negotiate|keepAlive|getZK)/;

/** For account holders, even where a method for market data could lead there. */
const ALWAYS_CLOSED =
  /^(?:create|edit|cancel)\w*Orders?(?:Ws|s)?$|^(?:withdraw|transfer|signIn|authenticate|approve)|^(?:fetch|watch|unWatch)(?:My|Balance|Accounts?$|Orders?(?:Ws)?$|OpenOrders?|ClosedOrders?|CanceledOrders?|Positions?|Ledger|Deposit|Withdraw|Transactions?$|Transfers?$)/;

/** What ccxt needs to ask anything at all. */
const MACHINERY = [
  'describe',
  'loadMarkets',
  'request',
  'fetch2',
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

/**
 * The methods of a ccxt class that have no part in public market data: those for account holders, and all that are
 * waited for and that no question for market data leads to. Among them are some that would fetch things from
 * elsewhere, such as the signing library that ccxt loads from a third party.
 */
export function closedMethods(prototype: object): readonly string[] {
  const instance = Object.create(prototype);
  const { methods } = reachableFrom([...MARKET_DATA_METHODS, ...STREAM_METHODS, ...MACHINERY], instance);
  const isAway = (name: string) => TALKS.test(name) || isAsync(instance[name]);
  return methodNames(prototype).filter(
    (name) => ALWAYS_CLOSED.test(name) || (isAway(name) && !methods.has(name)),
  );
}

const isAsync = (method: unknown): boolean => Function.prototype.toString.call(method).startsWith('async');

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
