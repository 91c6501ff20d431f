import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkBook, checkEnd, checkNext, headOf } from './book-check.ts';
import { type Ground, onGround, WITHOUT_SERVER } from './ground.ts';
import { firstLoss, type Loss, type Section, type Trials } from './trials.ts';

const SESSION = ['--speed', '1000000', '--duration', '2h'];

/** A book with something in it. */
async function withBook(ground: Ground): Promise<ReturnType<typeof headOf>> {
  const { code, output } = await ground.session('--speed', '1000000', '--duration', '30m').ended;
  if (code !== 0) throw new Error(`the first session ended with ${code}: ${output.slice(-600)}`);
  return headOf(ground.ledger());
}

const endedOnDisk = (
  ground: Ground,
  before: ReturnType<typeof headOf>,
  ended: Parameters<typeof checkEnd>[1],
) =>
  firstLoss(
    () => checkEnd(ground, ended),
    () => checkBook(ground, { before }),
    () => checkNext(ground),
  );

/** No file may grow beyond this. */
async function fileLimit(kilobytes: number): Promise<Loss> {
  return onGround(WITHOUT_SERVER, async (ground) => {
    const before = await withBook(ground);
    // Shells count in units of 512 or 1,024 bytes: dash and bash differ, which is no matter at random.
    const through = ['sh', '-c', `ulimit -f ${kilobytes}; exec "$@"`, 'sh'];
    const ended = await ground.start(['start', '--mode', 'test', ...SESSION], { through }).ended;
    return endedOnDisk(ground, before, ended);
  });
}

/** A file system of that many kilobytes, which exists for the command alone; what it holds is copied out afterwards. */
async function smallDisk(kilobytes: number): Promise<Loss> {
  return onGround(WITHOUT_SERVER, async (ground) => {
    const before = await withBook(ground);
    const script = `
      where=$PWD; kept=$(mktemp -d); cp -a "$where"/. "$kept"
      mount -t tmpfs -o size=$(( $(du -sk "$where" | cut -f1) + ${kilobytes} ))k none "$where" || exit 99
      cp -a "$kept"/. "$where"; cd "$where"; "$@"; code=$?
      rm -rf "$kept"; mkdir "$kept"; cp -a "$where"/. "$kept"; cd /; umount -l "$where"
      rm -rf "$where"/* "$where"/.chimera; cp -a "$kept"/. "$where"; rm -rf "$kept"; exit $code`;
    const through = ['unshare', '-rm', 'sh', '-c', script, 'sh'];
    const ended = await ground.start(['start', '--mode', 'test', ...SESSION], { through }).ended;
    return endedOnDisk(ground, before, ended);
  });
}

/** Files of a work directory that something else may stand in the place of. */
const PLACES = [
  'runtime-metrics.json',
  'runtime-reports',
  'chimera-runtime.log',
  'chimera-bot.log',
  'chimera-runtime.pid',
  'chimera-runtime.pid.bot',
  '.chimera/state/session.lock',
  '.chimera/state/test/writer.lock',
  '.chimera/state/test/ledger.db',
  '.chimera/state/test/ledger.db-wal',
  '.chimera/state/stop-request.json',
  '.chimera/state/commands',
  '.chimera/state/test',
] as const;

const STAND_INS: Readonly<Record<string, (path: string) => void>> = {
  'a folder': (path) => mkdirSync(path),
  'a folder that is not empty': (path) => {
    mkdirSync(path);
    writeFileSync(`${path}/something`, 'else');
  },
  'a named pipe': (path) => execFileSync('mkfifo', [path]),
  garbage: (path) =>
    writeFileSync(path, Buffer.from(Array.from({ length: 5_000 }, (_, index) => (index * 97) % 256))),
  'an empty file': (path) => writeFileSync(path, ''),
  'a link to nowhere': (path) => symlinkSync('/nowhere/at/all', path),
  'a link to a disk that is full': (path) => symlinkSync('/dev/full', path),
  'a link to itself': (path) => symlinkSync(path, path),
};

async function standIn(place: string, what: string): Promise<Loss> {
  return onGround(WITHOUT_SERVER, async (ground) => {
    const before = await withBook(ground);
    const path = ground.file(place);
    const aside = `${ground.path}-aside`;
    const had = existsSync(path);
    if (had) cpSync(path, aside, { recursive: true });
    try {
      rmSync(path, { recursive: true, force: true });
      mkdirSync(dirname(path), { recursive: true });
      STAND_INS[what]!(path);
      const ended = await ground.start(['start', '--mode', 'test', ...SESSION]).ended;
      const loss = await checkEnd(ground, ended);
      if (loss !== null) return loss;
      // Its owner mends it; what the session replaced by itself stays.
      if (ended.code !== 0) {
        rmSync(path, { recursive: true, force: true });
        if (had) cpSync(aside, path, { recursive: true });
      }
      // An empty ledger is no book any more, nor is a folder without one, and a session may open another one.
      const isBook = place.endsWith('ledger.db') || place.endsWith('state/test');
      const kept = isBook && ended.code === 0 ? null : before;
      return firstLoss(
        () => checkBook(ground, { before: kept }),
        () => checkNext(ground),
      );
    } finally {
      rmSync(aside, { recursive: true, force: true });
    }
  });
}

const TESTS = ['test/session/full-disk.long.test.ts', 'test/session/misplaced.long.test.ts'];

export const FULL_DISKS: Section = {
  name: 'disks-full',
  luck: 'files that cannot grow any more, from any moment of a session on',
  promise: 'the session ends with a message, the book is whole, and the next session goes on',
  tests: TESTS,
  counts: { short: 1, full: 30 },
  async run(trials: Trials) {
    while (!trials.isDone) {
      const kilobytes = trials.whole(20, 900);
      await trials.attempt(`files of at most ${kilobytes} blocks`, () => fileLimit(kilobytes));
    }
  },
};

export const SMALL_DISKS: Section = {
  name: 'disks-small',
  luck: 'a file system that is full',
  promise: 'the session ends with a message, the book is whole, and the next session goes on',
  tests: TESTS,
  counts: { short: 1, full: 20 },
  async run(trials: Trials) {
    const probe = spawnSync('unshare', ['-rm', 'sh', '-c', 'mount -t tmpfs none /mnt'], { stdio: 'ignore' });
    if (probe.status !== 0)
      return trials.skip('this machine lets nobody mount a small file system (unshare -rm)');
    while (!trials.isDone) {
      const kilobytes = trials.whole(4, 600);
      await trials.attempt(`${kilobytes} kB of room`, () => smallDisk(kilobytes));
    }
  },
};

export const STAND_IN_FILES: Section = {
  name: 'disks-places',
  luck: 'a folder, pipe, link or garbage in the place of a file',
  promise: 'the session runs, or ends with a message; after the repair the next one goes on with the book',
  tests: TESTS,
  counts: { short: 2, full: PLACES.length * Object.keys(STAND_INS).length },
  async run(trials: Trials) {
    const all = PLACES.flatMap((place) => Object.keys(STAND_INS).map((what) => [place, what] as const));
    const first = trials.whole(0, all.length - 1);
    for (let index = 0; !trials.isDone; index += 1) {
      const [place, what] = all[(first + index * 41) % all.length]!;
      await trials.attempt(`${what} in the place of ${place}`, () => standIn(place, what));
    }
  },
};
