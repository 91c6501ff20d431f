import { join } from 'node:path';
import { LedgerSource } from '@chimera/answers';
import { Log } from '@chimera/base';
import type { Answers, ApiPath, RuntimeMetrics } from '@chimera/contract';
import type { PageSource } from '@chimera/report';
import type { SessionPlan } from '@chimera/workdir';
import { afterAll } from '@jest/globals';
import { SampleBook, START } from '../../../report/src/testing/sample-book.ts';
import { Answerer } from '../answering/answerer.ts';
import { type ServerLimits, startUnifiedServer } from '../unified-server.ts';
import { type Answer, ask } from './ask.ts';
import { DirectAnswers } from './direct-answers.ts';
import { planOf, SECOND, SECOND_START } from './sample-plan.ts';

export { planOf, SECOND, SECOND_START };

export const FIRST = '20260101-000000-0001';
const MINUTE = 60_000;

/**
 * Two sessions. The first buys at 100, is refused once, and sells at 106 on its very last candle. The second buys
 * at 107, holds, and is refused once.
 */
export function tradedBook(): SampleBook {
  const book = new SampleBook();
  const doubtful = { confidence: 0.1, positionSize: 0.2 };
  book.run({
    id: FIRST,
    start: START,
    closes: [100, 101, 102, 103, 104, 105, 106, 107],
    script: { 0: 'buy', 5: doubtful, 6: 'sell' },
    end: 'completed',
  });
  book.run({ id: SECOND, start: SECOND_START, closes: [107, 108, 109], script: { 0: 'buy', 1: doubtful } });
  return book;
}

const started: ServedBook[] = [];
afterAll(async () => {
  for (const { close, book } of started.splice(0)) {
    await close();
    book.remove();
  }
});

/** A book behind a real server, on a port of its own; both are gone when the test file is through. */
export class ServedBook {
  readonly book: SampleBook;
  readonly plan: SessionPlan;
  readonly url: string;
  readonly close: () => Promise<void>;
  readonly operations: { readonly attempted: number; readonly failed: number };
  metrics: RuntimeMetrics | null;

  static async start(
    book: SampleBook,
    changes: Partial<SessionPlan> = {},
    page: PageSource | null = null,
    limits: Partial<ServerLimits> = {},
  ): Promise<ServedBook> {
    const plan = planOf(book, changes);
    const found: { served?: ServedBook } = {};
    const session = {
      plan,
      answers: new DirectAnswers(new Answerer(plan, new LedgerSource(plan.ledgerPath))),
      now: () => plan.start + MINUTE,
      metrics: () => found.served?.metrics ?? null,
      page,
    };
    const log = new Log(join(book.folder, 'unified-server.log'), 'INFO');
    found.served = new ServedBook(book, plan, await startUnifiedServer(session, log, limits));
    started.push(found.served);
    return found.served;
  }

  private constructor(
    book: SampleBook,
    plan: SessionPlan,
    server: Awaited<ReturnType<typeof startUnifiedServer>>,
  ) {
    this.book = book;
    this.plan = plan;
    this.url = server.url;
    this.operations = server.operations;
    this.close = server.close;
    this.metrics = null;
  }

  ask(path: string, how: Parameters<typeof ask>[2] = {}): Promise<Answer> {
    return ask(this.url, path, how);
  }

  /** What an address answers with. */
  async read<Path extends ApiPath>(path: Path, query = ''): Promise<Answers[Path]> {
    const { status, text } = await this.ask(path + query);
    if (status !== 200) throw new Error(`${path} answered ${status}: ${text}`);
    return JSON.parse(text);
  }

  /** What a list answers with. */
  async list(path: string, key: string): Promise<readonly Record<string, unknown>[]> {
    const { status, text, json } = await this.ask(path);
    if (status !== 200) throw new Error(`${path} answered ${status}: ${text}`);
    return json()[key] as readonly Record<string, unknown>[];
  }
}
