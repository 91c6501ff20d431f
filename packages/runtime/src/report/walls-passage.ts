import type { StrategyMetrics } from '@chimera/contract';
import { wallsInWords } from '../host/walls/walls.ts';
import type { Passage, Words } from './passage.ts';
import type { Report } from './report.ts';

/** What kept a strategy file in, as measured; nothing for a shipped strategy. */
export function wallsPassages({ market: { strategy } }: Report): readonly Passage[] {
  if (!strategy) return [];
  return [{ title: 'What kept the strategy in', paragraphs: wallsParagraphs(strategy), tables: [] }];
}

export function wallsParagraphs({ isolation, walls, missing }: StrategyMetrics): readonly Words[] {
  const own = 'The strategy file ran in a process of its own';
  const unknown: Words = ['Whether the strategy itself sent something is not known.'];
  if (walls === null) return [[`${own}. What kept it in was not measured.`], unknown];
  return [
    [`${own}. Measured on this machine when it was started: ${wallsInWords({ walls })}.`],
    ...(walls.network === 'none' ? [unknown] : []),
    ...missing.map((what): Words => ['What this machine lacks: ', { quoted: what }, '.']),
    ['What was asked for: ', { quoted: 'safety.strategy_isolation' }, ' ', { quoted: isolation }, '.'],
  ];
}
