import type { ChildProcess } from 'node:child_process';
import { sleep } from '@chimera/base';

/** How long a dead child's channel may stay open; real time. Only a process that inherited it can hold it. */
const CHANNEL_END_MS = 2_000;

/** A child's end can be seen before its last messages are read: its channel is read to the end. */
export async function channelEnd(child: ChildProcess): Promise<void> {
  if (!child.connected) return;
  const disconnected = new AbortController();
  child.once('disconnect', () => disconnected.abort());
  await sleep(CHANNEL_END_MS, disconnected.signal);
}
