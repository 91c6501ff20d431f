/**
 * The exchanges that are in the committed bundle, as ccxt's classes with their streams. docs/markets.md says why these.
 * ccxt exports them all together only: by their own paths, the bundler takes these and leaves the others.
 */
export { default as bitso } from '../../../../node_modules/ccxt/js/src/bitso.js';
export { default as btcmarkets } from '../../../../node_modules/ccxt/js/src/btcmarkets.js';
export { default as bitfinex } from '../../../../node_modules/ccxt/js/src/pro/bitfinex.js';
export { default as bitstamp } from '../../../../node_modules/ccxt/js/src/pro/bitstamp.js';
export { default as bitvavo } from '../../../../node_modules/ccxt/js/src/pro/bitvavo.js';
export { default as coinbase } from '../../../../node_modules/ccxt/js/src/pro/coinbase.js';
export { default as cryptocom } from '../../../../node_modules/ccxt/js/src/pro/cryptocom.js';
export { default as gemini } from '../../../../node_modules/ccxt/js/src/pro/gemini.js';
export { default as kraken } from '../../../../node_modules/ccxt/js/src/pro/kraken.js';
export { default as ndax } from '../../../../node_modules/ccxt/js/src/pro/ndax.js';
export { default as okxus } from '../../../../node_modules/ccxt/js/src/pro/okxus.js';
export { default as upbit } from '../../../../node_modules/ccxt/js/src/pro/upbit.js';
