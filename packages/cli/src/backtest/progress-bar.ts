import type { ThreadProgress } from '@chimera/supervision';
import { Terminal } from '../terminal.ts';

const CELLS = 30;

/** A bar on the terminal's error channel, so that what is printed stays a document; nothing where nobody looks on. */
export class ProgressBar {
  readonly #terminal: Terminal;

  constructor(terminal = new Terminal(process.stderr)) {
    this.#terminal = terminal;
  }

  show({ done, total, time }: ThreadProgress): void {
    if (!this.#terminal.isInteractive || total === 0) return;
    const share = Math.min(1, done / total);
    const filled = Math.round(share * CELLS);
    const at = time === 0 ? '' : ` ${new Date(time).toISOString().slice(0, 16).replace('T', ' ')}`;
    this.#terminal.progress(
      `${'█'.repeat(filled)}${'░'.repeat(CELLS - filled)} ${(share * 100).toFixed(0).padStart(3)} %${at}`,
    );
  }

  /** Takes the bar away. */
  end(): void {
    this.#terminal.endProgress();
  }
}
