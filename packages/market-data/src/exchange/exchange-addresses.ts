import { exchangeClass } from './exchange-classes.ts';
import { publicHosts } from './public-hosts.ts';
import { wallIn } from './walled-exchange.ts';

/**
 * Where an exchange is asked, by ccxt's id: one address for each host and port of its public interfaces. Nothing is sent.
 * @throws UnknownExchange
 */
export async function exchangeAddresses(id: string): Promise<readonly URL[]> {
  const { instance } = wallIn(await exchangeClass(id), id);
  return [...publicHosts(instance)].map((host) => new URL(`https://${host}`));
}
