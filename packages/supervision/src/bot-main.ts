import { existsSync } from 'node:fs';
import {
  type ClockAnchor,
  faultInWords,
  isLedgerLost,
  Log,
  ledgerLost,
  type StorageFaultKind,
  settlesWithin,
  steadyNow,
  storageFault,
  UserError,
} from '@chimera/base';
import { sessionEnd } from '@chimera/book';
import { pathsOf } from '@chimera/config';
import { LedgerReader } from '@chimera/ledger';
import { ExchangeError } from '@chimera/market-data';
import { becauseOf, measuredWalls, wallsInWords } from '@chimera/strategy-host';
import { findStopRequest, tidyOnExit } from '@chimera/workdir';
import { Bot, type BotEnd } from './bot.ts';
import { captureOutput } from './captured-output.ts';
import { ParentLink, receivePlan } from './parent-link.ts';
import { startParentWatchdog } from './parent-watchdog.ts';

/** The bot's process. It ends by itself, when it is told to, or when the controller is gone. */
const plan = await receivePlan();
const paths = pathsOf(plan.workdir, plan.book);
const log = new Log(paths.botLog, plan.logLevel);
captureOutput(log);
tidyOnExit(paths.botPid, paths.pid);
startParentWatchdog();
// A terminal's Ctrl-C reaches the whole process group; only the controller answers it.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => stop({ reason: 'stopped', detail: 'the bot was sent SIGTERM' }));

let bot: Bot | null = null;
let asked: BotEnd | null = null;
const go = Promise.withResolvers<ClockAnchor>();

/** Also ends a bot that is still opening its book, or whose clock never started. */
function stop(end: BotEnd): void {
  asked ??= end;
  bot?.stop(end);
  go.resolve({ sessionTime: plan.start, steadyTime: steadyNow(), speed: plan.speed });
}

/** A controller that was killed because it did not end in time was not lost: somebody had asked for the end. */
function asWished(): BotEnd | null {
  const wish = findStopRequest(paths);
  return wish && { reason: wish.outcome, detail: wish.reason };
}

const link = new ParentLink({
  heartbeatMs: plan.heartbeatMs,
  operations: () => bot?.operations ?? { attempted: 0, failed: 0 },
  feed: () => bot?.feedStatus ?? null,
  delays: () => bot?.delays.take() ?? null,
  onMessage(message) {
    if (message.type === 'go') {
      go.resolve(message.anchor);
      bot?.setClock(message.anchor);
    } else if (message.type === 'stop') stop(message);
  },
  onLost() {
    log.error('The controller is gone: the bot stops');
    if (bot) stop(asWished() ?? { reason: 'controller-lost', detail: 'the controller was gone' });
    else process.exit(1);
  },
});

log.onTrouble((severity, message) => link.incident(severity, 'log-unwritable', message));

/** A disk that fails once, or a process without memory, may do better the next time; these do not. */
const LASTING: ReadonlySet<StorageFaultKind> = new Set([
  ...(['disk-full', 'disk-quota', 'file-too-large', 'read-only', 'damaged'] as const),
]);

/** What starting again cannot mend. */
function isFinal(error: unknown): boolean {
  // An exchange that failed may answer the next time.
  if (error instanceof UserError) return !(error instanceof ExchangeError);
  const fault = storageFault(error);
  return fault !== null && LASTING.has(fault);
}

/** The end that the bot before this one wrote and could not tell any more; a session is not begun twice. */
function writtenEnd(): BotEnd | null {
  if (!existsSync(plan.ledgerPath)) return null;
  const reader = new LedgerReader(plan.ledgerPath);
  try {
    return sessionEnd(reader, plan.id)?.data ?? null;
  } finally {
    reader.close();
  }
}

/** How long a session that is over waits for what was measured; real time. */
const WALLS_MS = 10_000;

/** What keeps the strategy in is measured where it runs. */
async function tellWalls(): Promise<void> {
  const { walls, missing } = await measuredWalls();
  log.info(`The strategy's process: ${wallsInWords({ walls })}${becauseOf({ missing })}`);
  link.send({ type: 'walls', walls: { walls, missing } });
}

/** Opens the book and trades until the session's end. */
async function trade(): Promise<BotEnd> {
  const told = plan.strategyFile === null ? Promise.resolve() : tellWalls();
  bot = await Bot.open(plan, log, (severity, kind, message) => link.incident(severity, kind, message));
  if (asked) bot.stop(asked);
  link.ready();
  const end = await bot.run(await go.promise);
  await bot.close();
  // A session of seconds on a busy machine may be over before its walls are measured.
  await settlesWithin(told, WALLS_MS);
  return end;
}

try {
  const end = writtenEnd() ?? (await trade());
  if (end.reason === 'failed') link.send({ type: 'failed', message: end.detail });
  else link.send({ type: 'ended', reason: end.reason });
  link.close();
} catch (error) {
  const { stack } = error as Error;
  const message = isLedgerLost(error) ? ledgerLost(error) : faultInWords(error);
  log.error(`The bot crashed: ${stack ?? message}`);
  if (isFinal(error)) link.send({ type: 'failed', message });
  else link.incident('error', 'bot-crash', message);
  process.exitCode = 1;
  link.close();
}
// What is still open must not keep the session waiting.
setTimeout(() => process.exit(), 1000).unref();
