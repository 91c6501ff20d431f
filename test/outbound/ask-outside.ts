// A process that asks GitHub and an exchange as a session does, and tells what it heard. Its environment names the proxy.

import WebSocket from 'ws';
import { openApi } from '../../packages/github/src/api.ts';
import { EgressLog } from '../../packages/market-data/src/exchange/egress-log.ts';
import { Gate } from '../../packages/market-data/src/exchange/gate.ts';
import { StatedTimes } from '../../packages/market-data/src/exchange/stated-time.ts';

const gate = new Gate({
  exchange: 'ndax',
  hosts: new Set(['api.ndax.test']),
  takesPost: false,
  loopback: null,
  pace: null,
  egress: new EgressLog(),
  transport: null,
  statedTimes: new StatedTimes(),
});
const message = (error: unknown) => `failed: ${(error as Error).message}`;

async function github(): Promise<string> {
  const repository = { apiUrl: 'https://api.github.test', owner: 'o', repo: 'r' };
  const api = openApi(repository, 'token', { warn: () => {}, retryUnitMs: 1 });
  const { data } = await api.rest.repos.getLatestRelease({ ...repository, request: { retries: 0 } });
  return data.tag_name;
}

async function exchange(): Promise<string> {
  const asked = { url: 'https://api.ndax.test/Ping', method: 'GET', headers: {}, body: null };
  const { body } = await gate.request({ ...asked, path: 'Ping', signal: null });
  return body;
}

function stream(): Promise<string> {
  const { address, headers } = gate.connection('wss://api.ndax.test/stream', {});
  const socket = new WebSocket(address, { ...gate.connects(address), headers, handshakeTimeout: 10_000 });
  return new Promise((resolve, reject) => {
    socket.on('message', (data) => {
      resolve(String(data));
      socket.terminate();
    });
    socket.on('error', reject);
  });
}

const asked = { github, exchange, stream };
const wanted = (process.argv[2] ?? '').split(',') as (keyof typeof asked)[];
const heard = await Promise.all(wanted.map(async (name) => [name, await asked[name]().catch(message)]));
process.stdout.write(JSON.stringify(Object.fromEntries(heard)), () => process.exit());
