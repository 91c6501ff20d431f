import { ExchangeError } from './public-exchange.ts';

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** A server on this machine that stands in for an exchange in tests. Anything else is refused. */
export class Loopback {
  readonly #base: URL;

  constructor(address: string) {
    // What stands before a host may be a password, and is not said again.
    const base = URL.canParse(address) ? new URL(address) : null;
    if (base?.protocol !== 'http:' || !LOOPBACK.has(base.hostname) || base.username || base.search) {
      throw new ExchangeError(
        'wall',
        `${base ? `${base.protocol}//${base.host}` : address} cannot stand in for an exchange: only http://127.0.0.1, http://localhost and http://[::1] can`,
      );
    }
    this.#base = base;
  }

  get host(): string {
    return this.#base.host;
  }

  /** The same path and query, on the server that stands in. */
  insteadOf(url: URL): URL {
    const target = new URL(url);
    target.protocol = url.protocol.startsWith('ws') ? 'ws:' : 'http:';
    target.host = this.#base.host;
    // An empty port would keep the exchange's.
    target.port = this.#base.port;
    target.pathname = this.#base.pathname.replace(/\/$/, '') + url.pathname;
    return target;
  }
}
