import type { Random } from '../../packages/engine/src/market/random.ts';

const wholeBelow = (random: Random, most: number): number => Math.floor(random.uniform() * most);
const oneOf = <Item>(random: Random, items: readonly Item[]): Item =>
  items[wholeBelow(random, items.length)]!;

/** What programs stumble over. */
const WORDS = [
  '',
  '0',
  '-1',
  '1e309',
  'NaN',
  'null',
  '[]',
  '{}',
  '"',
  '\\',
  '\u0000',
  '\ufeff',
  '\u202e',
  '../../etc/passwd',
  '%00',
  '\r\n',
  '::error::x',
  '9'.repeat(400),
  'a'.repeat(70_000),
  '['.repeat(5_000),
  '=cmd()',
  '__proto__',
  '{{7*7}}',
  '2026-02-30T25:61:61Z',
];

/** Changes of bytes: bits, cuts, copies, swaps, and words that programs stumble over. */
export function mutatedBytes(bytes: Buffer, random: Random): Buffer {
  let mutant = Buffer.from(bytes);
  for (let changes = 1 + wholeBelow(random, 4); changes > 0; changes -= 1) {
    const at = wholeBelow(random, mutant.length + 1);
    const end = Math.min(mutant.length, at + wholeBelow(random, 200));
    const [head, part, tail] = [mutant.subarray(0, at), mutant.subarray(at, end), mutant.subarray(end)];
    switch (wholeBelow(random, 7)) {
      case 0:
      case 1:
        if (at < mutant.length) mutant[at] = mutant[at]! ^ (1 << wholeBelow(random, 8));
        break;
      case 2:
        mutant = Buffer.concat([head, tail]);
        break;
      case 3:
        mutant = Buffer.concat([head, part, part, tail]);
        break;
      case 4:
        mutant = Buffer.from(head);
        break;
      case 5:
        mutant = Buffer.concat([head, Buffer.from(oneOf(random, WORDS)), tail]);
        break;
      default:
        mutant = Buffer.concat([head, tail, part]);
    }
  }
  return mutant;
}

const VALUES: readonly ((random: Random) => unknown)[] = [
  () => null,
  () => [],
  () => ({}),
  () => true,
  (random) => oneOf(random, [0, -1, 0.5, 1e308, -1e308, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY]),
  (random) => oneOf(random, WORDS),
  () => Array.from({ length: 1_000 }, () => 0),
  () => JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`),
  () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{}}'),
];

/** Changes within the form: another value, a key more or less, at any place of it. */
export function mutatedValue(value: unknown, random: Random): unknown {
  const mutant = structuredClone(value);
  const places: { readonly holder: Record<string, unknown>; readonly key: string }[] = [];
  const visit = (holder: unknown) => {
    if (typeof holder !== 'object' || holder === null) return;
    for (const [key, held] of Object.entries(holder)) {
      places.push({ holder: holder as Record<string, unknown>, key });
      visit(held);
    }
  };
  visit(mutant);
  if (places.length === 0) return oneOf(random, VALUES)(random);
  for (let changes = 1 + wholeBelow(random, 3); changes > 0; changes -= 1) {
    const { holder, key } = oneOf(random, places);
    const how = wholeBelow(random, 5);
    if (how === 0) delete holder[key];
    else if (how === 1)
      holder[`${key}${oneOf(random, ['', ' ', '_', 'x', '\u0000'])}`] = oneOf(random, VALUES)(random);
    else holder[key] = oneOf(random, VALUES)(random);
  }
  return mutant;
}

/** Half of the mutants are no more JSON, half of them still are. */
export function mutatedJson(value: unknown, random: Random): string {
  const text = (of: unknown) => JSON.stringify(of, null, 1);
  return random.uniform() < 0.5
    ? mutatedBytes(Buffer.from(text(value)), random).toString()
    : text(mutatedValue(value, random));
}
