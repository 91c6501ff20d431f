import { monotonicNow } from '@chimera/base';
/** What a process uses: resident memory, and processor time since the last heartbeat (100 is one core). */
export interface Usage {
  readonly rssMb: number;
  readonly cpuPercent: number;
}

/** Measures this process: each call tells what it used since the one before. */
export function usageMeter(): () => Usage {
  let cpu = process.cpuUsage();
  let time = monotonicNow();
  return () => {
    const spent = process.cpuUsage(cpu);
    const elapsedMs = Math.max(1, monotonicNow() - time);
    cpu = process.cpuUsage();
    time = monotonicNow();
    const cpuPercent = ((spent.user + spent.system) / 1000 / elapsedMs) * 100;
    return { rssMb: round(residentBytes() / 2 ** 20), cpuPercent: round(cpuPercent) };
  };
}

/** Without /proc, and with no file left to open, the kernel tells only the most that it ever was. */
function residentBytes(): number {
  try {
    return process.memoryUsage.rss();
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
