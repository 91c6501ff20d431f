import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { readMarker } from '../../../packages/github/src/issues/marker.ts';
import { parseCsv } from '../../../packages/ledger/src/testing/csv.ts';
import { type Canary, EVIL, TAG } from './canaries.ts';

/** What a canary did that it must not be able to do, or that was kept of it and must not be. */
export interface Leak {
  readonly what: string;
  readonly near: string;
}

export type Language =
  | 'text'
  | 'workflow log'
  | 'json'
  /** What it says is as it was; the document itself is to be escaped. */
  | 'raw json'
  | 'events'
  | 'metrics'
  | 'markdown'
  | 'csv'
  | 'ledger';

/** The most that is kept of one text: a message in a log. */
const LONGEST_KEPT = 16_000;

const tagsIn = (text: string): readonly string[] => text.match(TAG) ?? [];

function around(text: string, place: number): string {
  return JSON.stringify(text.slice(Math.max(0, place - 60), place + 60));
}

function found(what: string, text: string, pattern: RegExp): readonly Leak[] {
  const match = pattern.exec(text);
  return match ? [{ what, near: around(text, match.index) }] : [];
}

/** What no text may hold, in any language. */
function everywhere(text: string, canaries: readonly Canary[]): readonly Leak[] {
  const secrets = new Set(canaries.flatMap(({ secret }) => secret ?? []));
  return [
    ...[...secrets].flatMap((secret) =>
      text.includes(secret) ? [{ what: 'a secret', near: around(text, text.indexOf(secret)) }] : [],
    ),
    ...found('a control character', text, /[^\P{Cc}\n\r\t]/u),
    ...found('an invisible character', text, /[\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u),
    ...found('half a character', text, /\p{Cs}/u),
    ...found('a flood', text, new RegExp(`[L ]{${LONGEST_KEPT + 100}}`)),
  ];
}

/** The lines of a canary that a runner would obey if they stood at the start of a line. */
function commandsOf(canaries: readonly Canary[]): readonly string[] {
  return canaries
    .filter(({ kind }) => kind === 'command')
    .flatMap(({ text }) => text.split(/[\n\r\u2028\u0085]/))
    .map((line) =>
      line
        .replace(/[\p{Cc}\p{Cf}]/gu, '')
        .replace('[0m', '')
        .trim(),
    )
    .filter((line) => line.startsWith('::'));
}

function commands(text: string, canaries: readonly Canary[]): readonly Leak[] {
  const lines = text.split(/\r\n|[\n\r]/).map((line) => line.trim());
  const obeyed = commandsOf(canaries).filter((command) => lines.some((line) => line.startsWith(command)));
  return [
    ...obeyed.map((near) => ({ what: 'a command of a runner', near })),
    ...found('a command of a runner', text, /##(?:vso)?\[/i),
  ];
}

function inText(text: string, canaries: readonly Canary[]): readonly Leak[] {
  return [...commands(text, canaries), ...found('a break of a line', text, /\r(?!\n)/)];
}

/** Every text of a JSON document, keys as well. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Array.isArray(value)
    ? value.flatMap(textsOf)
    : Object.entries(value).flatMap(([key, one]) => [key, ...textsOf(one)]);
}

function inJson(text: string, canaries: readonly Canary[]): readonly Leak[] {
  try {
    return everywhere(textsOf(JSON.parse(text)).join('\n'), canaries);
  } catch (error) {
    return [{ what: `no JSON: ${(error as Error).message}`, near: around(text, 0) }];
  }
}

function inEvents(text: string, canaries: readonly Canary[]): readonly Leak[] {
  const lines = text.split('\n').filter((line) => line !== '');
  const odd = lines.filter(
    (line) => !/^(?:id: [\d.a-f-]+|event: [a-z-]+|retry: \d+|data: .*|:.*)$/.test(line),
  );
  const data = lines.filter((line) => line.startsWith('data: ')).map((line) => line.slice(6));
  // The last one may have been cut when it was no longer read.
  return [
    ...odd.slice(0, 1).map((near) => ({ what: 'a line that is none of the stream', near })),
    ...data.slice(0, -1).flatMap((one) => inJson(one, canaries)),
  ];
}

const LABEL = String.raw`[a-z_]+="(?:[^"\\\n]|\\[\\"n])*"`;
const SAMPLE = new RegExp(String.raw`^chimera_[a-z_]+(?:\{${LABEL}(?:,${LABEL})*\})? [-+.\deNaInf]+$`);
const COMMENT = /^# (?:HELP|TYPE) chimera_[a-z_]+ [^\\]*$/;

function inMetrics(text: string): readonly Leak[] {
  const odd = text
    .trimEnd()
    .split('\n')
    .filter((line) => !SAMPLE.test(line) && !COMMENT.test(line));
  return odd.map((near) => ({ what: 'a line that is no sample', near }));
}

/** As GitHub renders it, but without taking HTML out, which GitHub does afterwards. */
export function rendered(markdown: string): string {
  return micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });
}

function inMarkdown(text: string): readonly Leak[] {
  const html = rendered(text);
  const charts = [...html.matchAll(/<code class="language-mermaid">([\s\S]*?)<\/code>/g)];
  // Within code nothing is obeyed. Plain words may stand outside.
  const outside = html.replaceAll(/<code[\s>][\s\S]*?<\/code>/g, '');
  const pieces = outside.split(/<[^>]*>/);
  const odd = pieces.filter((piece) => tagsIn(piece).length > 0 && !/^[\w \n/.,:;()-]+$/.test(piece));
  const mine = readMarker(text)?.kind ?? '';
  return [
    ...charts.flatMap(([chart]) => found('a word in a chart', chart, new RegExp(TAG.source))),
    ...found('a link, a picture or a script', outside, new RegExp(`${EVIL}|pwned`)),
    ...found('markup', outside, new RegExp(`<[^>]*${TAG.source}`)),
    ...found('a headline', outside, new RegExp(`<h[1-6]>[^<]*${TAG.source}`)),
    ...odd.slice(0, 1).map((near) => ({ what: 'markup, perhaps', near: near.slice(0, 120) })),
    ...(tagsIn(mine).length > 0 ? [{ what: 'the marker of an issue', near: mine }] : []),
  ];
}

/** As spreadsheets see one, spaces and what nobody sees before it included. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

function inCsv(text: string): readonly Leak[] {
  let rows: readonly (readonly string[])[];
  try {
    rows = parseCsv(text);
  } catch (error) {
    return [{ what: `no CSV: ${(error as Error).message}`, near: '' }];
  }
  const formula = rows.flat().find((cell) => FORMULA.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell));
  const odd = rows.find((row) => row.length !== rows[0]!.length);
  return [
    ...(formula === undefined ? [] : [{ what: 'a formula', near: formula.slice(0, 100) }]),
    ...(odd === undefined ? [] : [{ what: 'a row of other columns', near: String(odd).slice(0, 100) }]),
  ];
}

/** What is wrong with a text that is an output of the given language. */
export function leaksIn(language: Language, text: string, canaries: readonly Canary[]): readonly Leak[] {
  const always = everywhere(text, canaries);
  switch (language) {
    case 'text':
    case 'workflow log':
      return [...always, ...inText(text, canaries)];
    case 'raw json':
      return always;
    case 'json':
      return [...always, ...inJson(text, canaries)];
    case 'events':
      return [...always, ...inEvents(text, canaries)];
    case 'metrics':
      return [...always, ...inMetrics(text)];
    case 'markdown':
      return [...always, ...inMarkdown(text)];
    case 'csv':
      return [...always, ...inCsv(text)];
    case 'ledger':
      return always.filter(({ what }) => what === 'a secret' || what === 'a flood');
  }
}

/** How many of the canaries are seen in a text, by their tags. */
export function seenIn(text: string, canaries: readonly Canary[]): number {
  const tags = new Set(tagsIn(text));
  return canaries.filter(({ tag }) => tags.has(tag)).length;
}
