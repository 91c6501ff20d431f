import { distance } from 'fastest-levenshtein';
import { knownPaths, nodeAt, sectionKeys } from './allowed-values.ts';

const shortestName = 4;
const longestName = 64;

/** `maxPositionSize`, `max-position-size` and `max_position_size` are one word to the one who types it. */
const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

const sectionText = (section: readonly string[]): string =>
  section.length === 0 ? 'at the top level' : `in ${section.join('.')}`;

/** The candidate that `text` was most likely meant to be, or `undefined` where none is close. */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  if (text.length > longestName) return undefined;
  const near = candidates
    .map((candidate) => ({ candidate, steps: distance(plain(text), plain(candidate)) }))
    // In a word as short as `1m` a single letter is the whole difference.
    .filter(({ candidate }) => candidate.length >= shortestName)
    .filter(({ candidate, steps }) => steps <= Math.min(3, Math.ceil(candidate.length / 3)))
    .sort((a, b) => a.steps - b.steps);
  return near[0]?.candidate;
}

/** What to do about a key that `section` does not have: a sentence that names the key that was meant. */
export function keySuggestion(section: readonly string[], key: string): string {
  const name = key.slice(key.lastIndexOf('.') + 1);
  const siblings = sectionKeys(nodeAt(section) ?? {}) ?? [];
  const elsewhere = knownPaths();

  const homes = elsewhere.filter((path) => plain(path.at(-1) ?? '') === plain(name));
  const sibling = nearest(name, siblings);
  if (sibling !== undefined && (homes.length === 0 || plain(sibling) === plain(name))) {
    return `did you mean ${sibling}?`;
  }
  if (homes.length > 0) {
    const places = homes.map((path) => sectionText(path.slice(0, -1)));
    return `${homes[0]?.at(-1)} belongs ${places.join(', or ')}.`;
  }
  const names = [...new Set(elsewhere.map((path) => path.at(-1) ?? ''))];
  const meant = nearest(name, names);
  const path = elsewhere.find((candidate) => candidate.at(-1) === meant);
  if (path !== undefined) return `did you mean ${path.join('.')}?`;
  return `the keys here are ${siblings.join(', ')}.`;
}
