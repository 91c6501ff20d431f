import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { makeCertificate } from './certificate.ts';

/** A server with a certificate for these names, which answers every request and stream with JSON. */
export interface TlsServer {
  readonly port: number;
  /** File of the certificate, for `NODE_EXTRA_CA_CERTS`. */
  readonly certificate: string;
  close(): Promise<void>;
}

/** `folder`: where the key and the certificate are made, with openssl. */
export async function openTlsServer(names: readonly string[], folder: string): Promise<TlsServer> {
  const {
    key,
    cert,
    file: certificate,
  } = makeCertificate(
    names.map((name) => `DNS:${name}`),
    folder,
  );
  const server = createServer({ key, cert }, (_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end('{"tag_name":"found"}');
  });
  const streams = new WebSocketServer({ server });
  streams.on('connection', (stream) => stream.send('"streamed"'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    certificate,
    close: async () => {
      streams.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
