import fc from 'fast-check';
import type { StatedOperation } from './contract.ts';
import { THIRD } from './eventful-book.ts';
import { FIRST, SECOND } from './served-book.ts';

export type Pairs = readonly (readonly [string, string])[];

export const targetOf = (path: string, query: Pairs) =>
  query.length === 0
    ? path
    : `${path}?${query.map((pair) => pair.map(encodeURIComponent).join('=')).join('&')}`;

const date = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true });
const time = fc.oneof(
  date.map((each) => each.toISOString()),
  date.map((each) => each.toISOString().slice(0, 10)),
  date.map((each) => `${each.toISOString().slice(0, 16)}Z`),
  fc.maxSafeNat().map((each) => String(each % 8.64e15)),
);
const cursor = fc
  .tuple(
    fc.nat(),
    fc.constantFrom('00000000', '0badc0de'),
    fc.array(fc.nat(), { minLength: 5, maxLength: 5 }),
  )
  .map(([seq, seal, rest]) => [`${seq}-${seal}`, ...rest].join('.'));

/** What each parameter may be, and this book has. */
export const VALID: Readonly<Record<string, fc.Arbitrary<string>>> = {
  limit: fc.integer({ min: 1, max: 10_000 }).map(String),
  offset: fc.integer({ min: 0, max: 999_999_999 }).map(String),
  session: fc.constantFrom('all', FIRST, SECOND, THIRD),
  since: time,
  until: time,
  symbol: fc.constant('BTC/USDT'),
  status: fc.constantFrom('open', 'all'),
  after: fc.oneof(fc.constant('start'), cursor),
};

/** Strings that are nearly right, too long, of other alphabets, or try to get out of where they stand. */
export const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', minLength: 200, maxLength: 2500 }),
  // biome-ignore format: a list of words
  fc.constantFrom('', '0', '00', '-0', '-1', '1e3', '0x10', '1.0', ' 1', '٣', '10001', '99999999999999999999', 'NaN', 'null', 'undefined',
    'true', '[]', '{}', '%00', '\0', '\r\n', '../../etc/passwd', "' OR 1=1 --", '<script>', '__proto__', 'ALL', 'Open',
    '2026-02-30', '2026-13-01', '2026-01-01T24:00:00Z', '2026-01-01T00:00:60Z', '2026-01-01T00:00:00+01:00', '8640000000000001',
    '20300101-000000-0001', 'ETH/USDT', 'BTC//USDT', `${'😀'.repeat(15)}/X`, '3-c74324ec.0.0.0.0', '٣-00000000.0.0.0.0.0'),
  ...Object.values(VALID),
);

export const known = (operation: StatedOperation) =>
  operation.parameters.filter((each) => each.in === 'query');

/** A question that the document allows, of things that this book has. */
export function rightQuery(operation: StatedOperation): fc.Arbitrary<Pairs> {
  const each = known(operation).map(({ name, required }) => {
    const pair = VALID[name]!.map((value): Pairs => [[name, value]]);
    return required ? pair : fc.oneof(pair, fc.constant<Pairs>([]));
  });
  return fc.tuple(...each).map((pairs) => pairs.flat());
}

/** Any question: known and unknown names, once and twice, with right and odd values. */
export function anyQuery(operation: StatedOperation): fc.Arbitrary<Pairs> {
  const names = known(operation).map(({ name }) => name);
  const nearlyRight = fc
    .constantFrom(...(names.length > 0 ? names : ['limit']))
    .chain((name) => fc.oneof(odd, VALID[name]!).map((value) => [name, value] as const));
  const unknown = fc.tuple(
    fc.oneof(fc.constantFrom('limits', '__proto__', 'constructor', 'Limit'), odd),
    odd,
  );
  const oneMore = fc.oneof(nearlyRight, unknown);
  return fc
    .tuple(rightQuery(operation), fc.array(oneMore, { maxLength: 2 }))
    .map(([right, more]) => [...right, ...more]);
}

const header = fc.string({
  unit: fc.constantFrom(...'aZ09 ;,="*/.-_:()<>@[]{}\t\x80\xff'.split('')),
  maxLength: 60,
});
const words = (...likely: readonly string[]) => fc.oneof(fc.constantFrom(...likely), header);
/** Headers that clients send beside, well-formed and not. */
export const headers = fc.record(
  {
    accept: words('*/*', 'application/xml', 'text/html;q=0'),
    'accept-encoding': words('gzip', 'br', 'gzip, br', 'deflate', 'br;q=0', 'identity;q=0', '*'),
    'if-none-match': words('*', '*', 'W/"x"', '"'),
    'if-modified-since': words('Thu, 01 Jan 2026 00:00:00 GMT'),
    range: words('bytes=0-0'),
    expect: words('100-continue'),
    'content-type': words('application/json'),
    cookie: words('a=b'),
    authorization: words('Basic Og=='),
    'last-event-id': words('start', 'start', '0-00000000.0.0.0.0.0'),
    'x-forwarded-host': words('chimera.example'),
    'x-http-method-override': words('DELETE'),
  },
  { requiredKeys: [] },
);
