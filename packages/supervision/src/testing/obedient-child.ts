/**
 * A child in the manner that the plan names as its strategy: `good` (it ends when it is told to), `ended`, `crash`,
 * `crash-later`, `fail`, `deaf` (to stop), `silent` (never ready), `stuck` (in a loop), `junk` (what is no message), `talkative`,
 * `late` (with its decisions), `last-words` (it says something and ends once it may go). It notes what it hears.
 */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { ParentLink, receivePlan } from '../parent-link.ts';

const plan = await receivePlan();
const note = (text: string) => appendFileSync(join(plan.workdir, 'heard.log'), `${text}\n`);
const manner = plan.setup.strategy;
note(`plan ${plan.id}`);

const link = new ParentLink({
  // Its heartbeats must not make its parent read its channel.
  heartbeatMs: manner === 'last-words' ? 60_000 : plan.heartbeatMs,
  operations: () => ({ attempted: 10, failed: 1 }),
  delays: () => (manner === 'late' ? { decisionMs: 20_000, eventLoopMs: 7 } : null),
  onMessage(message) {
    note(message.type === 'stop' ? `stop ${message.reason}: ${message.detail}` : message.type);
    if (message.type === 'stop' && manner !== 'deaf') end(message.reason);
    if (message.type === 'go' && manner === 'last-words') {
      link.incident('warning', 'last', 'words');
      end('completed');
    }
  },
  onLost() {
    note('lost');
    process.exit(0);
  },
});

function end(reason: string): void {
  link.send({ type: 'ended', reason });
  link.close();
  process.exit(0);
}

const nothing = setInterval(() => {}, 1000);
if (manner === 'silent') nothing.refresh();
else if (manner === 'crash') process.exit(7);
else if (manner === 'fail') {
  link.send({ type: 'failed', message: 'the book is gone' });
  link.close();
  process.exit(1);
} else {
  link.ready('http://127.0.0.1:1');
  if (manner === 'junk') {
    for (const junk of [
      null,
      7,
      'words',
      [],
      {},
      { type: 'unknown' },
      { type: 'heartbeat' },
      { type: 'ready', url: 7 },
    ]) {
      process.send?.(junk);
    }
    process.send?.({ type: 'heartbeat', operations: { attempted: -1, failed: 'x' }, usage: {} });
    process.send?.({ type: 'incident', kind: 'long', severity: 'warning', message: 'x'.repeat(3_000_000) });
    process.send?.({ type: 'incident', kind: 'x', severity: 'worst', message: 'y' });
  }
  if (manner === 'talkative') {
    for (let count = 1; count <= 2_000; count += 1) link.incident('warning', 'said', String(count));
    note('said all');
  }
  if (manner === 'ended') end('completed');
  if (manner === 'stuck') while (true);
  if (manner === 'crash-later') setTimeout(() => process.exit(7), 4 * plan.heartbeatMs);
}
