import { availableParallelism, totalmem } from 'node:os';
import { groupLimits } from './control-group.ts';
import { type KernelFiles, kernelText } from './kernel-files.ts';

/** What a session may use at most: what the machine has, or less where a control group or an affinity says so. */
export interface Offered {
  readonly cores: number;
  readonly memoryMb: number;
}

export function offered(files: KernelFiles): Offered {
  const limits = groupLimits(files);
  const cores = allowedCores(files) ?? availableParallelism();
  const memoryMb = totalmem() / 2 ** 20;
  return {
    cores: Math.min(cores, limits.cores ?? cores),
    memoryMb: Math.min(memoryMb, limits.memoryMb ?? memoryMb),
  };
}

/** The cores that this process may run on, whole ones: `0-3,8` are five. Node's own count is cut by quotas, and rounded. */
function allowedCores({ proc }: KernelFiles): number | null {
  const [, list = ''] =
    /^Cpus_allowed_list:\s*([\d,-]+)$/m.exec(kernelText(`${proc}/self/status`) ?? '') ?? [];
  if (list === '') return null;
  return list.split(',').reduce((sum, range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return sum + last - first + 1;
  }, 0);
}
