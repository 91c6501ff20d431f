import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BookScene } from '../../../packages/github/src/book/book-scene.ts';
import { type RunContext, readRunContext } from '../../../packages/github/src/run-context.ts';
import { MINUTE, SampleBook, type Script, START } from '../../../packages/report/src/testing/sample-book.ts';
import { FakeGitHub } from '../services/fake-github.ts';
import { beginJob } from '../services/runner-job.ts';

interface DeskRun {
  readonly runId?: number;
  readonly attempt?: number;
  /** `refs/heads/main` unless given; the run is added with the same by the test. */
  readonly ref?: string;
  readonly patienceMs?: number;
  /** The book of the work directory; none where not given. */
  readonly ledgerPath?: string;
  readonly book?: string;
}

/** The clients read the address of the interface when they are loaded, so it must be known before. */
async function loadBooks() {
  const [{ openApi }, { saveBook }, { findBook }, { findLegBook }, pinned] = await Promise.all([
    import('../../../packages/github/src/api.ts'),
    import('../../../packages/github/src/book/save-book.ts'),
    import('../../../packages/github/src/book/find-book.ts'),
    import('../../../packages/github/src/book/leg-book.ts'),
    import('../../../packages/github/src/book/pinned-book.ts'),
  ]);
  const { restorePinned, refuseSecondBook } = pinned;
  return { openApi, saveBook, findBook, findLegBook, restorePinned, refuseSecondBook };
}

type Books = Awaited<ReturnType<typeof loadBooks>>;
type Saving = Parameters<Books['saveBook']>[1];

/** A job on a runner, real books, and the services that they are saved with and brought back from. */
export class BookDesk {
  readonly github: FakeGitHub;
  readonly said: string[] = [];
  readonly books: Books;
  readonly #job: ReturnType<typeof beginJob>;
  readonly #samples: SampleBook[] = [];
  #scenes = 0;

  /** `now` is the time of the services; that of this machine unless it is given. */
  static async open(now?: () => number): Promise<BookDesk> {
    const place = { owner: 'someone', repo: 'trading' };
    const github = await FakeGitHub.start(now ? { ...place, now } : place);
    const job = beginJob();
    Object.assign(process.env, github.environment({ runId: 1 }));
    const desk = new BookDesk(github, job, await loadBooks());
    // The clients are loaded with their first use, which is not to be timed.
    await desk.save(desk.book(1), { patienceMs: 60_000 });
    desk.clear();
    return desk;
  }

  private constructor(github: FakeGitHub, job: ReturnType<typeof beginJob>, books: Books) {
    this.github = github;
    this.books = books;
    this.#job = job;
  }

  /** A book of this many sessions of five minutes. What they hold is the same every time, but for a last one that differs. */
  book(
    sessions: number,
    { differs = false, name }: { readonly differs?: boolean; readonly name?: string } = {},
  ): SampleBook {
    const book = new SampleBook();
    this.#samples.push(book);
    for (let number = 1; number <= sessions; number += 1) {
      const isOther = differs && number === sessions;
      const script: Script = isOther ? { 2: 'buy' } : { 1: 'buy', 3: 'sell' };
      const start = START + number * 5 * MINUTE;
      const named = name === undefined ? {} : { name };
      book.run({
        id: `s${number}`,
        start,
        closes: [100, 100, 100, 100, 100],
        script,
        end: 'completed',
        ...named,
      });
    }
    return book;
  }

  scene({
    runId = 1,
    attempt = 1,
    ref = 'refs/heads/main',
    patienceMs = 5_000,
    ledgerPath,
    book = 'main',
  }: DeskRun = {}): BookScene {
    const environment = this.github.environment({ runId });
    Object.assign(process.env, environment);
    this.#scenes += 1;
    const temp = join(process.env.RUNNER_TEMP!, `scene-${this.#scenes}`);
    mkdirSync(temp);
    const context: RunContext = {
      ...readRunContext({
        ...environment,
        GITHUB_RUN_ID: String(runId),
        GITHUB_RUN_NUMBER: String(runId),
        GITHUB_RUN_ATTEMPT: String(attempt),
        GITHUB_REF: ref,
        GITHUB_WORKFLOW_REF: 'someone/trading/.github/workflows/chimera-runtime.yml@refs/heads/main',
        GITHUB_WORKSPACE: this.#job.workspace,
        RUNNER_TEMP: temp,
      }),
      defaultBranch: 'main',
    };
    const note = (message: string) => void this.said.push(message);
    const api = this.books.openApi(context, this.github.token, { warn: note, retryUnitMs: 1 });
    return {
      context,
      api,
      token: this.github.token,
      mode: 'test',
      book,
      ledgerPath: ledgerPath ?? join(temp, 'work', 'ledger.db'),
      scratch: join(temp, 'books'),
      patienceMs,
      log: note,
    };
  }

  save(book: SampleBook, run: DeskRun = {}, changes: Partial<Saving> = {}): ReturnType<Books['saveBook']> {
    return this.books.saveBook(this.scene({ ...run, ledgerPath: book.path }), {
      stage: 'final',
      leg: 1,
      generation: 1,
      retentionDays: 30,
      shelves: 'both',
      ...changes,
    });
  }

  /** As if GitHub had not taken its artifact. */
  async saveToCacheAlone(book: SampleBook, run: DeskRun = {}): ReturnType<Books['saveBook']> {
    const saved = await this.save(book, run);
    this.github.removeArtifact(this.github.artifacts.find(({ name }) => name === saved.label)!);
    return { ...saved, artifact: null };
  }

  /** Nothing is saved any more, nothing is out of order. */
  clear(): void {
    this.github.faults.clear();
    this.github.evictCaches();
    for (const list of [this.github.artifacts, this.github.runs, this.github.jobs, this.github.requests])
      list.length = 0;
    this.github.artifactOrder = (one, other) => other.id - one.id;
    this.github.permissions = { actions: 'write', contents: 'write', issues: 'write' };
    this.said.length = 0;
    for (const book of this.#samples.splice(0)) book.remove();
  }

  async close(): Promise<void> {
    this.clear();
    await this.github.close();
    this.#job.end();
  }
}
