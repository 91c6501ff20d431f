import { json } from './http-call.ts';
import { page } from './pagination.ts';
import type { ArtifactRecord } from './records.ts';
import { notFound, numberOf, Refusal, type RestRequest, type Route, route } from './rest-route.ts';
import { runOf } from './rest-runs.ts';
import { branchOf } from './run-filter.ts';
import { restTime } from './time-format.ts';

export const artifactRoutes: readonly Route[] = [
  route('GET', '/actions/artifacts', 'actions', (request) => artifactPage(request, () => true)),
  route('GET', '/actions/runs/{id}/artifacts', 'actions', (request) => {
    const { id } = runOf(request);
    return artifactPage(request, ({ runId }) => runId === id);
  }),
  route('GET', '/actions/artifacts/{id}', 'actions', (request) =>
    json(200, show(artifactOf(request), request)),
  ),
  route('DELETE', '/actions/artifacts/{id}', 'actions', (request) => {
    request.state.removeArtifact(artifactOf(request));
    return { status: 204 };
  }),
  route('GET', '/actions/artifacts/{id}/zip', 'actions', (request) => {
    const artifact = artifactOf(request);
    if (isExpired(artifact, request)) throw new Refusal(410, 'Artifact has expired');
    const { id, name, blob } = artifact;
    const fileName = blob.contentType === 'application/zip' ? `${name}.zip` : name;
    const location = request.state.blobs.downloadUrl(blob, `artifacts/${id}`, fileName);
    return { status: 302, headers: { location } };
  }),
];

function artifactPage(request: RestRequest, isMeant: (artifact: ArtifactRecord) => boolean) {
  const name = request.query.get('name');
  const found = request.state.artifacts
    .filter((artifact) => artifact.isFinal && isMeant(artifact))
    .filter((artifact) => name === null || artifact.name === name)
    .toSorted(request.state.artifactOrder);
  return page(request, found, (artifact) => show(artifact, request), 'artifacts');
}

function artifactOf(request: RestRequest): ArtifactRecord {
  const id = numberOf(request, 'id');
  const artifact = request.state.artifacts.find((other) => other.id === id && other.isFinal);
  if (!artifact) throw notFound();
  return artifact;
}

function isExpired({ expiresAt }: ArtifactRecord, { state }: RestRequest): boolean {
  return expiresAt <= state.now();
}

function show(artifact: ArtifactRecord, request: RestRequest): object {
  const url = `${request.repositoryUrl}/actions/artifacts/${artifact.id}`;
  const run = request.state.runs.find(({ id }) => id === artifact.runId);
  return {
    id: artifact.id,
    node_id: `A_${artifact.id}`,
    name: artifact.name,
    size_in_bytes: artifact.size,
    digest: artifact.digest,
    url,
    archive_download_url: `${url}/zip`,
    expired: isExpired(artifact, request),
    created_at: restTime(artifact.createdAt),
    updated_at: restTime(artifact.createdAt),
    expires_at: restTime(artifact.expiresAt),
    workflow_run: run && {
      id: run.id,
      repository_id: request.state.id,
      head_repository_id: run.headRepositoryId,
      head_branch: branchOf(run),
      head_sha: run.sha,
    },
  };
}
