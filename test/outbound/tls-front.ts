import { type AddressInfo, connect, type Socket } from 'node:net';
import { createServer } from 'node:tls';
import type { Certificate } from './certificate.ts';

/** A door with TLS before a server of this machine that speaks without it. */
export interface TlsFront {
  readonly port: number;
  /** How many connections came. */
  connections(): number;
  close(): Promise<void>;
}

/** `host`: the address that it listens on, 127.0.0.1 unless given. */
export async function openTlsFront(
  { key, cert }: Certificate,
  behind: number,
  host = '127.0.0.1',
): Promise<TlsFront> {
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  };
  let count = 0;
  const server = createServer({ key, cert }, (outer) => {
    count += 1;
    const inner = connect(behind, '127.0.0.1');
    keep(outer);
    keep(inner);
    outer.on('close', () => inner.destroy());
    inner.on('close', () => outer.destroy());
    outer.pipe(inner);
    inner.pipe(outer);
  });
  server.on('tlsClientError', () => {});
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return {
    port: (server.address() as AddressInfo).port,
    connections: () => count,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
