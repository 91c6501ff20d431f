import { createHash } from 'node:crypto';
import { type PageSource, SCRIPT_PLACE, STYLE_PLACE } from '@chimera/report';
import { EncodedText } from './encoding.ts';

/** Scripts, styles and answers come from this server and from nowhere else; markup is never made from text. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const FOR_EVER = 'public, max-age=31536000, immutable';

interface Asset {
  readonly type: string;
  readonly caching: string;
  readonly etag: string;
  readonly text: EncodedText;
}

/** The page's files by address. Style and script carry a hash in their name, so a browser may keep them for ever. */
export function pageAssets({ html, css, js }: PageSource): ReadonlyMap<string, Asset> {
  const [style, script] = [`/page-${hashOf(css)}.css`, `/page-${hashOf(js)}.js`];
  const linked = html
    .replace(STYLE_PLACE, () => STYLE_PLACE.replace('page.css', style.slice(1)))
    .replace(SCRIPT_PLACE, () => SCRIPT_PLACE.replace('page.js', script.slice(1)));
  return new Map([
    ['/', asset(linked, 'text/html; charset=utf-8', 'no-cache')],
    [style, asset(css, 'text/css; charset=utf-8', FOR_EVER)],
    [script, asset(js, 'text/javascript; charset=utf-8', FOR_EVER)],
  ]);
}

function asset(text: string, type: string, caching: string): Asset {
  const bytes = Uint8Array.from(Buffer.from(text));
  return { type, caching, etag: `"${hashOf(text)}"`, text: new EncodedText(bytes, 'once') };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
