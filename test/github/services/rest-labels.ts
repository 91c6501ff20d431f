import { createHash } from 'node:crypto';
import { json } from './http-call.ts';
import { page } from './pagination.ts';
import type { LabelRecord } from './records.ts';
import type { RepositoryState } from './repository-state.ts';
import { invalid, notFound, optionalText, type RestRequest, type Route, route } from './rest-route.ts';

export const labelRoutes: readonly Route[] = [
  route('GET', '/labels', 'issues', (request) =>
    page(request, request.state.labels, (label) => showLabel(label, request)),
  ),
  route('POST', '/labels', 'issues', (request) => {
    const name = optionalText(request, 'name');
    if (!name) throw invalid('Label', 'name', 'missing_field');
    if (findLabel(request.state, name)) throw invalid('Label', 'name', 'already_exists');
    const color = optionalText(request, 'color') ?? 'ededed';
    if (!/^[0-9a-f]{6}$/i.test(color)) throw invalid('Label', 'color', 'invalid');
    const label = { name, color, description: optionalText(request, 'description') ?? null };
    request.state.labels.push(label);
    return json(201, showLabel(label, request));
  }),
  route('GET', '/labels/{name}', 'issues', (request) => {
    const label = findLabel(request.state, request.params.name ?? '');
    if (!label) throw notFound();
    return json(200, showLabel(label, request));
  }),
];

export function findLabel({ labels }: RepositoryState, name: string): LabelRecord | undefined {
  return labels.find((label) => label.name.toLowerCase() === name.toLowerCase());
}

/** The labels as an issue gets them: new ones are made, or left off where the repository says so. */
export function labelsForIssue(state: RepositoryState, names: readonly string[]): string[] {
  return [...new Set(names)].flatMap((name) => {
    const known = findLabel(state, name);
    if (known) return [known.name];
    if (state.dropsUnknownLabels) return [];
    state.labels.push({ name, color: 'ededed', description: null });
    return [name];
  });
}

export function showLabel({ name, color, description }: LabelRecord, { repositoryUrl }: RestRequest): object {
  const id = createHash('sha1').update(name).digest().readUInt32BE(0);
  const url = `${repositoryUrl}/labels/${encodeURIComponent(name)}`;
  return { id, node_id: `LA_${id}`, url, name, color, description, default: false };
}
