import type { RuntimeConfig } from '@chimera/config';
import type { Completion, Failure, FailureKind, HealthySession } from '../issues/failure.ts';
import type { Redact } from '../issues/log-excerpt.ts';
import type { StepScene } from '../steps/step.ts';

/** The section of the configuration that channels read; `null` if the configuration cannot be read. */
export type Notifications = RuntimeConfig['notifications'] | null;

/** What a channel may use. `redact` takes out what the step knows to be secret. */
export interface ChannelScene extends Pick<StepScene, 'api' | 'context'> {
  readonly redact: Redact;
}

/** What people want to hear by a channel. */
export interface Wishes {
  /** Whether it is used at all. */
  readonly isOn: boolean;
  readonly failures: boolean;
  readonly completions: boolean;
}

/** What is over, so that nobody looks for it any more. */
export interface Over {
  readonly kinds: readonly FailureKind[];
  readonly component: string;
  readonly book: string | undefined;
  /** Why it is over; Markdown. */
  readonly words: string;
}

/** What came of telling something. */
export interface Told {
  /** The number under which the channel keeps it; `null` if it has none. */
  readonly number: number | null;
  /** Where a person reads it; `null` if it is nowhere. */
  readonly url: string | null;
  /** Lines for the log of the step. */
  readonly lines: readonly string[];
  /** What could not be told and why, in words; `null` if all went well. */
  readonly problem: string | null;
}

/**
 * A way in which people hear what became of their sessions. What comes from outside (reasons, logs) it caps, escapes and
 * redacts. The same failure told again is one message that counts.
 */
export interface Channel {
  /** As it stands in a log: `GitHub's issues`. */
  readonly name: string;
  wishes(notifications: Notifications): Wishes;
  failed(scene: ChannelScene, failure: Failure): Promise<Told>;
  /** A session ended as it should: what earlier sessions told of is over. */
  healthy(scene: ChannelScene, session: HealthySession): Promise<Told>;
  completed(scene: ChannelScene, done: Completion): Promise<Told>;
  over(scene: ChannelScene, over: Over): Promise<Told>;
}
