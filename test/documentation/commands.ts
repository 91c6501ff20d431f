import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../source-files.ts';

/** A command that a document tells its reader to type. */
export interface DocumentedCommand {
  readonly document: string;
  /** As it stands there, without its comment. */
  readonly line: string;
  readonly words: readonly string[];
}

/** The documents for readers, from the root. */
export const DOCUMENTS: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

export function textOf(document: string): string {
  return readFileSync(join(ROOT, document), 'utf8');
}

/** What the blocks of commands hold: all of those in `sh`, and what follows a `$` in those of a console. */
export function documentedCommands(): readonly DocumentedCommand[] {
  return DOCUMENTS.flatMap((document) =>
    [...textOf(document).matchAll(/^```(sh|console)\n([\s\S]*?)^```/gm)].flatMap(([, kind, block]) =>
      block!
        .split('\n')
        .filter((line) => line.trim() !== '' && (kind === 'sh' || line.startsWith('$ ')))
        .flatMap((line) =>
          line
            .replace(/^\$ /, '')
            .replace(/(^|\s)#.*$/, '')
            .split('&&'),
        )
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map((line) => ({ document, line, words: wordsOf(line) })),
    ),
  );
}

/** Commands within sentences: `chimera …` between backticks. */
export function mentionedCommands(): readonly DocumentedCommand[] {
  return DOCUMENTS.flatMap((document) =>
    [
      ...textOf(document)
        .replace(/^```[\s\S]*?^```/gm, '')
        .matchAll(/`((?:npx )?chimera [^`]+)`/g),
    ].map(([, line]) => ({
      document,
      line: line!,
      words: wordsOf(line!),
    })),
  );
}

/** As a shell splits it: quotes hold words together. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, plain]) => single ?? double ?? plain ?? '',
  );
}
