import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { LedgerSource, NotYet, Problem } from '@chimera/answers';
import { Answerer, type Question } from '@chimera/server';
import type { SessionPlan } from '@chimera/workdir';
import type { Told } from './answering-thread.ts';

/** The thread that reads the ledger for the server, one question after another. */

/** Readers must not slow down the bot: on a machine with too few processors the bot comes first. */
const NICENESS = 10;
// On Linux this is about the calling thread alone; elsewhere it would be about the whole process.
if (process.platform === 'linux') setPriority(0, NICENESS);

const plan = workerData as SessionPlan;
const answerer = new Answerer(plan, new LedgerSource(plan.ledgerPath));

parentPort!.on('message', ({ id, question }: { id: number; question: Question }) => {
  const told = answered(id, question);
  parentPort!.postMessage(told, buffersOf(told));
});
parentPort!.on('close', () => answerer.close());

function answered(id: number, question: Question): Told {
  try {
    return { id, result: answerer.answer(question) };
  } catch (error) {
    if (error instanceof Problem) {
      const { status, message, headers } = error;
      return { id, problem: { status, message, headers, isNotYet: error instanceof NotYet } };
    }
    const { message, stack } = error as Error;
    return { id, mistake: { message, stack: stack ?? message } };
  }
}

/** What is handed over instead of copied. */
function buffersOf(told: Told): ArrayBuffer[] {
  const { body } =
    ('result' in told ? (told.result as { body?: Uint8Array<ArrayBuffer> } | null) : null) ?? {};
  return body ? [body.buffer] : [];
}
