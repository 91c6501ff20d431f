/** A plan, as it is or parsed, with other values at these dotted paths. */
export function forged<Plan>(plan: Plan, changes: Readonly<Record<string, unknown>>): Plan {
  const copy = structuredClone(plan);
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split('.');
    const last = keys.pop()!;
    const place = keys.reduce((tree, key) => tree[key] as never, copy as unknown as Record<string, unknown>);
    place[last] = value;
  }
  return copy;
}
