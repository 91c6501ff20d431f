import { readdirSync } from 'node:fs';
import { type KernelFiles, kernelText } from './kernel-files.ts';

/** The kernel counts processor time in these for programs, on every machine that Node runs on. */
const TICKS_A_SECOND = 100;

export interface TreeUsage {
  /** Since the look before; 0 at the first one. */
  readonly cpuSeconds: number;
  readonly memoryMb: number;
}

interface Stat {
  readonly pid: number;
  readonly parent: number;
  /** Of a pid that was given to another process meanwhile, this differs. */
  readonly startedAt: string;
  /** Its own time and that of its children that have ended, since it began. */
  readonly ticks: number;
}

/**
 * This process and all that it started. The kernel adds the time of a child that has ended to its parent, so the sum keeps
 * it. A descendant whose parent is gone goes on being counted.
 */
export class ProcessTree {
  readonly #proc: string;
  #known: readonly Stat[] = [];
  #ticks: number | null = null;

  constructor({ proc }: KernelFiles) {
    this.#proc = proc;
  }

  /** `null` where the kernel does not tell. */
  look(): TreeUsage | null {
    const own = this.#stat('self');
    if (!own) return null;
    const childrenOf = this.#children(own.pid);
    const found = new Map([[own.pid, own]]);
    for (const { pid, startedAt } of this.#known) {
      const stat = found.has(pid) ? null : this.#stat(pid);
      if (stat?.startedAt === startedAt) found.set(pid, stat);
    }
    const queue = [...found.keys()];
    for (let pid = queue.shift(); pid !== undefined; pid = queue.shift()) {
      for (const child of childrenOf(pid)) {
        const stat = found.has(child) ? null : this.#stat(child);
        if (!stat) continue;
        found.set(child, stat);
        queue.push(child);
      }
    }
    this.#known = [...found.values()];
    const ticks = this.#known.reduce((sum, stat) => sum + stat.ticks, 0);
    // The time of a descendant that ended after its parent goes to a process that is not counted.
    const spent = Math.max(0, ticks - (this.#ticks ?? ticks));
    this.#ticks = ticks;
    return { cpuSeconds: spent / TICKS_A_SECOND, memoryMb: this.#memoryMb() };
  }

  #stat(pid: number | 'self'): Stat | null {
    const text = kernelText(`${this.#proc}/${pid}/stat`);
    if (text === null) return null;
    // The name in the second field may hold anything, brackets and spaces too.
    const fields = text.slice(text.lastIndexOf(') ') + 2).split(' ');
    const [utime, stime, childrenUtime, childrenStime] = fields.slice(11, 15).map(Number);
    const ticks = utime! + stime! + childrenUtime! + childrenStime!;
    const startedAt = fields[19];
    if (startedAt === undefined || !Number.isFinite(ticks)) return null;
    return { pid: Number.parseInt(text, 10), parent: Number(fields[1]), startedAt, ticks };
  }

  /** A kernel that was built without lists of children is asked about every process instead, which takes longer. */
  #children(own: number): (pid: number) => readonly number[] {
    // The lists are by thread, and the main thread starts all processes here.
    const listed = (pid: number) => kernelText(`${this.#proc}/${pid}/task/${pid}/children`);
    if (listed(own) !== null) return (pid) => listed(pid)?.split(' ').filter(Boolean).map(Number) ?? [];
    const all = readdirSync(this.#proc)
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => this.#stat(Number(name)) ?? []);
    const byParent = Map.groupBy(all, ({ parent }) => parent);
    return (pid) => byParent.get(pid)?.map((stat) => stat.pid) ?? [];
  }

  /** Pages of files (Node itself, mostly) are in memory once, however many processes use them. */
  #memoryMb(): number {
    let [own, shared] = [0, 0];
    for (const { pid } of this.#known) {
      const text = kernelText(`${this.#proc}/${pid}/status`) ?? '';
      const kilobytes = (name: string) =>
        Number(new RegExp(`^${name}:\\s*(\\d+) kB$`, 'm').exec(text)?.[1] ?? 0);
      const anonymous = kilobytes('RssAnon') + kilobytes('RssShmem');
      own += anonymous > 0 ? anonymous : kilobytes('VmRSS');
      shared = Math.max(shared, anonymous > 0 ? kilobytes('RssFile') : 0);
    }
    return (own + shared) / 1024;
  }
}
