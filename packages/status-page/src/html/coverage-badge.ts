import { percent } from '@chimera/base';
import type { UptimeWindow } from '../history.ts';

const LABEL = 'paper trading, 7 days';

/** Widths of a character and of the space around a text, in pixels of a font of 11. */
const CHARACTER = 6.4;
const AROUND = 12;

/** Share of the time in which a session ran, from which on the badge has that colour. */
const COLOURS = [
  [0.95, '#2f7d4f'],
  [0.7, '#a86a00'],
  [0, '#b3362b'],
] as const;

/** A picture for a README: how much of the last seven days a session ran, of the time that the book is old. SVG. */
export function coverageBadge({ share }: Pick<UptimeWindow, 'share'>): string {
  const value = share === null ? 'not yet' : percent(share);
  const colour = COLOURS.find(([from]) => (share ?? 1) >= from)?.[1] ?? '#6b7280';
  const [left, right] = [LABEL, value].map((text) => Math.round(text.length * CHARACTER + AROUND)) as [
    number,
    number,
  ];
  const text = (x: number, words: string) =>
    `<text x="${x}" y="14" fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle">${words}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${LABEL}: ${value}">`,
    `<rect width="${left}" height="20" fill="#4a4f57"/><rect x="${left}" width="${right}" height="20" fill="${share === null ? '#6b7280' : colour}"/>`,
    text(left / 2, LABEL),
    text(left + right / 2, value),
    '</svg>\n',
  ].join('');
}
