import { without } from '@chimera/engine';
import { within } from '../deadline.ts';
import type { Failure } from '../issues/failure.ts';
import type { StepScene } from '../steps/step.ts';
import type { Channel, ChannelScene, Notifications, Over, Told, Wishes } from './channel.ts';
import { CHANNELS } from './registry.ts';

/** A job that is ending has minutes for everything; a channel gives up earlier by itself. */
const DEADLINE_MS = 100_000;

type Teller = Omit<StepScene, 'workdir'>;

/** What went wrong outside of a session. */
type Trouble = Pick<Failure, 'kind' | 'component' | 'reason' | 'book'> &
  Partial<Pick<Failure, 'since' | 'logTail'>>;

/**
 * Lets each channel tell what `say` begins on it, side by side, and says in the log what came of it. Never throws: a
 * channel that fails or hangs keeps no other from telling, and decides no session's colour.
 */
export async function tellAll(
  { api, context, log, token }: Teller,
  notifications: Notifications,
  say: (channel: Channel, wishes: Wishes, scene: ChannelScene) => readonly Promise<Told>[],
  { channels = CHANNELS, deadlineMs = DEADLINE_MS } = {},
): Promise<readonly Told[]> {
  const scene = { api, context, redact: without(token) };
  const saying = channels.flatMap((channel) =>
    say(channel, channel.wishes(notifications), scene).map((told) =>
      within(deadlineMs, channel.name, told).catch(({ message }: Error): Told => {
        const problem = `${channel.name} could not be written: ${message}`;
        return { number: null, url: null, lines: [], problem };
      }),
    ),
  );
  const told = await Promise.all(saying);
  for (const { problem } of told) if (problem) log.warning(problem);
  for (const line of told.flatMap(({ lines }) => lines)) log.line(line);
  return told;
}

/** Tells what went wrong outside of a session, where people want to hear of failures. Never throws. */
export async function reportTrouble(
  scene: Teller,
  notifications: Notifications,
  trouble: Trouble,
): Promise<void> {
  const none = { since: null, sessionId: null, figures: [], logTail: [], artifactUrl: null };
  const failure: Failure = { ...none, runUrl: scene.context.runUrl, ...trouble };
  await tellAll(scene, notifications, (channel, { failures }, known) =>
    failures ? [channel.failed(known, failure)] : [],
  );
}

/** Tells that something is over, on each channel. Never throws. */
export async function settleTrouble(scene: Teller, over: Over): Promise<void> {
  await tellAll(scene, null, (channel, _, known) => [channel.over(known, over)]);
}
