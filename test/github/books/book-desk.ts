import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openApi } from '@chimera/runtime/github/api';
import type { BookScene } from '@chimera/runtime/github/book/book-scene';
import { saveBook } from '@chimera/runtime/github/book/save-book';
import { type RunContext, readRunContext } from '@chimera/runtime/github/run-context';
import { MINUTE, SampleBook, START } from '@chimera/runtime/report/sample-book';
import { FakeGitHub } from '../services/fake-github.ts';
import { beginJob } from '../services/runner-job.ts';

interface DeskRun {
  readonly runId?: number;
  readonly attempt?: number;
  readonly patienceMs?: number;
  /** The book of the work directory; none where not given. */
  readonly ledgerPath?: string;
}

type Saving = Parameters<typeof saveBook>[1];

/** A job on a runner, real books, and the services that they are saved with and brought back from. */
export class BookDesk {
  readonly github: FakeGitHub;
  readonly said: string[] = [];
  readonly #job = beginJob();
  readonly #books: SampleBook[] = [];
  #scenes = 0;

  static async open(): Promise<BookDesk> {
    return new BookDesk(await FakeGitHub.start({ owner: 'someone', repo: 'trading' }));
  }

  private constructor(github: FakeGitHub) {
    this.github = github;
  }

  /** A book of so many sessions of five quiet minutes; the first ones of two such books are the same. */
  book(sessions: number, change = 0): SampleBook {
    const book = new SampleBook();
    this.#books.push(book);
    for (let number = 1; number <= sessions; number += 1) {
      const last = number === sessions ? 100 + change : 100;
      const closes = [100, 100, 100, 100, last];
      const start = START + number * 5 * MINUTE;
      book.run({ id: `s${number}`, start, closes, script: { 1: 'buy', 3: 'sell' }, end: 'completed' });
    }
    return book;
  }

  scene({ runId = 1, attempt = 1, patienceMs = 5_000, ledgerPath }: DeskRun = {}): BookScene {
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
        GITHUB_REF: 'refs/heads/main',
        GITHUB_WORKFLOW_REF: 'someone/trading/.github/workflows/chimera-runtime.yml@refs/heads/main',
        GITHUB_WORKSPACE: this.#job.workspace,
        RUNNER_TEMP: temp,
      }),
      defaultBranch: 'main',
    };
    const note = (message: string) => void this.said.push(message);
    const api = openApi(context, this.github.token, { warn: note, retryUnitMs: 1 });
    return {
      context,
      api,
      token: this.github.token,
      mode: 'test',
      ledgerPath: ledgerPath ?? join(temp, 'work', 'ledger.db'),
      scratch: join(temp, 'books'),
      patienceMs,
      log: note,
    };
  }

  save(book: SampleBook, run: DeskRun = {}, changes: Partial<Saving> = {}): ReturnType<typeof saveBook> {
    return saveBook(this.scene({ ...run, ledgerPath: book.path }), {
      stage: 'final',
      leg: 1,
      generation: 1,
      retentionDays: 30,
      artifact: 'always',
      ...changes,
    });
  }

  /** Nothing is saved any more, nothing is out of order. */
  clear(): void {
    this.github.faults.clear();
    this.github.evictCaches();
    for (const list of [this.github.artifacts, this.github.runs, this.github.jobs, this.github.requests])
      list.length = 0;
    this.github.permissions = { actions: 'write', contents: 'write', issues: 'write' };
    this.said.length = 0;
    for (const book of this.#books.splice(0)) book.remove();
  }

  async close(): Promise<void> {
    this.clear();
    await this.github.close();
    this.#job.end();
  }
}
