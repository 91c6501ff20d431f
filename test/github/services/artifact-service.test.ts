import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DefaultArtifactClient } from '@actions/artifact';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { FakeGitHub } from './fake-github.ts';
import { storageBusy, unavailable } from './known-faults.ts';
import { beginJob } from './runner-job.ts';

const job = beginJob();
jest.spyOn(console, 'error').mockImplementation(() => {});
let github: FakeGitHub;
let client: DefaultArtifactClient;

beforeAll(async () => {
  github = await FakeGitHub.start({ owner: 'someone', repo: 'trading' });
  inRun(1);
  // The address of the interface is read when the client is loaded.
  client = new (await import('@actions/artifact')).DefaultArtifactClient();
});

afterEach(() => {
  github.faults.clear();
  github.artifacts.length = 0;
  github.requests.length = 0;
  github.permissions = { actions: 'write' };
  expect(github.unknown).toEqual([]);
});

afterAll(async () => {
  await github.close();
  job.end();
});

function inRun(runId: number): void {
  Object.assign(process.env, github.environment({ runId }));
}

function file(name: string, content: string | Buffer): string {
  const path = join(job.workspace, name);
  writeFileSync(path, content);
  return path;
}

function elsewhere(workflowRunId: number) {
  const token = github.token;
  return { findBy: { token, workflowRunId, repositoryOwner: 'someone', repositoryName: 'trading' } };
}

function folder(name: string): string {
  const path = join(job.workspace, name);
  mkdirSync(path, { recursive: true });
  return path;
}

test('an artifact of one run is found and downloaded in another one', async () => {
  inRun(1);
  const { id, size, digest } = await client.uploadArtifact(
    'book',
    [file('book.txt', 'all trades')],
    job.workspace,
  );
  expect(github.artifacts).toMatchObject([
    { id, runId: 1, name: 'book', size, digest: `sha256:${digest}`, isFinal: true },
  ]);
  inRun(2);
  expect((await client.listArtifacts()).artifacts).toEqual([]);
  const { artifacts } = await client.listArtifacts(elsewhere(1));
  expect(artifacts).toMatchObject([{ id, name: 'book', size, digest: `sha256:${digest}` }]);
  const found = await client.getArtifact('book', elsewhere(1));
  expect(found.artifact.id).toBe(id);
  const path = folder('from-elsewhere');
  const expectedHash = `sha256:${digest}`;
  const { digestMismatch } = await client.downloadArtifact(id!, { ...elsewhere(1), path, expectedHash });
  expect(digestMismatch).toBe(false);
  expect(readFileSync(join(path, 'book.txt'), 'utf8')).toBe('all trades');
});

test('an artifact is there in its own run until it is deleted', async () => {
  inRun(3);
  const { id } = await client.uploadArtifact('own', [file('own.txt', 'mine')], job.workspace);
  expect((await client.getArtifact('own')).artifact.id).toBe(id);
  const path = folder('from-own');
  await client.downloadArtifact(id!, { path });
  expect(readFileSync(join(path, 'own.txt'), 'utf8')).toBe('mine');
  expect(await client.deleteArtifact('own')).toEqual({ id });
  await expect(client.getArtifact('own')).rejects.toThrow('Artifact not found for name: own');
});

test('an artifact of another run is deleted by the interface, with the permission for it only', async () => {
  inRun(3);
  const { id } = await client.uploadArtifact('old', [file('old.txt', 'old')], job.workspace);
  inRun(4);
  github.permissions = { actions: 'read' };
  await expect(client.deleteArtifact('old', elsewhere(3))).rejects.toThrow('not accessible by integration');
  github.permissions = { actions: 'write' };
  expect(await client.deleteArtifact('old', elsewhere(3))).toEqual({ id });
  expect(github.artifacts).toEqual([]);
});

test('a name is taken once in a run, and free in the next one', async () => {
  inRun(5);
  const files = [file('twice.txt', 'twice')];
  await client.uploadArtifact('twice', files, job.workspace);
  await expect(client.uploadArtifact('twice', files, job.workspace)).rejects.toThrow(
    '(409) Conflict: an artifact with this name already exists on the workflow run',
  );
  inRun(6);
  await client.uploadArtifact('twice', files, job.workspace);
  expect(github.artifacts.map(({ runId }) => runId)).toEqual([5, 6]);
});

test('several blocks are put together in their order', async () => {
  inRun(7);
  const content = randomBytes(20 * 1024 * 1024);
  const options = { compressionLevel: 0 };
  const path = file('large.bin', content);
  const { id, digest } = await client.uploadArtifact('large', [path], job.workspace, options);
  expect(github.requestsTo('blob', 'PUT', 'comp=block&')).toHaveLength(3);
  const sha256 = createHash('sha256').update(github.artifacts[0]!.blob.content!).digest('hex');
  expect(sha256).toBe(digest);
  const { digestMismatch } = await client.downloadArtifact(id!, {
    path: folder('large'),
    expectedHash: `sha256:${digest}`,
  });
  expect(digestMismatch).toBe(false);
  expect(readFileSync(join(job.workspace, 'large', 'large.bin')).equals(content)).toBe(true);
});

test('a single file goes without a zip, under its own name', async () => {
  inRun(8);
  const page = file('report.html', '<h1>Report</h1>');
  const { id } = await client.uploadArtifact('ignored', [page], job.workspace, { skipArchive: true });
  expect(github.artifacts).toMatchObject([{ name: 'report.html', blob: { contentType: 'text/html' } }]);
  const path = folder('pages');
  await client.downloadArtifact(id!, { ...elsewhere(8), path });
  expect(readFileSync(join(path, 'report.html'), 'utf8')).toBe('<h1>Report</h1>');
});

test('retention is kept to the repository’s maximum; what is expired is listed but gone', async () => {
  inRun(9);
  const files = [file('short.txt', 'short')];
  const { id } = await client.uploadArtifact('short', files, job.workspace, { retentionDays: 5 });
  await client.uploadArtifact('long', files, job.workspace, { retentionDays: 400 });
  const days = github.artifacts.map(({ createdAt, expiresAt }) =>
    Math.round((expiresAt - createdAt) / 86_400_000),
  );
  expect(days).toEqual([5, 90]);
  github.artifacts[0]!.expiresAt = 0;
  const { artifacts } = await client.listArtifacts(elsewhere(9));
  expect(artifacts.map(({ name }) => name)).toEqual(['long', 'short']);
  await expect(client.downloadArtifact(id!, { ...elsewhere(9), path: folder('gone') })).rejects.toThrow(
    'expired',
  );
});

test('a content that is not what was uploaded shows by its digest, and nothing is thrown', async () => {
  inRun(10);
  const { id, digest } = await client.uploadArtifact('true', [file('true.txt', 'true')], job.workspace);
  const other = await client.uploadArtifact('false', [file('false.txt', 'false')], job.workspace);
  github.artifacts[0]!.blob.content = github.artifacts[1]!.blob.content;
  const expectedHash = `sha256:${digest}`;
  const answer = await client.downloadArtifact(id!, { path: folder('other'), expectedHash });
  expect(answer.digestMismatch).toBe(true);
  expect(other.digest).not.toBe(digest);
});

test('a service that is down for a moment is asked again', async () => {
  inRun(11);
  github.faults.add({ service: 'artifact', path: 'CreateArtifact', times: 2, ...unavailable });
  const { id } = await client.uploadArtifact('late', [file('late.txt', 'late')], job.workspace);
  expect(id).toBe(github.artifacts[0]!.id);
  expect(github.requestsTo('artifact', 'POST', 'CreateArtifact').map(({ status }) => status)).toEqual([
    503, 503, 200,
  ]);
});

test('a storage that is busy is asked again; one that does not answer is given up', async () => {
  inRun(12);
  const files = [file('slow.txt', 'slow')];
  github.faults.add({ service: 'blob', method: 'PUT', times: 1, ...storageBusy });
  await client.uploadArtifact('busy', files, job.workspace);
  expect(github.artifacts).toMatchObject([{ name: 'busy', isFinal: true }]);
  github.faults.add({ service: 'blob', method: 'PUT', hang: true });
  process.env.ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS = '50';
  await expect(client.uploadArtifact('stuck', files, job.workspace)).rejects.toThrow(
    'Upload progress stalled',
  );
  expect(github.artifacts).toMatchObject([{}, { name: 'stuck', isFinal: false }]);
});
