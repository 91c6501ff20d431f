import { sourceFiles } from '../test/source-files.ts';

/** The files that lie in no folder of the runtime. */
export const SINGLE_FILES = 'packages/runtime/src';

/**
 * The folder that a file, or the name of an import, belongs to: a room of the runtime, `packages/<name>` or `actions`; `null`
 * for what is not of this repository.
 */
export function roomOf(name: string): string | null {
  const path = name
    .replace(/^@chimera\/runtime\//, 'packages/runtime/src/')
    .replace(/^@chimera\//, 'packages/');
  const [runtime] = /^packages\/runtime\/src\/[^/]+(?=\/)/.exec(path) ?? [];
  if (runtime) return runtime;
  if (path.startsWith(`${SINGLE_FILES}/`)) return SINGLE_FILES;
  return /^(?:packages\/[^/]+|actions)/.exec(path)?.[0] ?? null;
}

/** For each room, in order of the alphabet, the rooms that starting its files loads. Imports of types load nothing. */
export function importsOfRooms(): ReadonlyMap<string, ReadonlySet<string>> {
  const rooms = new Map<string, Set<string>>();
  for (const { path, loads } of sourceFiles()) {
    const room = roomOf(path);
    if (room === null) continue;
    const known = rooms.get(room) ?? new Set();
    for (const other of loads.map(roomOf)) if (other !== null && other !== room) known.add(other);
    rooms.set(room, known);
  }
  return new Map([...rooms].toSorted(([a], [b]) => a.localeCompare(b)));
}

/** Rooms that import each other, directly or by way of others; most circles are one room alone. */
type Circle = readonly string[];

/** The imports of rooms as a Mermaid graph. An arrow that follows from two others is left out. */
export function importPicture(imports: ReadonlyMap<string, ReadonlySet<string>>): string {
  const rooms = [...imports.keys()];
  const reached = new Map(rooms.map((room) => [room, reachableFrom(room, imports)]));
  const reaches = (from: string, to: string): boolean => reached.get(from)?.has(to) ?? false;
  const circleOf = (room: string): Circle =>
    rooms.filter((other) => other === room || (reaches(room, other) && reaches(other, room)));
  const circles = [...new Map(rooms.map((room) => [circleOf(room).join(), circleOf(room)])).values()];
  const follows = ([from]: Circle, [to]: Circle): boolean => from !== to && reaches(from!, to!);
  const arrows = circles.flatMap((from) =>
    circles
      .filter((to) => follows(from, to))
      .filter((to) => !circles.some((between) => follows(from, between) && follows(between, to)))
      .map((to) => `  ${idOf(from)} --> ${idOf(to)}`),
  );
  const inRuntime = (circle: Circle): boolean => circle.every((room) => room.startsWith(SINGLE_FILES));
  return [
    '```mermaid',
    'graph TD',
    ...circles.filter((circle) => !inRuntime(circle)).flatMap((circle) => drawn(circle, '  ')),
    `  subgraph runtime["${SINGLE_FILES}"]`,
    ...circles.filter(inRuntime).flatMap((circle) => drawn(circle, '    ')),
    '  end',
    ...arrows,
    '```',
  ].join('\n');
}

/** What is loaded by what `start` loads, and so on; `start` itself only if it is in a circle. */
export function reachableFrom(
  start: string,
  imports: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const reached = new Set(imports.get(start));
  for (const next of reached) for (const other of imports.get(next) ?? []) reached.add(other);
  return reached;
}

function drawn(circle: Circle, indent: string): readonly string[] {
  const nodes = circle.map((room) => `${nodeOf(room)}["${labelOf(room)}"]`);
  if (nodes.length === 1) return nodes.map((node) => `${indent}${node}`);
  return [
    `${indent}subgraph ${idOf(circle)}["these import each other"]`,
    ...nodes.map((node) => `${indent}  ${node}`),
    `${indent}end`,
  ];
}

const nodeOf = (room: string): string => (room === SINGLE_FILES ? 'files' : room.split('/').at(-1)!);

const labelOf = (room: string): string =>
  room === SINGLE_FILES ? 'clock.ts, log.ts and other single files' : room.replace(`${SINGLE_FILES}/`, '');

const idOf = (circle: Circle): string =>
  circle.length === 1 ? nodeOf(circle[0]!) : `circle-${nodeOf(circle[0]!)}`;
