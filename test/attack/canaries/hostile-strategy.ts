import { type Canary, canariesOf, cocktails } from './canaries.ts';

/** What a strategy can say, and by which canaries it is said. */
export interface Sayings {
  readonly name: readonly Canary[];
  readonly description: readonly Canary[];
  readonly about: readonly Canary[];
  readonly reason: readonly Canary[];
  readonly thrown: readonly Canary[];
  readonly printed: readonly Canary[];
}

const PERIOD = 9;

export type Place = keyof Sayings;
const PLACES: readonly Place[] = ['name', 'description', 'about', 'reason', 'thrown', 'printed'];

/** All canaries of all places. */
export function sayings(): Sayings {
  return Object.fromEntries(PLACES.map((place) => [place, canariesOf(place)])) as Record<
    Place,
    readonly Canary[]
  >;
}

/**
 * A strategy that says canaries in every way that it has: it trades with each as the reason, throws each, prints each, and has as
 * many parameters as there are canaries, each described by one. With `fails`, each candle is an error.
 */
export function hostileStrategy(sayings: Sayings, { fails = false } = {}): string {
  const texts = (canaries: readonly Canary[]) => JSON.stringify(canaries.map(({ text }) => text));
  const parameters = sayings.about.map(({ text }, index) => [
    `p${index}`,
    { default: 1, min: 0, max: 2, description: text },
  ]);
  const [name = ''] = cocktails(sayings.name, 100);
  const [description = ''] = cocktails(sayings.description, 1_900);
  return `
const REASONS = ${texts(sayings.reason)};
const THROWN = ${texts(sayings.thrown)};
const PRINTED = ${texts(sayings.printed)};
const of = (texts, number) => texts[number % texts.length];
let candles = 0, signals = 0, faults = 0, lines = 0;
export default {
  name: ${JSON.stringify(name)},
  description: ${JSON.stringify(description)},
  parameters: Object.fromEntries(${JSON.stringify(parameters)}),
  warmup: () => 0,
  create: () => ({
    onCandle(candle, view) {
      candles += 1;
      if (lines < 2 * PRINTED.length) {
        console.log(of(PRINTED, lines++));
        console.error(of(PRINTED, lines++));
      }
      if (candles % ${PERIOD} === 0 || ${fails}) {
        const words = of(THROWN, faults++);
        if (faults % 3 === 0) throw words;
        if (faults % 3 === 1) throw new Error(words);
        return [{ symbol: candle.symbol, action: words, confidence: 1, reason: words }];
      }
      const action = view.position ? 'sell' : 'buy';
      return [{ symbol: candle.symbol, action, confidence: 0.9, reason: of(REASONS, signals++) }];
    },
  }),
};
`;
}
