import { readFileSync } from 'node:fs';
import { definitions, type FigureDefinition } from '../packages/engine/src/performance/definitions.ts';
import { withGeneratedPart } from './generated-part.ts';
import { table } from './markdown-table.ts';

const REPORTS = 'docs/reports.md';

/** The text of docs/reports.md with the table of the figures as the engine defines them. */
export function reportsDocument(): string {
  const text = readFileSync(new URL(`../${REPORTS}`, import.meta.url), 'utf8');
  const figures: readonly FigureDefinition[] = Object.values(definitions);
  const rows = figures.map(({ name, method, period, annualisation, least }) => {
    return [name, method, period, annualisation ?? '–', least ? `${least.count} ${least.of}` : '–'];
  });
  const columns = ['figure', 'method', 'observation', 'annualised', 'needs'];
  return withGeneratedPart(text, REPORTS, 'the definitions of the figures', table(columns, rows));
}
