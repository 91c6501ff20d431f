import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { SCRIPT_PLACE, STYLE_PLACE } from '@chimera/report';
import { beforeAll, expect, test } from '@jest/globals';
import { PAGE_POLICY, pageAssets } from './page-assets.ts';
import { ServedBook, tradedBook } from './testing/served-book.ts';

const source = {
  html: `<!doctype html><head>${STYLE_PLACE}</head><body>${SCRIPT_PLACE}</body>`,
  css: 'body { margin: 0 }',
  js: `const text = "${'$&'.repeat(100)}";`,
};

let served: ServedBook;
beforeAll(async () => {
  served = await ServedBook.start(tradedBook(), {}, source);
});

test('the page names its script and its style by what they hold, and they are served', async () => {
  const { text, headers } = await served.ask('/');
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  const [style, script] = [/href="([^"]+)"/, /src="([^"]+)"/].map((pattern) => pattern.exec(text)![1]!);
  expect(style).toMatch(/^page-[0-9a-f]{16}\.css$/);
  expect((await served.ask(`/${style}`)).text).toBe(source.css);
  const answer = await served.ask(`/${script}`);
  expect([answer.text, answer.headers['content-type']]).toEqual([
    source.js,
    'text/javascript; charset=utf-8',
  ]);
  expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
});

test('the page may use its own server and nothing else, and other answers still forbid everything', async () => {
  expect((await served.ask('/')).headers['content-security-policy']).toBe(PAGE_POLICY);
  const policy = (await served.ask('/api/v1/status')).headers['content-security-policy'];
  expect(policy).not.toContain('self');
});

test('a browser that has the page is told so', async () => {
  const { headers } = await served.ask('/');
  expect(headers['cache-control']).toBe('no-cache');
  const again = await served.ask('/', { headers: { 'If-None-Match': headers.etag! } });
  expect([again.status, again.text, again.headers.etag]).toEqual([304, '', headers.etag]);
});

test('it comes as small as the browser can read it', async () => {
  const { text } = [...pageAssets(source).values()][2]!;
  expect(brotliDecompressSync(await text.as('br')).toString()).toBe(source.js);
  expect(gunzipSync(await text.as('gzip')).toString()).toBe(source.js);
  expect(Buffer.from(await text.as(null)).toString()).toBe(source.js);
});

test('its encoding is named', async () => {
  const { headers } = await served.ask('/', { headers: { 'Accept-Encoding': 'br' } });
  expect([headers['content-encoding'], headers.vary]).toEqual(['br', 'Accept-Encoding']);
});
