import type { Environment } from '../../config/environment.ts';
import type { ExchangeOptions } from './open-exchange.ts';

/** Names a server on this machine that stands in for the exchange; for tests. */
export const LOCAL_EXCHANGE = 'CHIMERA_EXCHANGE_URL';

/** Where the exchange is asked. An address that is not of this machine is refused when the exchange is opened. */
export function exchangeAddress(environment: Environment): Pick<ExchangeOptions, 'baseUrl'> {
  const address = environment[LOCAL_EXCHANGE]?.trim();
  return address ? { baseUrl: address } : {};
}
