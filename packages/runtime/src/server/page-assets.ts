import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { type PageSource, SCRIPT_PLACE, STYLE_PLACE } from '../report/page-file.ts';

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
  body(accepted: string): { readonly bytes: Uint8Array<ArrayBuffer>; readonly encoding: string | null };
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
  const plain = Uint8Array.from(Buffer.from(text));
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  /** Compressed when it is first asked for, and kept. */
  const compressed = (encoding: 'br' | 'gzip') => {
    const found = kept.get(encoding) ?? Uint8Array.from(compress[encoding](plain));
    kept.set(encoding, found);
    return { bytes: found, encoding };
  };
  return {
    type,
    caching,
    etag: `"${hashOf(text)}"`,
    body(accepted) {
      const offers = accepted.split(',').map((offer) => offer.trim().toLowerCase());
      const takes = (encoding: string) =>
        offers.some((offer) => offer === encoding || isWeighted(offer, encoding));
      if (takes('br')) return compressed('br');
      return takes('gzip') ? compressed('gzip') : { bytes: plain, encoding: null };
    },
  };
}

const compress = {
  br: (bytes: Uint8Array) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes: Uint8Array) => gzipSync(bytes, { level: 9 }),
};

/** `br;q=0.5`; a weight of 0 is a refusal. */
function isWeighted(offer: string, encoding: string): boolean {
  return offer.startsWith(`${encoding};`) && !/;\s*q=0(\.0*)?$/.test(offer);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
