import { monotonicNow } from '@chimera/base';
import type { RuntimeMetrics } from '@chimera/contract';
import { amountText } from '@chimera/engine';
import type { SessionPlan } from '@chimera/workdir';
import type { Terminal } from './terminal.ts';

/** Lines for a file or a pipe come no more often than this, real time. */
const PLAIN_EVERY_MS = 3_000;

/** `degraded: the bot was restarted once`. */
function healthText({ health_status, health_reasons = [] }: RuntimeMetrics['application']): string {
  return [health_status, health_reasons.join(', ')].filter(Boolean).join(': ');
}

/** One line that says where the session stands. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #plan: SessionPlan;
  #last = Number.NEGATIVE_INFINITY;

  constructor(terminal: Terminal, plan: SessionPlan) {
    this.#terminal = terminal;
    this.#plan = plan;
  }

  show(metrics: RuntimeMetrics): void {
    if (!this.#terminal.isInteractive && monotonicNow() - this.#last < PLAIN_EVERY_MS) return;
    this.#last = monotonicNow();
    this.#terminal.progress(this.#text(metrics));
  }

  #text({ timestamp, trading, application }: RuntimeMetrics): string {
    const { start, ends, identity } = this.#plan;
    const done = Math.min(1, Math.max(0, (Date.parse(timestamp) - start) / (ends - start)));
    const time = timestamp.slice(0, 16).replace('T', ' ');
    const positions = trading.positions.map(heldText).join(' ') || 'none';
    return [
      `${time} UTC (${(done * 100).toFixed(0).padStart(3)} %)`,
      `equity ${amountText(trading.equity)} ${identity.currency}`,
      `positions ${positions}`,
      `trades ${trading.trades}`,
      healthText(application),
    ].join(' · ');
  }
}

function heldText({ symbol, direction }: RuntimeMetrics['trading']['positions'][number]): string {
  return `${symbol.split('/')[0]}${direction === 'short' ? ' (short)' : ''}`;
}
