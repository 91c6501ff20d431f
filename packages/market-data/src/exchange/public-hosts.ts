import type { CcxtInstance } from './ccxt-instance.ts';

/** Groups of addresses that are for account holders, or for trying things out. */
const CLOSED = /private|test|sandbox|demo|beta/i;

/** The hosts, with their ports, under which ccxt knows an exchange's public interfaces. */
export function publicHosts({
  urls,
  hostname,
}: Pick<CcxtInstance, 'urls' | 'hostname'>): ReadonlySet<string> {
  const hosts = new Set<string>();
  const hostnames = [hostname, ...textsIn(urls.hostnames)].filter((name) => name !== undefined);
  for (const text of [...textsIn(urls.api), ...textsIn(urls.ws)]) {
    for (const name of text.includes('{hostname}') ? hostnames : ['']) {
      const address = text.replace('{hostname}', name);
      if (URL.canParse(address)) hosts.add(new URL(address).host);
    }
  }
  return hosts;
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([group, inner]) => (CLOSED.test(group) ? [] : textsIn(inner)));
}
