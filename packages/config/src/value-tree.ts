/** Settings shaped like the configuration file, not yet known to be right. */
export type ValueTree = Record<string, unknown>;

export function isTree(value: unknown): value is ValueTree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as ValueTree)[key]
    : undefined;

/** The value at a path, or `undefined`; inherited properties do not count. */
export function read(tree: unknown, path: readonly string[]): unknown {
  return path.reduce(own, tree);
}

/** Sets the value at a path of known keys; sections that are missing are made. */
export function write(tree: ValueTree, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (rest.length === 0) {
    tree[key] = value;
    return;
  }
  const section = own(tree, key);
  const target: ValueTree = isTree(section) ? section : {};
  tree[key] = target;
  write(target, rest, value);
}

export function remove(tree: ValueTree, path: readonly string[]): void {
  const section = read(tree, path.slice(0, -1));
  const key = path.at(-1);
  if (isTree(section) && key !== undefined) delete section[key];
}

/** Lays `upper` over `lower`; sections are merged, everything else is replaced. For validated trees only. */
export function merge(lower: ValueTree, upper: ValueTree): ValueTree {
  const merged = { ...lower };
  for (const [key, value] of Object.entries(upper)) {
    const below = own(lower, key);
    merged[key] = isTree(below) && isTree(value) ? merge(below, value) : value;
  }
  return merged;
}

/** The dotted path of every value that is no section. For validated trees only. */
export function leafPaths(tree: ValueTree, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    isTree(value) ? leafPaths(value, `${prefix}${key}.`) : [`${prefix}${key}`],
  );
}
