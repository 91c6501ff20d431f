import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { makeFolder } from '@chimera/runtime/make-folder';
import { usageMistake } from '../find-book.ts';
import { Terminal } from '../terminal.ts';

export interface InitOptions {
  readonly dir?: string;
  readonly from?: string;
}

/** Where each file goes, and what it is. */
const FILES = [
  ['.github/workflows/chimera-runtime.yml', 'chimera-runtime.yml', 'a session every six hours'],
  ['.chimera/runtime-config.json', 'runtime-config.json', 'the rest has safe defaults'],
  ['strategies/momentum.ts', 'strategies/momentum.ts', 'a strategy to begin with'],
  ['strategies/strategy.d.ts', 'strategies/strategy.d.ts', 'types for your own'],
  ['.gitignore', 'ignored-files.txt', 'what a session leaves'],
] as const;

/** The place in the workflow where the repository of the actions is named, and what stands there. */
const UNKNOWN_ORIGIN = 'OWNER/chimera';
const DEFAULT_REF = 'v1';

/** `chimera init [DIR]`: what a repository needs to trade on paper. Files that are there stay as they are. */
export async function init(options: InitOptions): Promise<number> {
  const folder = resolve(options.dir ?? '.');
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw usageMistake('init', folder, 'a folder, or a name for a new one');
  }
  const origin = originOf(options.from);
  const terminal = new Terminal();
  const kept: string[] = [];
  for (const [path, template, what] of FILES) {
    const isNew = put(folder, path, textOf(template, origin));
    if (!isNew) kept.push(path);
    const sign = isNew ? terminal.paint('green', '✓ wrote') : terminal.paint('yellow', '- kept ');
    terminal.line(`${sign}  ${path.padEnd(38)} ${isNew ? what : 'it was there already'}`);
  }
  advise(terminal, folder, origin, kept);
  return 0;
}

/** Whether the file was written; what is there is never touched. */
function put(folder: string, name: string, text: string): boolean {
  const path = join(folder, name);
  try {
    makeFolder(dirname(path));
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && existsSync(path)) return false;
    throw usageMistake('init', message, `a folder in which ${name} can be written`);
  }
}

function textOf(template: string, { repository, ref }: Origin): string {
  const text = readFileSync(new URL(`../../templates/${template}`, import.meta.url), 'utf8');
  const place = `${UNKNOWN_ORIGIN}/.github/workflows/chimera-runtime.yml@${DEFAULT_REF}`;
  return text.replace(place, () => `${repository}/.github/workflows/chimera-runtime.yml@${ref}`);
}

interface Origin {
  readonly repository: string;
  readonly ref: string;
}

/** Where the actions come from: as said, else where this copy of Chimera was cloned from. */
function originOf(said: string | undefined): Origin {
  if (said === undefined) return { repository: clonedFrom() ?? UNKNOWN_ORIGIN, ref: DEFAULT_REF };
  const [, repository, ref] = /^([\w.-]+\/[\w.-]+)(?:@([\w./-]+))?$/.exec(said) ?? [];
  if (!repository) throw usageMistake('--from', said, 'OWNER/REPOSITORY or OWNER/REPOSITORY@REF');
  return { repository, ref: ref ?? DEFAULT_REF };
}

function clonedFrom(): string | null {
  try {
    const config = readFileSync(new URL('../../../../.git/config', import.meta.url), 'utf8');
    const url = /\[remote "origin"\][^[]*?\burl\s*=\s*(\S+)/.exec(config)?.[1] ?? '';
    return /github\.com[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(url)?.[1] ?? null;
  } catch {
    return null;
  }
}

function advise(terminal: Terminal, folder: string, { repository }: Origin, kept: readonly string[]): void {
  const place = relative(process.cwd(), folder);
  const where = place === '' ? '' : ` --workdir ${place}`;
  const steps = [
    ...(repository === UNKNOWN_ORIGIN && !kept.includes(FILES[0][0])
      ? [`In ${FILES[0][0]} put Chimera's owner for OWNER.`]
      : []),
    ...(kept.includes('.gitignore')
      ? ['See that .gitignore names .chimera/state/, runtime-reports/ and the logs.']
      : []),
    `Check it:       chimera preflight${where}`,
    `Try it:         chimera start${where} --speed 720`,
    'Commit and push these files; then Actions, "Paper trading", Run workflow.',
    'Once it does what you want: "mode": "paper" takes real market data.',
  ];
  terminal.line();
  terminal.line('What to do next');
  for (const [index, step] of steps.entries()) terminal.line(`  ${index + 1}. ${step}`);
}
