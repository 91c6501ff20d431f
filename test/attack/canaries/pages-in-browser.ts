import { pathToFileURL } from 'node:url';
import { BrowserWindow } from '../../browser/browser-window.ts';
import { EVIL, TAG } from './canaries.ts';
import type { Leak } from './judges.ts';

/** What may stand in a page that this project makes; what a canary would add has no place there. */
const FOREIGN_ELEMENTS = 'iframe, object, embed, base, form, foreignObject, img, image, script[src^="http"]';

/** As much of a page as is looked at: what a browser has is no part of these tests' own library. */
interface PageElement {
  readonly tagName: string;
  readonly outerHTML: string;
  readonly textContent: string | null;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
}
interface Page {
  querySelectorAll(selector: string): Iterable<PageElement>;
  querySelector(selector: string): PageElement | null;
}

/** What canaries did to a page that a real browser shows: at an address, or a file. */
export async function leaksInPage(place: string): Promise<readonly Leak[]> {
  const url = place.startsWith('http') ? place : pathToFileURL(place).href;
  const window = await BrowserWindow.open(url);
  const { page } = window;
  const found = await page.evaluate(
    ({ tag, evil, foreign }) => {
      const { document } = globalThis as unknown as { document: Page };
      const pattern = new RegExp(tag);
      const elements = [...document.querySelectorAll('*')];
      const active = /^(?:on|src|href|style|id$|class$|action|data$|xlink:)/;
      const attributes = elements.flatMap((element) =>
        [...element.attributes]
          .filter(
            ({ name, value }) =>
              pattern.test(name) || (active.test(name) && (pattern.test(value) || value.includes(evil))),
          )
          .map(({ name, value }) => `${element.tagName} ${name}=${value.slice(0, 80)}`),
      );
      const scripts = [...document.querySelectorAll('script:not([type="application/json"])')]
        .filter(({ textContent }) => pattern.test(textContent ?? ''))
        .map(({ textContent }) => (textContent ?? '').slice(0, 80));
      const strange = [...document.querySelectorAll(foreign)].map(({ outerHTML }) => outerHTML.slice(0, 80));
      const text = document.querySelector('main')?.textContent ?? '';
      return { attributes, scripts, strange, text };
    },
    { tag: TAG.source, evil: EVIL, foreign: FOREIGN_ELEMENTS },
  );
  const strangers = window.requests.filter((address) => address.includes(EVIL));
  const { complaints } = window;
  await window.close();
  const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u.exec(found.text);
  return [
    ...found.attributes.map((near) => ({ what: 'an attribute', near })),
    ...found.scripts.map((near) => ({ what: 'a script', near })),
    ...found.strange.map((near) => ({ what: 'an element', near })),
    ...strangers.map((near) => ({ what: 'a request', near })),
    // A script of a canary calls a function that is not there, or is stopped by the policy of the page.
    ...complaints.map((near) => ({ what: 'a complaint', near })),
    ...(unseen
      ? [
          {
            what: 'an invisible character',
            near: JSON.stringify(found.text.slice(unseen.index - 60, unseen.index + 40)),
          },
        ]
      : []),
    ...(new RegExp(TAG.source).test(found.text)
      ? []
      : [{ what: 'no canary at all', near: found.text.slice(0, 100) }]),
  ];
}
