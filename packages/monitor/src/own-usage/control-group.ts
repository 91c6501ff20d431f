import { posix } from 'node:path';
import { type KernelFiles, kernelText } from './kernel-files.ts';

/** What the control groups of this process allow; `null` where they set no limit. */
export interface GroupLimits {
  /** Processor time a second: 1.5 is one core and a half. */
  readonly cores: number | null;
  readonly memoryMb: number | null;
}

/**
 * The tightest limit of the group that this process is in and of those above it, in both versions of control groups. A
 * container sees its own group as the root of all, or not at all below it: folders that are not there are passed over.
 */
export function groupLimits({ proc, cgroup }: KernelFiles): GroupLimits {
  const groups = memberships(kernelText(`${proc}/self/cgroup`) ?? '0::/');
  const cores: number[] = [];
  const megabytes: number[] = [];
  for (const { controllers, path } of groups) {
    for (const folder of foldersOf(cgroup, controllers, path)) {
      cores.push(...quotaOf(kernelText(`${folder}/cpu.max`)));
      const [quota, period] = ['cpu.cfs_quota_us', 'cpu.cfs_period_us'].map((name) =>
        kernelText(`${folder}/${name}`),
      );
      cores.push(...quotaOf(`${quota ?? ''} ${period ?? ''}`));
      megabytes.push(...bytesOf(kernelText(`${folder}/memory.max`)));
      megabytes.push(...bytesOf(kernelText(`${folder}/memory.limit_in_bytes`)));
    }
  }
  return { cores: least(cores), memoryMb: least(megabytes) };
}

/**
 * How many processes the kernel ended in the group of this process because memory ran out, or on the whole machine if
 * the group does not count them; `null` if nobody counts.
 */
export function memoryKills({ proc, cgroup }: KernelFiles): number | null {
  for (const { controllers, path } of memberships(kernelText(`${proc}/self/cgroup`) ?? '0::/')) {
    for (const folder of foldersOf(cgroup, controllers, path)) {
      const counted = ['memory.events', 'memory.oom_control'].map((name) => killsIn(`${folder}/${name}`));
      const own = counted.find((count) => count !== null);
      if (own !== undefined) return own;
    }
  }
  return killsIn(`${proc}/vmstat`);
}

function killsIn(path: string): number | null {
  const [, count] = /^oom_kill (\d+)$/m.exec(kernelText(path) ?? '') ?? [];
  return count === undefined ? null : Number(count);
}

interface Membership {
  /** None in the second version, which has one tree for all. */
  readonly controllers: readonly string[];
  readonly path: string;
}

/** A line is `4:cpu,cpuacct:/docker/1`, or `0::/user.slice` in the second version. */
function memberships(text: string): readonly Membership[] {
  return text.split('\n').flatMap((line): readonly Membership[] => {
    const [, names = '', path = ''] = /^\d+:([^:]*):(\/.*)$/.exec(line) ?? [];
    if (path === '') return [];
    const controllers = names === '' ? [] : names.split(',');
    const isOfUse = controllers.length === 0 || controllers.includes('cpu') || controllers.includes('memory');
    return isOfUse ? [{ controllers, path }] : [];
  });
}

/** The group's own folder and those above it, below each place where the tree may be mounted. */
function foldersOf(root: string, controllers: readonly string[], path: string): readonly string[] {
  const mounts =
    controllers.length === 0
      ? [root, `${root}/unified`]
      : [...new Set([controllers.join(','), ...controllers])].map((name) => `${root}/${name}`);
  // A group above the root that a container sees is written as `/../name`.
  const inside = posix.normalize(path);
  const levels = [inside];
  while (levels.at(-1) !== '/') levels.push(posix.dirname(levels.at(-1)!));
  return mounts.flatMap((mount) => levels.map((level) => posix.join(mount, level)));
}

/** `150000 100000` is one core and a half; `max 100000` and `-1 100000` are no limit. */
function quotaOf(text: string | null): readonly number[] {
  const [, quota = '0', period = '0'] = /^(\d+)\s+(\d+)\s*$/.exec(text ?? '') ?? [];
  const cores = Number(quota) / Number(period);
  return cores > 0 && Number.isFinite(cores) ? [cores] : [];
}

/** `max` is no limit. The first version writes a number beyond all machines, which the caller's own memory undercuts. */
function bytesOf(text: string | null): readonly number[] {
  const bytes = /^\d+\s*$/.test(text ?? '') ? Number(text) : 0;
  return bytes > 0 ? [bytes / 2 ** 20] : [];
}

function least(values: readonly number[]): number | null {
  return values.length > 0 ? Math.min(...values) : null;
}
