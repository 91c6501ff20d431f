import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from '@jest/globals';
import type { SampleBook } from '../../../packages/report/src/testing/sample-book.ts';
import { tempFolder } from '../../../packages/workdir/src/testing/temp-folder.ts';
import { anyOrder } from '../services/artifact-order.ts';
import type { BookDesk } from './book-desk.ts';
import { desk } from './one-desk.ts';
import { zipOf } from './zip-file.ts';

/** Copies that others left, or that are not what they say: none becomes the book, none stops the next session. */

const STRANGER = 666;

function headOf(book: SampleBook) {
  return { ...book.read((reader) => reader.head())! };
}

/** A copy that looks newer than the real one, saved by a run like that. */
async function saveBy(run: Parameters<BookDesk['github']['addRun']>[0], runId = 50) {
  desk.github.addRun({ id: runId, status: 'completed', conclusion: 'success', ...run });
  return desk.save(desk.book(2, { differs: true }), { runId });
}

/** Files of a packed book that is newer than the real one, and of the run that is given. */
async function packedBook(runId: number) {
  const book = desk.book(2);
  const { seq, hash } = headOf(book);
  const ledger = readFileSync(book.path);
  const manifest = {
    version: 1,
    mode: 'test',
    book: 'main',
    generation: 1,
    seq,
    hash,
    session: 's2',
    leg: 1,
    stage: 'final',
    runId,
    attempt: 1,
    savedAt: Date.now(),
    bytes: ledger.length,
    sha256: createHash('sha256').update(ledger).digest('hex'),
  };
  return { ledger, manifest, label: labelOf({ seq, hash, runId }) };
}

function labelOf({ seq = 500, hash = 'a'.repeat(12), runId = 50, generation = '0001' } = {}): string {
  const digits = String(seq).padStart(9, '0');
  return `chimera-book-v2-test-main.g${generation}-${digits}-${hash.slice(0, 12)}-${runId}-1-1-20990101000000`;
}

/** An artifact of a run of this very workflow, which looks newer than the real book. */
function ownArtifact(content: Buffer | string, name = labelOf(), runId = 50): void {
  desk.github.addRun({ id: runId, status: 'completed', conclusion: 'success' });
  desk.github.addArtifact({ runId, name, content });
}

type Packed = Awaited<ReturnType<typeof packedBook>>;

/** The files of a packed book with something changed, under a name that fits. */
async function ownBook(entries: (packed: Packed) => Parameters<typeof zipOf>[0]): Promise<void> {
  const packed = await packedBook(50);
  ownArtifact(zipOf(entries(packed)), packed.label);
}

const manifestEntry = ({ manifest }: Packed, changes: object = {}) => ({
  name: 'book.json',
  content: JSON.stringify({ ...manifest, ...changes }),
});

const ledgerEntry = ({ ledger }: Packed) => ({ name: 'ledger.db', content: ledger });

const ATTACKS: Readonly<Record<string, () => unknown>> = {
  "a fork's pull request from a branch called main": () =>
    saveBy({
      event: 'pull_request',
      ref: 'refs/pull/7/merge',
      headBranch: 'main',
      headRepositoryId: STRANGER,
    }),
  "a fork's pull request, and the fork is deleted": () =>
    saveBy({ event: 'pull_request', ref: 'refs/pull/7/merge', headBranch: 'main', headRepositoryId: null }),
  "a fork's pull request from another branch": () =>
    saveBy({ event: 'pull_request', ref: 'refs/pull/7/merge', headBranch: 'x', headRepositoryId: STRANGER }),
  'a pull request of another branch of this repository': () =>
    saveBy({ event: 'pull_request', ref: 'refs/pull/7/merge', headBranch: 'idea' }),
  'another branch': () => saveBy({ event: 'workflow_dispatch', ref: 'refs/heads/idea' }),
  "a fork's run of this workflow that says that it launched a session": () => {
    const run = { event: 'pull_request', ref: 'refs/pull/7/merge', headBranch: 'main' };
    desk.github.addRun({ id: 50, status: 'completed', headRepositoryId: STRANGER, ...run });
    const log = 'Session 20260101-000000-0001 of the book main (test) runs (pid 1) and opens a new book.';
    desk.github.addJob({ runId: 50, steps: [{ name: 'Bring the book and launch the session' }], log });
  },
  'a tag': () => saveBy({ event: 'push', ref: 'refs/tags/v1' }),
  'another workflow on the default branch': () => saveBy({ event: 'push', workflowFile: 'ci.yml' }),
  'another workflow, whose run bears the name of ours': () =>
    saveBy({ event: 'push', workflowFile: 'chimera-runtime.yaml' }),
  'a cache that a pull request wrote': async () => {
    await saveBy({ event: 'pull_request', ref: 'refs/pull/7/merge', headBranch: 'main' });
    desk.github.artifacts.splice(-2);
  },
  'an artifact that is no zip file': () => ownArtifact('not a zip'),
  'an artifact of no byte': () => ownArtifact(''),
  'half a zip file': async () => {
    const packed = await packedBook(50);
    const whole = zipOf([manifestEntry(packed), ledgerEntry(packed)]);
    ownArtifact(whole.subarray(0, whole.length / 2), packed.label);
  },
  'a zip that unpacks to more than a book can have': () =>
    ownBook((packed) => [manifestEntry(packed), { name: 'ledger.db', content: 'x', saidBytes: 2 ** 31 }]),
  'a zip that unpacks to more than it says': () =>
    ownBook((packed) => [
      manifestEntry(packed),
      { name: 'ledger.db', content: Buffer.alloc(50_000_000), saidBytes: 10 },
    ]),
  'a manifest of megabytes': () =>
    ownBook((packed) => [{ name: 'book.json', content: ' '.repeat(2 ** 21) }, ledgerEntry(packed)]),
  'a link instead of the ledger': () =>
    ownBook((packed) => [
      manifestEntry(packed),
      { name: 'ledger.db', content: '/etc/passwd', mode: 0o120777 },
    ]),
  'names that lead out of the folder': () =>
    ownBook((packed) => [manifestEntry(packed), ledgerEntry(packed), { name: '../../evil', content: 'x' }]),
  'another file beside the two': () =>
    ownBook((packed) => [
      manifestEntry(packed),
      ledgerEntry(packed),
      { name: 'ledger.db-wal', content: 'x' },
    ]),
  'the same file twice': () =>
    ownBook((packed) => [manifestEntry(packed), ledgerEntry(packed), ledgerEntry(packed)]),
  'a manifest that is no JSON': () =>
    ownBook((packed) => [{ name: 'book.json', content: '{"__proto__":' }, ledgerEntry(packed)]),
  'a manifest of another mode': () =>
    ownBook((packed) => [manifestEntry(packed, { mode: 'paper' }), ledgerEntry(packed)]),
  'a manifest of another run': () =>
    ownBook((packed) => [manifestEntry(packed, { runId: 1 }), ledgerEntry(packed)]),
  'a ledger that was changed by hand': () =>
    ownBook((packed) => {
      const folder = tempFolder();
      const path = join(folder, 'ledger.db');
      copyFileSync(desk.book(2).path, path);
      const database = new DatabaseSync(path);
      database.exec('DROP TRIGGER IF EXISTS journal_no_update');
      for (const { name } of database
        .prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        .all()) {
        database.exec(`DROP TRIGGER "${name}"`);
      }
      database.exec("UPDATE journal SET hash = replace(hash, 'a', 'b') WHERE seq = 3");
      database.close();
      const ledger = readFileSync(path);
      const sha256 = createHash('sha256').update(ledger).digest('hex');
      return [
        manifestEntry(packed, { bytes: ledger.length, sha256 }),
        { name: 'ledger.db', content: ledger },
      ];
    }),
  'a name that promises more entries than there are': async () => {
    const packed = await packedBook(50);
    const content = zipOf([manifestEntry(packed), ledgerEntry(packed)]);
    ownArtifact(content, labelOf({ seq: 999_999_999, hash: packed.manifest.hash }));
  },
  'a name of the highest generation': () => ownArtifact('x', labelOf({ generation: '9999' })),
  'a name of another run': async () => {
    const packed = await packedBook(1);
    ownArtifact(zipOf([manifestEntry(packed), ledgerEntry(packed)]), packed.label, 50);
  },
  'a copy that contradicts the real one, and is not longer': async () => {
    await desk.save(desk.book(2), { runId: 49 });
    await saveBy({});
    return desk.save(desk.book(3), { runId: 48 });
  },
  'garbage in the cache': () => desk.github.addCache({ key: labelOf(), content: 'garbage' }),
  'a key in the cache that cannot be restored, of another version': () =>
    desk.github.addCache({ key: labelOf({ runId: 1 }), version: 'other', content: 'x' }),
  'a real cache under a newer name': async () => {
    await desk.saveToCacheAlone(desk.book(1), { runId: 51 });
    desk.github.caches.at(-1)!.key = labelOf({ runId: 51 });
  },
  'marks of a thousand runs of forks': () => {
    for (let runId = 1_000; runId < 2_000; runId += 1) {
      desk.github.addRun({
        id: runId,
        headRepositoryId: STRANGER,
        headBranch: 'main',
        event: 'pull_request',
      });
      desk.github.addArtifact({ runId, name: 'chimera-mark-v1-test-main', content: 'x' });
    }
  },
  'a thousand newer artifacts of others': () => {
    desk.github.addRun({ id: 60, workflowFile: 'ci.yml' });
    for (let count = 0; count < 1_100; count += 1) {
      desk.github.addArtifact({ runId: 60, name: `build-${count}`, content: 'x' });
    }
  },
  'a hundred names of books in a run of another workflow': () => {
    desk.github.addRun({ id: 60, workflowFile: 'ci.yml' });
    for (let seq = 600; seq < 700; seq += 1) {
      desk.github.addArtifact({ runId: 60, name: labelOf({ seq, runId: 60 }), content: 'x' });
    }
  },
};

/** Copies that a run of the branch itself uploaded: if no other one is left, a person has to look at them. */
const OWN =
  /^(an artifact|half|a zip|a manifest|a link|names that|another file|the same file|a ledger|a name|garbage|a key)/;

test('there are more than twenty of them', () => {
  expect(Object.keys(ATTACKS).length).toBeGreaterThan(20);
});

test.each(Object.entries(ATTACKS))('%s', async (what, attack) => {
  const real = desk.book(1);
  await desk.save(real, { runId: 1 });
  await attack();
  // Of the real one whichever shelf is left.
  const isLonger = what.startsWith('a copy that contradicts');
  const wanted = isLonger ? headOf(desk.book(3)) : headOf(real);
  for (const shelf of ['both', 'artifact'] as const) {
    if (shelf === 'artifact' && !/cache/.test(what)) desk.github.evictCaches();
    const { found, refusal } = await desk.books.findBook(desk.scene({ runId: 9_000 }), { newBook: false });
    expect(refusal).toBeNull();
    expect(found).toMatchObject(wanted);
  }
});

/** These stand beside the real book, or bring one. */
const BESIDE_THE_REAL_ONE = /^(a copy that contradicts|a real cache|a thousand)/;

test.each(Object.entries(ATTACKS).filter(([what]) => !BESIDE_THE_REAL_ONE.test(what)))(
  '%s, if there is no book yet: it is not the first one either',
  async (what, attack) => {
    await attack();
    const { found, refusal } = await desk.books.findBook(desk.scene({ runId: 9_000 }), { newBook: false });
    expect(found).toBeNull();
    // What no run of this workflow on this branch left stops nobody either.
    if (!OWN.test(what)) expect(refusal).toBeNull();
  },
);

test.each<[string, BookDesk['github']['artifactOrder']]>([
  ['older first', (one, other) => one.id - other.id],
  ...[1, 2, 3].map((seed) => [`mixed (${seed})`, anyOrder(seed)] as [string, ReturnType<typeof anyOrder>]),
])('artifacts come in any order, over several pages: %s', async (_, order) => {
  const books = [desk.book(1), desk.book(2), desk.book(3)];
  for (const [index, book] of books.entries()) await desk.save(book, { runId: 1 + index });
  desk.github.evictCaches();
  desk.github.addRun({ id: 60, workflowFile: 'ci.yml' });
  for (let count = 0; count < 250; count += 1) {
    desk.github.addArtifact({ runId: 60, name: `build-${count}`, content: 'x' });
  }
  desk.github.artifactOrder = order;
  const { found } = await desk.books.findBook(desk.scene({ runId: 9_000 }), { newBook: false });
  expect(found).toMatchObject(headOf(books[2]!));
});

test('copies that do not count are told, with the reason', async () => {
  await desk.save(desk.book(1), { runId: 1 });
  await saveBy({ headRepositoryId: STRANGER });
  const { warnings } = await desk.books.findBook(desk.scene({ runId: 9_000 }), { newBook: false });
  expect(warnings).toEqual([
    expect.stringMatching(/^1 artifacts of forks call themselves ours/),
    expect.stringMatching(/^the artifact chimera-book-.* does not count: run 50 is of a fork$/),
  ]);
});
