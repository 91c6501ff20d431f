import { describe, expect, test } from '@jest/globals';
import { SYMBOL, spotSymbol, symbolInFileName, symbolParts } from './symbol.ts';

describe('a symbol', () => {
  test.each([
    ['BTC/USDT', { base: 'BTC', quote: 'USDT' }, 'BTC/USDT', 'BTC_USDT'],
    ['BTC/USDT:USDT', { base: 'BTC', quote: 'USDT', kind: 'perpetual' }, 'BTC/USDT', 'BTC_USDT_USDT'],
  ])('%s', (symbol, parts, spot, name) => {
    expect(symbol).toMatch(SYMBOL);
    expect([symbolParts(symbol), spotSymbol(symbol), symbolInFileName(symbol)]).toEqual([parts, spot, name]);
  });

  test.each(['BTC', 'btc/usdt', 'BTC/USDT:BTC', 'BTC/USDT:', 'BTC/USDT:USDT:USDT', 'BTC/USDT:USDT-261225'])(
    '%s is none that is traded',
    (symbol) => expect(symbol).not.toMatch(SYMBOL),
  );
});
