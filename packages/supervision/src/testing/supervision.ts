import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { monotonicNow } from '@chimera/base';
import { readPid } from '@chimera/workdir';
import { SampleBook } from '../../../report/src/testing/sample-book.ts';
import { planOf } from '../../../server/src/testing/served-book.ts';
import { Supervised, type SupervisedOptions } from '../supervised.ts';

/** A supervised child that behaves in a manner, and what came of it. */
export class Supervision {
  readonly book: SampleBook;
  readonly child: Supervised;
  readonly pidFile: string;
  readonly incidents: string[] = [];
  readonly readyAt: number[] = [];

  constructor(manner: string, options: Partial<SupervisedOptions> = {}) {
    this.book = new SampleBook({ strategy: manner });
    this.pidFile = join(this.book.folder, 'bot.pid');
    this.child = new Supervised({
      name: 'bot',
      entry: new URL('./obedient-child.ts', import.meta.url),
      plan: planOf(this.book, { heartbeatMs: 40 }),
      pidFile: this.pidFile,
      logFile: join(this.book.folder, 'chimera-bot.log'),
      maxRestarts: 2,
      restartDelayMs: 10,
      anchor: () => null,
      onReady: () => this.readyAt.push(monotonicNow()),
      onIncident: (severity, kind, message) => this.incidents.push(`${severity} ${kind}: ${message}`),
      ...options,
    });
  }

  /** What the child noted of what it was told. */
  get heard(): readonly string[] {
    const path = join(this.book.folder, 'heard.log');
    return existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
  }

  get pid(): number | null {
    return readPid(this.pidFile);
  }

  /** Waits for something that will be so. */
  async until(isSo: () => boolean, what: string): Promise<void> {
    const begun = monotonicNow();
    while (!isSo()) {
      if (monotonicNow() - begun > 10_000) throw new Error(`it never came to this: ${what}`);
      await setTimeout(5);
    }
  }

  async isReady(times = 1): Promise<void> {
    await this.until(() => this.readyAt.length >= times, 'ready');
  }

  async remove(): Promise<void> {
    this.child.kill();
    await this.child.gone;
    this.book.remove();
  }
}
