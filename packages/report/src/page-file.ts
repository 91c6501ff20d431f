import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { PageData } from '@chimera/contract';
import { visible } from '@chimera/engine';

/** The page's three files; `page.css` and `page.js` lie beside `page.html`, which names them. */
export interface PageSource {
  readonly html: string;
  readonly css: string;
  readonly js: string;
}

/** Where `page.html` names the other two. */
export const STYLE_PLACE = '<link rel="stylesheet" href="page.css">';
export const SCRIPT_PLACE = '<script src="page.js" defer></script>';

/** `url` is that of `page.html`. Throws where a file is missing or the page does not name the others. */
export function readPage(url: URL): PageSource {
  const read = (name: string) => readFileSync(new URL(name, url), 'utf8');
  const source = { html: readFileSync(url, 'utf8'), css: read('page.css'), js: read('page.js') };
  for (const place of [STYLE_PLACE, SCRIPT_PLACE]) {
    if (!source.html.includes(place)) throw new Error(`${url} does not contain ${place}`);
  }
  return source;
}

/** The page as one file that needs no server: style, data and script inside, and nothing else may be loaded. */
export function pageFile({ html, css, js }: PageSource, data: PageData): string {
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(css)}'`,
    `script-src '${hashOf(js)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  // A book may be of somebody who did not clean its words. Nothing in the data can end the element that holds it.
  const seen = (_: string, value: unknown) => (typeof value === 'string' ? visible(value) : value);
  const json = JSON.stringify(data, seen).replaceAll('<', '\\u003c');
  const block = `<script type="application/json" id="page-data">${json}</script>`;
  // Functions, since what is put in may contain what `replace` would take for a pattern.
  return html
    .replace('<head>', () => `<head>\n${meta}`)
    .replace(STYLE_PLACE, () => `<style>${css}</style>`)
    .replace(SCRIPT_PLACE, '')
    .replace('</body>', () => `${block}\n<script>${js}</script>\n</body>`);
}

/** As a content security policy names a style or a script. */
export function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
