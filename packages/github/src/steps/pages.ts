import { relative, resolve } from 'node:path';
import { realNow } from '@chimera/base';
import { ConfigError, isSwitchedOff, loadConfig } from '@chimera/config';
import { redacted } from '@chimera/engine';
import { LedgerReader } from '@chimera/ledger';
import { buildSite } from '@chimera/status-page';
import { giveOutputs, readInput } from '../action-interface.ts';
import { findBook } from '../book/find-book.ts';
import { bookScene } from './book-scene.ts';
import { bookOfWorkdir, InputError, openStep, type StepScene } from './step.ts';

/** Builds the status page from the newest book that verifies. `page` is the dashboard's. */
export async function pagesStep(page: URL): Promise<void> {
  const scene = openStep('pages');
  const { log } = scene;
  const folder = folderOf(scene);
  try {
    await build(scene, folder, page);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    if (isSwitchedOff(error)) {
      nothing(
        scene,
        'the configuration says enabled: false; a page that was published before stays as it is',
      );
      return;
    }
    log.error(error.format());
    process.exitCode = 1;
  }
}

async function build(scene: StepScene, folder: string, page: URL): Promise<void> {
  const { log, context, workdir } = scene;
  const mode = readInput('pages', 'mode');
  const { config } = loadConfig({
    workdir,
    environment: process.env,
    flags: { mode: mode === '' ? undefined : mode, book: readInput('pages', 'book') || undefined },
    bookUnlessStated: bookOfWorkdir(scene),
  });
  const { found, refusal, warnings } = await findBook(
    // Another workflow than the sessions' builds the page.
    { ...bookScene(scene, config.mode, config.book), ofAnyWorkflow: true },
    { newBook: false },
  );
  for (const warning of warnings) log.warning(warning);
  if (refusal) {
    // A page of an older book would say that all is well.
    log.error(`No page was built: ${refusal.reason}. ${refusal.remedy}`);
    process.exitCode = 1;
    return;
  }
  if (!found) {
    nothing(scene, `no book ${config.book} of mode ${config.mode} is saved; a session saves one`);
    return;
  }
  const reader = new LedgerReader(found.path, 'at-rest');
  try {
    const run = found.saved && `${context.repositoryUrl}/actions/runs/${found.saved.runId}`;
    const { history } = buildSite(reader, {
      title: `${config.system_name} status`,
      now: realNow(),
      // It may run on another machine.
      isAlive: null,
      timetable: config.runtime_settings,
      clean: redacted,
      folder,
      page,
      thresholds: config.thresholds,
      links: [
        { text: 'Repository', url: context.repositoryUrl },
        { text: 'Runs', url: `${context.repositoryUrl}/actions` },
        { text: 'Issues', url: `${context.repositoryUrl}/issues` },
        ...(run ? [{ text: 'The run that saved this book', url: run }] : []),
      ],
    });
    const { sessions, entries } = history.book;
    giveOutputs('pages', { built: 'true', path: folder, sessions });
    log.line(
      `A page of ${sessions} sessions, from the book up to entry ${entries}: ${history.state.headline}.`,
    );
  } finally {
    reader.close();
  }
}

/** Absolute. What is not the workspace's is nobody's to fill with files. @throws {InputError} */
function folderOf({ context }: StepScene): string {
  const given = readInput('pages', 'out') || 'status-page';
  const folder = resolve(context.workspace, given);
  const inside = relative(context.workspace, folder);
  if (inside !== '' && !inside.startsWith('..')) return folder;
  throw new InputError(
    `the input out is ${JSON.stringify(given)}; expected a folder within the workspace, such as status-page`,
  );
}

function nothing({ log }: StepScene, reason: string): void {
  giveOutputs('pages', { built: 'false', path: '', sessions: 0 });
  log.notice(`No page was built: ${reason}.`);
}
