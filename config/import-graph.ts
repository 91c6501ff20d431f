import { sourceFiles } from '../test/source-files.ts';

/** The package that a file, or the name of an import, belongs to, or `actions`; `null` for what is not of this repository. */
export function packageOf(name: string): string | null {
  if (name.startsWith('actions/')) return 'actions';
  return /^(?:packages|@chimera)\/([^/]+)/.exec(name)?.[1] ?? null;
}

/** For each package, in order of the alphabet, the packages that it imports; those of which it takes types as well. */
export function importsOfPackages(): ReadonlyMap<string, ReadonlySet<string>> {
  const packages = new Map<string, Set<string>>();
  for (const { path, imports } of sourceFiles()) {
    const own = packageOf(path);
    if (own === null) continue;
    const known = packages.get(own) ?? new Set();
    for (const other of imports.map(packageOf)) if (other !== null && other !== own) known.add(other);
    packages.set(own, known);
  }
  return new Map([...packages].toSorted(([a], [b]) => a.localeCompare(b)));
}

/** The imports of packages as a Mermaid graph. An arrow that follows from two others is left out. There are no circles. */
export function importPicture(imports: ReadonlyMap<string, ReadonlySet<string>>): string {
  const arrows = [...imports].flatMap(([from, others]) => {
    const further = [...others].flatMap((other) => [...reachableFrom(other, imports)]);
    return [...others]
      .filter((other) => !further.includes(other))
      .toSorted()
      .map((other) => `  ${from} --> ${other}`);
  });
  return ['```mermaid', 'graph TD', ...arrows, '```'].join('\n');
}

/** What is imported by what `start` imports, and so on; `start` itself only if it is in a circle. */
export function reachableFrom(
  start: string,
  imports: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const reached = new Set(imports.get(start));
  for (const next of reached) for (const other of imports.get(next) ?? []) reached.add(other);
  return reached;
}
