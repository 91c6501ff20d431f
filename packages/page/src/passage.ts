import type { PagePassage } from '@chimera/contract';
import { type Block, type Passage, type PassageTable, plainWords } from '@chimera/report';

/** On a page text is only ever text, wherever it comes from. It draws its own charts. */
export function passageOf({ title, blocks }: Passage): PagePassage {
  return {
    title,
    paragraphs: blocks.flatMap(paragraphsOf),
    tables: blocks.filter(isTable).map(({ columns, rows }) => ({
      columns: columns.map(plainWords),
      rows: rows.map((cells) => cells.map(plainWords)),
    })),
  };
}

function paragraphsOf(block: Block): readonly string[] {
  if (isTable(block) || (typeof block === 'object' && 'curve' in block)) return [];
  return typeof block === 'object' && 'list' in block ? block.list.map(plainWords) : [plainWords(block)];
}

function isTable(block: Block): block is PassageTable {
  return typeof block === 'object' && 'columns' in block;
}
