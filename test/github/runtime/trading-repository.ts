import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sessionEnd } from '@chimera/book';
import { ledgerPathOf, MAIN_BOOK } from '@chimera/config';
import { LedgerReader, verifyLedger } from '@chimera/ledger';
import { afterAll } from '@jest/globals';
import { ROOT } from '../../source-files.ts';
import { closeRunners, MiniRunner } from '../runner/mini-runner.ts';
import type { JobResult, StepResult } from '../runner/results.ts';
import type { RunnerOptions, RunRequest } from '../runner/run-scene.ts';
import type { RunResult, WorkflowRun } from '../runner/workflow-run.ts';
import { anyOrder } from '../services/artifact-order.ts';
import { FakeGitHub } from '../services/fake-github.ts';
import { Refusal } from '../services/rest-route.ts';

export const WORKFLOW = '.github/workflows/chimera-runtime.yml';

const opened: TradingRepository[] = [];
afterAll(async () => {
  await closeRunners();
  for (const repository of opened.splice(0)) await repository.close();
});

interface RunWish {
  readonly event?: string;
  readonly workflow?: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly attempt?: number;
  /** The default branch's unless given. */
  readonly ref?: string;
}

/** Somebody's repository on GitHub that trades, and a runner for it. Nothing but the services is a stand-in. */
export class TradingRepository {
  readonly github: FakeGitHub;
  readonly folder: string;
  /** Of the repository. Sessions do not follow one another, unless a run is scheduled or a test wants them to. */
  readonly variables: Record<string, string>;
  /** The runs that were dispatched, in order, once `obeyDispatches` was called. */
  readonly dispatched: Promise<RunResult>[] = [];
  readonly #options: Partial<RunnerOptions>;
  #runner: MiniRunner | null = null;
  #runId = 100;
  /** When every run that was started is over. */
  #idle: Promise<unknown> = Promise.resolve();

  /**
   * Sessions of an hour in a second or two, unless the configuration says otherwise. How busy this machine is with
   * other tests is no business of theirs.
   */
  static async create(
    configuration: object = {},
    options: Partial<RunnerOptions> = {},
  ): Promise<TradingRepository> {
    const github = await FakeGitHub.start({ owner: 'someone', repo: 'trading' });
    github.artifactOrder = anyOrder(1);
    const folder = mkdtempSync(join(tmpdir(), 'chimera-trading-'));
    const repository = new TradingRepository(github, folder, options);
    opened.push(repository);
    const port = await freePort();
    repository.configure({
      unified_server: { port },
      thresholds: { max_cpu_percent: 100 },
      ...configuration,
    });
    return repository;
  }

  private constructor(github: FakeGitHub, folder: string, options: Partial<RunnerOptions>) {
    this.github = github;
    this.folder = folder;
    this.#options = options;
    this.variables = { ...(options.variables ?? { CHIMERA_SCHEDULE: 'off' }) };
  }

  /** Changes the configuration on the default branch, as a person's commit does. */
  configure(configuration: object): void {
    const own = { mode: 'test', chimera_bot: { trading_mode: 'test' }, ...configuration };
    this.commit('.chimera/runtime-config.json', JSON.stringify(own));
  }

  commit(path: string, text: string | null): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    if (text === null) rmSync(file, { force: true });
    else writeFileSync(file, text);
    this.github.push({ [path]: text });
  }

  /** Starts a run; GitHub is told when it is over. */
  start({ event = 'workflow_dispatch', workflow = WORKFLOW, inputs, attempt, ref }: RunWish = {}): Started {
    const { github } = this;
    if (event === 'schedule') delete this.variables.CHIMERA_SCHEDULE;
    if (attempt === undefined) this.#runId += 1;
    const runId = this.#runId;
    const workflowFile = workflow.split('/').at(-1)!;
    if (attempt === undefined) {
      github.addRun({ id: runId, number: runId, event, workflowFile, ...(ref ? { ref } : {}) });
    }
    return this.#begin({
      workflow,
      event,
      runId,
      ...(inputs ? { inputs } : {}),
      ...(attempt ? { attempt } : {}),
      ...(ref ? { ref } : {}),
    });
  }

  /** From now on a run that is dispatched waits for those before it, as a concurrency group has it, and then begins. */
  obeyDispatches(): void {
    const { github } = this;
    github.onDispatch((workflowFile, ref, inputs) => {
      if (ref !== github.defaultBranch) throw new Refusal(422, `No ref found for: ${ref}`);
      this.#runId += 1;
      const [id, event] = [this.#runId, 'workflow_dispatch'];
      const run = github.addRun({ id, number: id, event, workflowFile, status: 'pending' });
      const workflow = `.github/workflows/${workflowFile}`;
      const begun = this.#idle.then(() => {
        run.status = 'in_progress';
        return this.#begin({ workflow, event, runId: id, inputs: { ...inputs } }).finished;
      });
      this.dispatched.push(begun);
      this.#idle = begun.catch(() => {});
    });
  }

  #begin(request: RunRequest): Started {
    const { github } = this;
    const { runId } = request;
    this.#runner ??= new MiniRunner({
      root: ROOT,
      checkout: this.folder,
      services: (id) => github.environment({ runId: id }),
      ...this.#options,
      variables: this.variables,
      environment: { GITHUB_API_URL: github.apiUrl, ...this.#options.environment },
    });
    const run = this.#runner.start(request);
    github.onCancel((cancelled, isForced) => {
      if (cancelled === runId) isForced ? run.lose() : run.cancel();
    });
    const finished = run.finished.then((result) => {
      this.#note(runId, result);
      return result;
    });
    this.#idle = finished.catch(() => {});
    return { run, runId, finished };
  }

  /** A whole run by hand: an hour of session time, unless the inputs say otherwise. */
  async run(inputs: Readonly<Record<string, unknown>> = {}): Promise<RunResult> {
    return this.start({ inputs: { duration: '1', speed: '3600', ...inputs } }).finished;
  }

  async close(): Promise<void> {
    await this.github.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  #note(runId: number, { conclusion, jobs }: RunResult): void {
    this.github.completeRun(runId, conclusion);
    for (const { name, conclusion: end, listed, steps: ran } of Object.values(jobs)) {
      const written = ran.flatMap(({ log }) => (log === '' ? [] : log.split('\n')));
      const log = written.map((line) => `2026-01-01T00:00:00.0000000Z ${line}\n`).join('');
      const steps = listed.map((step) => ({ ...step, status: 'completed' as const }));
      this.github.addJob({ runId, name, status: 'completed', conclusion: end, steps, log });
    }
  }
}

interface Started {
  readonly run: WorkflowRun;
  readonly runId: number;
  readonly finished: Promise<RunResult>;
}

export function stepOf(job: JobResult | undefined, id: string): StepResult {
  const step = job?.steps.find((one) => one.id === id);
  if (!step) throw new Error(`there is no step ${id} in ${job?.steps.map((one) => one.id).join(', ')}`);
  return step;
}

export interface BookState {
  readonly entries: number;
  readonly head: string;
  readonly faults: readonly string[];
  readonly sessions: readonly { readonly id: string; readonly end: string | null }[];
  /** The hash of each entry, the first one first. */
  readonly hashes: readonly string[];
}

interface BookPlace {
  readonly book?: string;
  /** Folder of the repository. */
  readonly workdir?: string;
  /** `test` unless given. */
  readonly mode?: 'paper' | 'test';
}

/** The book as a job left it on its machine. */
export function bookOf(
  { workspace }: Pick<JobResult, 'workspace'>,
  { book = MAIN_BOOK, workdir = '.', mode = 'test' }: BookPlace = {},
): BookState {
  const reader = new LedgerReader(ledgerPathOf(join(workspace, workdir), mode, book), 'at-rest');
  try {
    const { entries, head, faults } = verifyLedger(reader);
    const sessions = reader.rows<{ session: string }>(
      "SELECT session FROM journal WHERE kind = 'session-started' ORDER BY seq",
    );
    return {
      entries,
      head,
      faults,
      sessions: sessions.map(({ session }) => ({
        id: session,
        end: sessionEnd(reader, session)?.data.reason ?? null,
      })),
      hashes: Array.from(reader.journal(), ({ hash }) => hash),
    };
  } finally {
    reader.close();
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
