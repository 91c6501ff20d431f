import type { ClockAnchor } from '@chimera/base';
import type { Outcome, Severity } from '@chimera/contract';
import type { FeedStatus } from '@chimera/market-data';
import type { Delays, Operations, Usage } from '@chimera/monitor';
import type { StandingWalls } from '@chimera/strategy-host';
import type { SessionPlan } from '@chimera/workdir';

/** What the controller says to the bot and the server, over the pipe that also tells them that it lives. */
export type ToChild =
  | { readonly type: 'plan'; readonly plan: SessionPlan }
  /** The session's clock starts, or, after a restart, goes on. */
  | { readonly type: 'go'; readonly anchor: ClockAnchor }
  | { readonly type: 'heartbeat' }
  | { readonly type: 'stop'; readonly reason: StopReason; readonly detail: string };

export type StopReason = Exclude<Outcome, 'completed'>;

/** What the bot and the server say to the controller. */
export type FromChild =
  | { readonly type: 'ready'; readonly url?: string }
  | {
      readonly type: 'heartbeat';
      readonly operations: Operations;
      readonly usage: Usage;
      /** Of the bot, where its market data comes from outside. */
      readonly feed?: FeedStatus;
      /** Of the bot: how it kept up since the heartbeat before. */
      readonly delays?: Delays;
    }
  | {
      readonly type: 'incident';
      readonly kind: string;
      readonly severity: Severity;
      readonly message: string;
    }
  /** Of the bot, if its strategy is a file: what keeps it in on this machine. */
  | { readonly type: 'walls'; readonly walls: StandingWalls }
  | { readonly type: 'ended'; readonly reason: string }
  /** Starting again would not help. */
  | { readonly type: 'failed'; readonly message: string };
