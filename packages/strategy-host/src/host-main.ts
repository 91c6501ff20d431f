import { writeSync } from 'node:fs';
import { monotonicNow } from '@chimera/base';
import {
  type Answer,
  type AnyDefinition,
  type CandleRows,
  NO_TOOLS,
  type Question,
  ROW_LENGTH,
  StrategyInstances,
  type Tools,
} from '@chimera/engine';
import { tryParameters } from './parameter-trial.ts';
import type { HostReply, HostRequest } from './protocol.ts';
import { TELL_EVERY_MS, tellRun } from './run-replies.ts';
import { importStrategy, messageOf } from './strategy-import.ts';
import { SyncLines } from './sync-lines.ts';
import { TableRun } from './table-run.ts';
import { watchOpened } from './walls/access-watch.ts';
import { raiseGuard } from './walls/guard.ts';

/**
 * The process of a person's own strategy, and of nothing else. It reads requests from standard input and answers on
 * standard output; what the strategy prints goes to standard error.
 */
const [path, isWatched] = process.argv.slice(-2) as [string, string];
const lines = new SyncLines(0);
// What a strategy does to the language's own objects must not reach these.
const { parse, stringify } = JSON;
const opened = isWatched === 'watched' ? watchOpened() : new Set<string>();
const { exit } = raiseGuard();

const pause = new Int32Array(new SharedArrayBuffer(4));
let tools: Tools = NO_TOOLS;
let instances: StrategyInstances | null = null;
let table: CandleRows | null = null;

function say(reply: HostReply): void {
  const bytes = Buffer.from(`${stringify(reply)}\n`);
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(1, bytes, written);
    } catch (error) {
      if ((error as { code?: string }).code !== 'EAGAIN') throw error;
      // The other side is busy with what it was told before.
      Atomics.wait(pause, 0, 0, 1);
    }
  }
}

function replyTo(definition: AnyDefinition, request: HostRequest): HostReply {
  switch (request.type) {
    case 'try':
      return { tried: tryParameters(definition, request.parameters, request.periodMs, tools) };
    case 'table':
      table = tableOf(request);
      return { done: true };
    case 'opened':
      return { opened: [...opened] };
    case 'ask':
      return { answer: answerTo(request.question) };
    case 'show':
      return shown(request.questions);
    default:
      return madeThen(definition, request);
  }
}

/** Says now and then how far it is: each candle has its own time, as one that is asked about. */
function shown(questions: readonly Question[]): HostReply {
  let told = monotonicNow();
  for (const [place, question] of questions.entries()) {
    answerTo(question);
    const now = monotonicNow();
    if (now - told < TELL_EVERY_MS) continue;
    told = now;
    say({ upTo: place + 1, answers: [], isLast: false });
  }
  return { done: true };
}

function madeThen(
  definition: AnyDefinition,
  request: Extract<HostRequest, { readonly type: 'begin' | 'run' }>,
): HostReply {
  let made: StrategyInstances;
  try {
    made = new StrategyInstances(definition, request.type === 'run' ? request.setup : request, tools);
  } catch (error) {
    return { failed: messageOf(error) };
  }
  if (request.type === 'begin') {
    instances = made;
    return { done: true };
  }
  const run = new TableRun(table!, request, '', () => {});
  const strategy = {
    show: (question: Question) => void made.answer(question),
    answer: (question: Question) => made.answer(question),
  };
  return tellRun(run, strategy, request.eachFrom, say);
}

function tableOf({ symbols, periodMs, length }: Omit<CandleRows, 'rows'>): CandleRows {
  const rows = new Float64Array(length * ROW_LENGTH);
  if (!lines.fill(new Uint8Array(rows.buffer))) exit(0);
  return { symbols, periodMs, length, rows };
}

/** Whether `create` names its third parameter. Indicators take a tenth of a second to load. */
function takesTools({ create }: AnyDefinition): boolean {
  return create.length >= 3;
}

function answerTo(question: Question): Answer {
  return instances?.answer(question) ?? [];
}

try {
  const definition = await importStrategy(path);
  if (takesTools(definition)) {
    const { indicators } = await import('@chimera/indicators');
    tools = { indicators, log: (...values) => console.log(...values) };
  }
  const { name, description, parameters, scope = 'symbol' } = definition;
  say({ loaded: { name, description, parameters, scope } });
  // Waits without an event loop: what a strategy left running (a timer, a promise) does not run between two candles,
  // in a session as in a backtest.
  for (let line = lines.next(); line !== null; line = lines.next()) say(replyTo(definition, parse(line)));
  exit(0);
} catch (error) {
  say({ failed: messageOf(error) });
  exit(1);
}
