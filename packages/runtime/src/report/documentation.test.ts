import { readFileSync } from 'node:fs';
import { definitions } from '@chimera/engine';
import { expect, test } from '@jest/globals';

const text = readFileSync(new URL('../../../../docs/reports.md', import.meta.url), 'utf8');

test.each(Object.values(definitions))('docs/reports.md defines $name as it is computed', (definition) => {
  const { name, method, period, annualisation, least } = definition;
  const needs = least ? `${least.count} ${least.of}` : '–';
  expect(text).toContain(`| ${[name, method, period, annualisation ?? '–', needs].join(' | ')} |`);
});
