import { documentOf } from './document.ts';
import { equityChart } from './equity-chart.ts';
import { list, outside, table } from './markdown-text.ts';
import { type Block, type PassageTable, type Words, written } from './passage.ts';
import type { Report } from './report.ts';

/** The report as GitHub-flavoured Markdown. What came from outside is in it only as text, no matter what it says. */
export function markdownOf(report: Report): string {
  const { title, notice, summary, passages } = documentOf(report);
  const sections = passages.flatMap(({ title, blocks }) => {
    const content = blocks.map(blockText).filter((text) => text !== '');
    return content.length === 0 ? [] : [`## ${title}`, ...content];
  });
  return `${[`# ${title}`, `> ${inline(notice)}`, tableText(summary), ...sections].join('\n\n')}\n`;
}

function blockText(block: Block): string {
  if (typeof block === 'object') {
    if ('list' in block) return list(block.list.map(inline));
    if ('columns' in block) return tableText(block);
    if ('curve' in block) return equityChart(block.curve, block.currency) ?? '';
  }
  return inline(block);
}

function tableText({ columns, rows }: PassageTable): string {
  return table(
    columns.map(inline),
    rows.map((cells) => cells.map(inline)),
  );
}

function inline(text: Words): string {
  return written(text, {
    quoted: outside,
    strong: (part) => `**${part}**`,
    code: (part) => `\`${part}\``,
  });
}
