import { excerpt, isTree } from '@chimera/config';
import { type PlanRefusal, refusal } from './plan-error.ts';

/** Every value in which two plain JSON values differ, by its dotted path. A key that is `undefined` is not there. */
export function differences(found: unknown, expected: unknown, path: string): readonly PlanRefusal[] {
  if (isTree(found) && isTree(expected)) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
    return [...keys].flatMap((key) => differences(own(found, key), own(expected, key), `${path}.${key}`));
  }
  if (Array.isArray(found) && Array.isArray(expected) && found.length === expected.length) {
    return expected.flatMap((item, index) => differences(found[index], item, `${path}.${index}`));
  }
  return found === expected ? [] : [refusal(path, found, excerpt(expected, path))];
}

const own = (tree: object, key: string): unknown =>
  Object.hasOwn(tree, key) ? (tree as Record<string, unknown>)[key] : undefined;
