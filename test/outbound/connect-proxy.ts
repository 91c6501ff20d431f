import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';

/** What a proxy does with those who ask it to connect them. */
export interface ProxyManner {
  /** `name:password` that it wants. */
  readonly wants?: string;
  readonly refuses?: boolean;
  readonly hangs?: boolean;
}

/** A proxy that opens tunnels (RFC 9110, 9.3.6) to one machine only: this one, at the port that each asked host stands for. */
export class ConnectProxy {
  /** Whom it was asked for, as `host:port`. */
  readonly asked: string[] = [];
  /** Who asked without the right name and password. */
  strangers = 0;
  readonly #sockets = new Set<Duplex>();
  readonly #server = createServer((_, response) => {
    response.statusCode = 405;
    response.end();
  });
  readonly #ports: Readonly<Record<string, number>>;
  readonly #manner: ProxyManner;

  /** `ports`: what listens on this machine, by the `host:port` that it is asked for by. */
  constructor(ports: Readonly<Record<string, number>>, manner: ProxyManner = {}) {
    this.#ports = ports;
    this.#manner = manner;
    this.#server.on('connection', (socket) => this.#keep(socket));
    this.#server.on('connect', (request, socket) => this.#tunnel(request, socket));
  }

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #keep(socket: Duplex): void {
    this.#sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => this.#sockets.delete(socket));
  }

  #tunnel({ url = '', headers }: IncomingMessage, socket: Duplex): void {
    this.asked.push(url);
    const { wants, refuses, hangs } = this.#manner;
    if (hangs) return;
    const token = wants && `Basic ${Buffer.from(wants).toString('base64')}`;
    if (token && headers['proxy-authorization'] !== token) {
      this.strangers += 1;
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n');
      return;
    }
    const port = this.#ports[url];
    if (refuses || port === undefined) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const server = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      server.pipe(socket);
      socket.pipe(server);
    });
    this.#keep(server);
  }
}
