import { shortWords } from '@chimera/engine';
import { ExchangeError, type ExchangeFailure } from './public-exchange.ts';

/**
 * ccxt's error classes by what they mean here, the special ones before those that they derive from. Their names are
 * compared, not the classes: which copy of ccxt threw is nobody's business.
 */
const MEANINGS: readonly (readonly [RegExp, ExchangeFailure])[] = [
  [/^(?:RateLimitExceeded|DDoSProtection)$/, 'rate-limited'],
  [/^(?:RestrictedLocation|PermissionDenied|AccountSuspended)$/, 'region-refused'],
  [/^(?:BadSymbol|MarketClosed|ContractUnavailable)$/, 'no-market'],
  [/^(?:NotSupported|ArgumentsRequired)$/, 'no-market'],
  [/^(?:OnMaintenance|ExchangeNotAvailable|CancelPending)$/, 'unavailable'],
  [/^(?:RequestTimeout|NetworkError|ExchangeClosedByUser)$/, 'unreachable'],
  [/^(?:BadResponse|NullResponse|ChecksumError)$/, 'bad-answer'],
];

const LONGEST_MESSAGE = 300;

/** What ccxt threw, as an ExchangeError. */
export function exchangeErrorOf(error: unknown, id: string, what: string): ExchangeError {
  if (error instanceof ExchangeError) return error;
  const message = shortWords(String((error as Error)?.message ?? error), LONGEST_MESSAGE);
  const named = message.startsWith(id) ? message : `${id}: ${message}`;
  for (const name of classNames(error)) {
    const meaning = MEANINGS.find(([pattern]) => pattern.test(name));
    if (meaning) return new ExchangeError(meaning[1], named);
  }
  // An endpoint that was left out is missing like this.
  if (/^this\.\w+ is not a function/.test(message)) {
    return new ExchangeError('wall', `${id}: ${what} would need what is for account holders (${message})`);
  }
  return new ExchangeError(
    'bad-answer',
    `${id}: ${what} was answered with what it should not be (${message})`,
  );
}

/** The name of an error's class, then those of the classes that it derives from. */
function classNames(error: unknown): string[] {
  const names: string[] = [];
  for (
    let holder = typeof error === 'object' ? Object.getPrototypeOf(error ?? {}) : null;
    holder !== null && holder !== Error.prototype;
    holder = Object.getPrototypeOf(holder)
  ) {
    names.push(holder.constructor.name);
  }
  return names;
}
