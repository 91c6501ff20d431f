/**
 * ccxt's options of an exchange with everything but spot markets left out of what is loaded, and no request made
 * twice: retrying is for the one who asked.
 */
export function spotOnly(options: unknown): Record<string, unknown> {
  const given = isRecord(options) ? options : {};
  const markets = given.fetchMarkets;
  return {
    ...once(given),
    defaultType: 'spot',
    ...(isRecord(markets) ? { fetchMarkets: { ...once(markets), ...spotTypes(markets.types) } } : {}),
  };
}

function once(options: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => {
      if (name === 'webApiRetries') return [name, 1];
      return [name, isRecord(value) ? once(value) : value];
    }),
  );
}

/** A list of kinds, or kinds that are on or off. */
function spotTypes(types: unknown): { types?: unknown } {
  if (Array.isArray(types)) return types.includes('spot') ? { types: ['spot'] } : {};
  if (!isRecord(types) || !('spot' in types)) return {};
  const off = (value: unknown): unknown =>
    isRecord(value) ? Object.fromEntries(Object.entries(value).map(([kind, on]) => [kind, off(on)])) : false;
  return {
    types: Object.fromEntries(
      Object.entries(types).map(([kind, on]) => [kind, kind === 'spot' ? on : off(on)]),
    ),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
