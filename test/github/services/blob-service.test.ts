import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { FakeGitHub } from './fake-github.ts';

let github: FakeGitHub;

beforeAll(async () => {
  github = await FakeGitHub.start({ owner: 'someone', repo: 'trading' });
});

afterAll(() => github.close());

const blob = (text: string) => ({ content: Buffer.from(text), contentType: 'text/plain' });

test('a part of a content is given, and its size without it', async () => {
  const url = github.blobs.downloadUrl(blob('0123456789'), 'caches/1');
  const part = await fetch(url, { headers: { range: 'bytes=2-4' } });
  expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
    206,
    'bytes 2-4/10',
    '234',
  ]);
  const rest = await fetch(url, { headers: { 'x-ms-range': 'bytes=8-99' } });
  expect([rest.status, await rest.text()]).toEqual([206, '89']);
  expect((await fetch(url, { headers: { range: 'bytes=10-' } })).status).toBe(416);
  const head = await fetch(url, { method: 'HEAD' });
  expect([head.status, head.headers.get('content-length')]).toEqual([200, '10']);
});

test('an address is good for what it was given for', async () => {
  const stored = blob('kept');
  const read = github.blobs.downloadUrl(stored, 'caches/1');
  const write = github.blobs.uploadUrl(stored, 'caches/1');
  const headers = { 'x-ms-blob-type': 'BlockBlob' };
  expect((await fetch(read, { method: 'PUT', headers, body: 'other' })).status).toBe(403);
  expect((await fetch(write)).status).toBe(403);
  expect((await fetch(read.replace(/sig=.*/, 'sig=guessed'))).status).toBe(403);
  expect(stored.content.toString()).toBe('kept');
  expect((await fetch(write, { method: 'PUT', headers, body: 'other' })).status).toBe(201);
  expect(await (await fetch(read)).text()).toBe('other');
});

test('blocks count once they are listed, in the order of the list', async () => {
  const stored = { content: null, contentType: '' };
  const url = github.blobs.uploadUrl(stored, 'artifacts/1');
  for (const [id, body] of [
    ['YQ==', 'first '],
    ['Yg==', 'second'],
  ]) {
    await fetch(`${url}&comp=block&blockid=${encodeURIComponent(id!)}`, { method: 'PUT', body: body! });
  }
  const commit = (ids: readonly string[]) =>
    fetch(`${url}&comp=blocklist`, {
      method: 'PUT',
      headers: { 'x-ms-blob-content-type': 'text/html' },
      body: `<BlockList>${ids.map((id) => `<Latest>${id}</Latest>`).join('')}</BlockList>`,
    });
  expect((await commit(['YQ==', 'Yw=='])).status).toBe(400);
  expect(stored.content).toBeNull();
  expect((await commit(['Yg==', 'YQ=='])).status).toBe(201);
  expect(stored).toEqual({ content: Buffer.from('secondfirst '), contentType: 'text/html' });
});
