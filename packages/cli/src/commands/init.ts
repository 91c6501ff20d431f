import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve } from 'node:path';
import { makeFolder } from '@chimera/base';
import { BOOK_NAME, bookOfFolder, MAIN_BOOK, ofBook } from '@chimera/config';
import { usageMistake } from '../find-book.ts';
import { Terminal } from '../terminal.ts';
import { EXAMPLES, FIRST_EXAMPLE } from './example-strategies.ts';

export interface InitOptions {
  readonly dir?: string;
  readonly from?: string;
  readonly book?: string;
  readonly workdir?: string;
  readonly strategy?: string;
}

/** The workflow of the sessions, and the one that tells if they fall silent. */
const WORKFLOW = 'chimera-runtime.yml';
const WATCH = 'chimera-watch.yml';

const CONFIGURATION = 'runtime-config.json';

/** The bot's files: path in the work directory, content, and a short description. */
function filesOf(strategy: string): readonly (readonly [path: string, text: string, what: string])[] {
  const file = `strategies/${strategy}.ts`;
  return [
    [`.chimera/${CONFIGURATION}`, configurationOf(strategy), 'the rest has safe defaults'],
    [file, template(file), 'a strategy to begin with'],
    ['strategies/strategy.d.ts', template('strategies/strategy.d.ts'), 'types for your own'],
    ['.gitignore', template('ignored-files.txt'), 'what a session leaves'],
  ];
}

function configurationOf(strategy: string): string {
  const text = template(CONFIGURATION);
  if (strategy === FIRST_EXAMPLE) return text;
  const { chimera_bot: bot, ...rest } = JSON.parse(text) as {
    readonly chimera_bot: { readonly risk_level: string };
  };
  const { risk_level } = bot;
  const own = { risk_level, strategy: `./strategies/${strategy}.ts`, ...EXAMPLES[strategy]!.bot };
  return `${JSON.stringify({ ...rest, chimera_bot: own }, null, 2)}\n`;
}

/** The place in the workflow where the repository of the actions is named, and what stands there. */
const UNKNOWN_ORIGIN = 'OWNER/chimera';
const DEFAULT_REF = 'v1';

/** What `chimera init` was asked for, checked. */
interface Asked {
  /** The repository's folder; absolute. */
  readonly repository: string;
  /** Of the repository, with `/`; `.` is the repository itself. */
  readonly workdir: string;
  readonly book: string;
  /** The example that is copied. */
  readonly strategy: string;
  readonly origin: Origin;
}

/**
 * `chimera init [DIR]`: what a repository needs to trade on paper. Files that are there stay as they are. Each book has
 * a workflow file of its own, because a dispatch form and a copy of a book belong to a workflow.
 */
export async function init(options: InitOptions): Promise<number> {
  const asked = readOptions(options);
  const { repository, workdir, book, strategy } = asked;
  const terminal = new Terminal();
  const workflow = `.github/workflows/${fileOf(WORKFLOW, book)}`;
  const files = [
    { path: workflow, text: sessionsText(asked), what: 'sessions, one after another' },
    {
      path: `.github/workflows/${fileOf(WATCH, book)}`,
      text: watchText(asked),
      what: 'tells if no session runs',
    },
    ...filesOf(strategy).map(([path, text, what]) => ({ path: posix.join(workdir, path), text, what })),
  ];
  const width = Math.max(...files.map(({ path }) => path.length)) + 2;
  const kept: string[] = [];
  for (const { path, text, what } of files) {
    const isNew = put(repository, path, text);
    if (!isNew) kept.push(path);
    const sign = isNew ? terminal.paint('green', '✓ wrote') : terminal.paint('yellow', '- kept ');
    terminal.line(`${sign}  ${path.padEnd(width)}${isNew ? what : 'it was there already'}`);
  }
  advise(terminal, asked, { workflow, kept });
  return 0;
}

function readOptions(options: InitOptions): Asked {
  const repository = resolve(options.dir ?? '.');
  if (existsSync(repository) && !statSync(repository).isDirectory()) {
    throw usageMistake('init', repository, 'a folder, or a name for a new one');
  }
  const workdir = posix.normalize(options.workdir ?? '.').replace(/(?<=.)\/$/, '');
  // In the workflow the folder is YAML, and GitHub reads expressions in it.
  if (!/^[\w.-]+(\/[\w.-]+)*$/.test(workdir) || /^\.\.(\/|$)/.test(workdir)) {
    const expected = 'a folder of the repository, such as bots/first (letters, digits, . _ - and /)';
    throw usageMistake('--workdir', options.workdir ?? '', expected);
  }
  const book = options.book ?? bookOfFolder(workdir);
  if (!BOOK_NAME.test(book)) {
    const expected = 'lower-case letters, digits and -, at most 40, no - at either end';
    throw usageMistake('--book', book, expected);
  }
  const strategy = options.strategy ?? FIRST_EXAMPLE;
  if (!Object.hasOwn(EXAMPLES, strategy)) {
    throw usageMistake('--strategy', strategy, `one of ${Object.keys(EXAMPLES).join(', ')}`);
  }
  return { repository, workdir, book, strategy, origin: originOf(options.from) };
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

function template(file: string): string {
  return readFileSync(new URL(`../../templates/${file}`, import.meta.url), 'utf8');
}

/** Where a workflow of a book stands. */
function fileOf(template: string, book: string): string {
  return book === MAIN_BOOK ? template : template.replace('.yml', `-${book}.yml`);
}

function sessionsText(asked: Asked): string {
  const { workdir } = asked;
  return filledIn(WORKFLOW, asked, [
    ['schedule in .chimera/', `schedule in ${posix.join(workdir, '.chimera')}/`],
  ]);
}

function watchText(asked: Asked): string {
  return filledIn(WATCH, asked, [[`workflow: ${WORKFLOW}\n`, `workflow: ${fileOf(WORKFLOW, asked.book)}\n`]]);
}

/** A template is a workflow of the book `main` in the repository itself. */
function filledIn(
  file: string,
  { workdir, book, origin: { repository, ref } }: Asked,
  own: readonly (readonly [place: string, value: string])[],
): string {
  const places = [
    [
      `${UNKNOWN_ORIGIN}/.github/workflows/${file}@${DEFAULT_REF}`,
      `${repository}/.github/workflows/${file}@${ref}`,
    ],
    ['name: Paper trading', `name: ${nameOf(book)}`],
    ['      book: main\n', `      book: ${JSON.stringify(book)}\n`],
    ["      workdir: '.'\n", `      workdir: ${JSON.stringify(workdir)}\n`],
    ...own,
  ] as const;
  return places.reduce((text, [place, value]) => text.replace(place, () => value), template(file));
}

/** How the Actions page calls the workflow. */
function nameOf(book: string): string {
  return `Paper trading${ofBook({ book })}`;
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

function advise(
  terminal: Terminal,
  { repository, workdir, book, origin }: Asked,
  { workflow, kept }: { readonly workflow: string; readonly kept: readonly string[] },
): void {
  const place = relative(process.cwd(), join(repository, workdir));
  // Without --book a folder's book is main on this machine, and has the folder's name on GitHub.
  const named = book === MAIN_BOOK || book === bookOfFolder(workdir) ? '' : ` --book ${book}`;
  const where = (place === '' ? '' : ` --workdir ${place}`) + named;
  const steps = [
    ...(origin.repository === UNKNOWN_ORIGIN && !kept.includes(workflow)
      ? [`In both files of .github/workflows put Chimera's owner for OWNER.`]
      : []),
    ...(kept.some((path) => path.endsWith('.gitignore'))
      ? ['See that .gitignore names .chimera/state/, runtime-reports/ and the logs.']
      : []),
    `Check it:       chimera preflight${where}`,
    `Try it:         chimera start${where} --speed 720`,
    `Commit and push these files; then Actions, "${nameOf(book)}", Run workflow.`,
    'Once it does what you want: "mode": "paper" takes real market data.',
  ];
  terminal.line();
  terminal.line('What to do next');
  for (const [index, step] of steps.entries()) terminal.line(`  ${index + 1}. ${step}`);
}
