import type { PagePassage } from '@chimera/contract';
import { type Passage, plainWords } from '../report/passage.ts';

/** On a page text is only ever text, wherever it comes from. */
export function passageOf({ title, paragraphs, tables }: Passage): PagePassage {
  return {
    title,
    paragraphs: paragraphs.map(plainWords),
    tables: tables.map(({ columns, rows }) => ({
      columns,
      rows: rows.map((cells) => cells.map(plainWords)),
    })),
  };
}
