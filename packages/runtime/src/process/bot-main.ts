import { type ClockAnchor, realNow } from '../clock.ts';
import { ConfigError } from '../config/mistakes.ts';
import { UnknownExchange } from '../feed/exchange/exchange-classes.ts';
import { DataError } from '../feed/files/data-error.ts';
import { ExchangeUnreachable } from '../feed/live/exchange-unreachable.ts';
import { LedgerError } from '../ledger/ledger-error.ts';
import { Log } from '../log.ts';
import { pathsOf } from '../session/paths.ts';
import { findStopRequest } from '../session/stop-request.ts';
import { StrategyError } from '../session/strategy-file.ts';
import { Bot, type BotEnd } from './bot.ts';
import { startDeadMansSwitch } from './dead-man.ts';
import { ParentLink, receivePlan } from './parent-link.ts';
import { tidyOnExit } from './pid-file.ts';

/** The bot's process. It ends by itself, when it is told to, or when the controller is gone. */
const plan = await receivePlan();
const paths = pathsOf(plan.workdir);
const log = new Log(paths.botLog, plan.logLevel);
tidyOnExit(paths.botPid, paths.pid);
startDeadMansSwitch();
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
  go.resolve({ sessionTime: plan.start, realTime: realNow(), speed: plan.speed });
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

/** What starting again cannot mend. */
function isFinal(error: unknown): boolean {
  const kinds = [LedgerError, StrategyError, ConfigError, DataError, ExchangeUnreachable, UnknownExchange];
  if (kinds.some((kind) => error instanceof kind)) return true;
  const { code, errcode } = error as { code?: string; errcode?: number };
  const sqliteFull = 13;
  const sqliteCorrupt = 11;
  return code === 'ENOSPC' || errcode === sqliteFull || errcode === sqliteCorrupt;
}

try {
  bot = await Bot.open(plan, log, (severity, kind, message) => link.incident(severity, kind, message));
  if (asked) bot.stop(asked);
  link.send({ type: 'ready' });
  const end = await bot.run(await go.promise);
  await bot.close();
  link.send({ type: 'ended', reason: end.reason });
  link.close();
} catch (error) {
  const { message, stack } = error as Error;
  log.error(`The bot crashed: ${stack ?? message}`);
  if (isFinal(error)) link.send({ type: 'failed', message });
  else link.incident('error', 'bot-crash', message);
  process.exitCode = 1;
  link.close();
}
// Whatever a strategy left running (a timer, a socket) must not keep the session waiting.
setTimeout(() => process.exit(), 1000).unref();
