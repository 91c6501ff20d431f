import { readFileSync } from 'node:fs';

/** Where the kernel's files lie. */
export interface KernelFiles {
  /** `/proc` */
  readonly proc: string;
  /** `/sys/fs/cgroup` */
  readonly cgroup: string;
}

export const KERNEL_FILES: KernelFiles = { proc: '/proc', cgroup: '/sys/fs/cgroup' };

/** What a file of the kernel says; `null` if it is not there, or cannot be read. */
export function kernelText(path: string): string | null {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return null;
  }
}
