import { existsSync, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import { StrategyError } from '../strategy-import.ts';

/** What a process may read: real, absolute paths. Everything below a folder belongs to it. */
export interface Readable {
  readonly folders: readonly string[];
  readonly files: readonly string[];
}

const MODULES = new Set(['.ts', '.mts', '.cts', '.js', '.mjs', '.cjs', '.json']);

/** More files than a folder of strategies has; somebody keeps something else there. */
const MOST_ENTRIES = 20_000;

const PACKAGES = 'node_modules';

/** The packages of Chimera that the strategy's process loads. */
const OWN_PACKAGES = ['base', 'engine', 'indicators', 'strategy-host'];

/**
 * What a strategy file may read: its own folder, and the packages it may import, which lie in the `node_modules` folders
 * from there up to the work directory. Names that begin with a dot (`.env`, `.git`, `.chimera`) are never readable. A
 * strategy that lies in the work directory itself gets the modules beside it only.
 *
 * @throws {StrategyError} if the folder cannot be given to it
 */
export function readableFor(strategy: string, workdir: string): Readable {
  const path = realpathSync(strategy);
  const folder = dirname(path);
  const work = realpathSync(workdir);
  const own = isWithin(work, folder) ? modulesIn(folder) : below(folder, { entries: 0, root: folder });
  const above = ancestors(folder, isWithin(folder, work) ? work : folder);
  const packages = above.map((place) => join(place, PACKAGES)).filter((place) => existsSync(place));
  const manifests = above.map((place) => join(place, 'package.json')).filter(isPlainFile);
  const linked = packages.flatMap(linkedPackages);
  const readable = {
    folders: unique([...own.folders, ...packages.map((place) => realpathSync(place)), ...linked]),
    files: unique([...own.files, ...manifests, path]),
  };
  for (const place of [...readable.folders, ...readable.files]) refusePattern(place);
  return readable;
}

/** What Chimera itself needs in a process of its own: its code and its packages. */
export function ownCode(script: string): Readable {
  const at = script.lastIndexOf(`${sep}packages${sep}strategy-host${sep}src${sep}`);
  if (at < 0) return { folders: [realpathSync(dirname(script))], files: [] };
  const root = script.slice(0, at);
  const packages = ancestors(root, null)
    .map((place) => join(place, PACKAGES))
    .filter((place) => existsSync(place));
  return {
    folders: unique([
      ...OWN_PACKAGES.map((name) => realpathSync(join(root, 'packages', name))),
      ...packages.map((place) => realpathSync(place)),
    ]),
    files: [join(root, 'package.json')].filter(isPlainFile),
  };
}

/** Only what can be imported, and no folder: everything else in a work directory is not the strategy's. */
function modulesIn(folder: string): Readable {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && MODULES.has(extname(entry.name)) && !entry.name.startsWith('.'))
    .map(({ name }) => join(folder, name));
  return { folders: [], files };
}

/** A folder as a whole if nothing in it is to be left out; otherwise what else is in it, one by one. */
function below(folder: string, seen: { entries: number; readonly root: string }): Readable {
  const folders: string[] = [];
  const files: string[] = [];
  let isWhole = true;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    seen.entries += 1;
    if (seen.entries > MOST_ENTRIES) {
      throw new StrategyError(
        `the strategy's folder ${seen.root} holds more than ${MOST_ENTRIES} files: put the strategy into a folder of its own`,
      );
    }
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) {
      isWhole = false;
    } else if (entry.isSymbolicLink()) {
      refuseOutside(path, seen.root);
    } else if (entry.isDirectory() && entry.name !== PACKAGES) {
      const inner = below(path, seen);
      folders.push(...inner.folders);
      files.push(...inner.files);
      isWhole &&= inner.folders.length === 1 && inner.folders[0] === path;
    } else if (entry.isFile()) {
      files.push(path);
    } else if (!entry.isDirectory()) {
      // A socket or a pipe is a way to somebody else.
      isWhole = false;
    }
  }
  return isWhole ? { folders: [folder], files: [] } : { folders, files };
}

function refuseOutside(link: string, root: string): void {
  let target: string;
  try {
    target = realpathSync(link);
  } catch {
    // It leads nowhere now; somebody could put something there later.
    throw new StrategyError(`${link} is a link that leads nowhere: remove it from the strategy's folder`);
  }
  const hidden = relative(root, target)
    .split(sep)
    .some((part) => part.startsWith('.'));
  if (!isWithin(target, root) || hidden) {
    throw new StrategyError(
      `${link} is a link to ${target}, outside what the strategy may read: put a copy of the file there, or remove the link`,
    );
  }
}

/** Real folders of packages that are links: workspaces of the person's own project. */
function linkedPackages(packages: string): readonly string[] {
  const names = readdirSync(packages).filter((name) => !name.startsWith('.'));
  const all = names.flatMap((name) =>
    name.startsWith('@') && isFolder(join(packages, name))
      ? readdirSync(join(packages, name)).map((inner) => join(packages, name, inner))
      : [join(packages, name)],
  );
  return all
    .filter((path) => lstatSync(path).isSymbolicLink() && existsSync(path))
    .map((path) => realpathSync(path))
    .filter((path) => isFolder(path));
}

/** Node reads a `*` in a path as any text. */
function refusePattern(path: string): void {
  if (!path.includes('*')) return;
  throw new StrategyError(`${path} has a * in its name, which stands for any text: rename it`);
}

/** From `folder` upwards to `last`, both included; to the root if there is no last one. */
function ancestors(folder: string, last: string | null): readonly string[] {
  const places = [folder];
  while (places.at(-1) !== last && dirname(places.at(-1)!) !== places.at(-1)) {
    places.push(dirname(places.at(-1)!));
  }
  return places;
}

/** Whether `path` is `folder` or lies somewhere in it. */
function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function isFolder(path: string): boolean {
  return existsSync(path) && lstatSync(path).isDirectory();
}

function isPlainFile(path: string): boolean {
  return existsSync(path) && lstatSync(path).isFile() && !basename(path).startsWith('.');
}

function unique(paths: readonly string[]): readonly string[] {
  return [...new Set(paths)];
}
