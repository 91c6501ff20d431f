import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { ENDPOINTS } from './endpoints.ts';

const reference = readFileSync(new URL('../../../../docs/http.md', import.meta.url), 'utf8');

describe('docs/http.md', () => {
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

  test('its examples in JSON are JSON', () => {
    const examples = [...reference.matchAll(/```json\n([\s\S]*?)```/g)].map((match) => match[1]!);
    expect(examples.length).toBe(12);
    for (const example of examples) expect(() => JSON.parse(example)).not.toThrow();
  });
});
