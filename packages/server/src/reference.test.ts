import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { START } from '../../report/src/testing/sample-book.ts';
import { sampleMetrics } from '../../report/src/testing/sample-metrics.ts';
import { ENDPOINTS } from './endpoints.ts';
import { FIRST, SECOND, ServedBook, tradedBook } from './testing/served-book.ts';

const reference = readFileSync(new URL('../../../docs/http.md', import.meta.url), 'utf8');

/** Objects whose keys are somebody else's (an entry's data, the metrics file) or too many for an example. */
const ABRIDGED = new Set(['metrics', 'data', 'figures', 'definitions', 'verdict']);

/** What an answer has and its example has not, or the other way round. `null` may stand for anything. */
function differences(example: unknown, live: unknown, path: string): readonly string[] {
  if (example === null || live === null) return [];
  if (Array.isArray(example) || Array.isArray(live)) {
    if (!Array.isArray(example) || !Array.isArray(live)) return [`${path} is a list in one of them only`];
    // Rows are of one shape: the first of each is compared.
    return example.length > 0 && live.length > 0 ? differences(example[0], live[0], `${path}[]`) : [];
  }
  if (typeof example !== typeof live)
    return [`${path} is ${typeof example} in the example, ${typeof live} in the answer`];
  if (typeof example !== 'object') return [];
  const [one, other] = [example as Record<string, unknown>, live as Record<string, unknown>];
  const absent = Object.keys(other).filter((key) => !Object.hasOwn(one, key));
  const invented = Object.keys(one).filter((key) => !Object.hasOwn(other, key));
  const shared = Object.keys(one).filter((key) => Object.hasOwn(other, key) && !ABRIDGED.has(key));
  return [
    ...absent.map((key) => `${path}.${key} is not in the example`),
    ...invented.map((key) => `${path}.${key} is not in the answer`),
    ...shared.flatMap((key) => differences(one[key], other[key], `${path}.${key}`)),
  ];
}

let served: ServedBook;
beforeAll(async () => {
  served = await ServedBook.start(tradedBook());
  served.metrics = sampleMetrics();
  served.book.observe((pen) => {
    const common = { severity: 'warning', source: 'bot', kind: 'restart', message: 'it was killed' } as const;
    pen.incident({ session: FIRST, time: START, ...common });
    pen.health(SECOND, START + 540_000, 'degraded', sampleMetrics());
  });
});

const examples = [
  ...reference.matchAll(/\n## (\/api\/v1\/\w+)\n(?:(?!\n## )[\s\S])*?```json\n([\s\S]*?)```/g),
].map(([, path, text]) => ({ path: path!, text: text! }));

describe('docs/http.md', () => {
  test('has an example of every answer that is a list or the status', () => {
    const without = ['/api/v1/metrics', '/api/v1/page'];
    expect(examples.map(({ path }) => path).toSorted()).toEqual(
      ENDPOINTS.map(({ path }) => path as string)
        .filter((path) => !without.includes(path))
        .toSorted(),
    );
  });

  test.each(examples)(
    'its example of $path has the keys and kinds of a live answer',
    async ({ path, text }) => {
      const parameters = ENDPOINTS.find((endpoint) => endpoint.path === path)!.parameters;
      const query = new URLSearchParams(parameters.includes('session') ? { session: 'all' } : {});
      if (parameters.includes('symbol')) query.set('symbol', 'BTC/USDT');
      const { status, json } = await served.ask(`${path}?${query}`);
      expect(status).toBe(200);
      expect(differences(JSON.parse(text), json(), 'answer')).toEqual([]);
    },
  );

  test.each(ENDPOINTS)(
    'lists $path with its parameters and its own section',
    ({ path, about, parameters }) => {
      const row = reference.split('\n').find((line) => line.startsWith(`| [\`${path}\`]`));
      const [, , answers, takes] = row?.split('|') ?? [];
      expect(answers).toContain(about);
      expect([...(takes ?? '').matchAll(/`(\w+)`/g)].map((match) => match[1])).toEqual(parameters);
      expect(reference).toContain(`\n## ${path}\n`);
    },
  );
});
