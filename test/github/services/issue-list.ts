import type { IssueRecord } from './records.ts';
import type { RestRequest } from './rest-route.ts';

/** The issues that a listing asks for, in its order. */
export function listedIssues({ state, query }: RestRequest): readonly IssueRecord[] {
  const wanted = query.get('state') ?? 'open';
  const labels = (query.get('labels') ?? '')
    .split(',')
    .map((label) => label.trim().toLowerCase())
    .filter((label) => label !== '');
  const since = query.has('since') ? Date.parse(query.get('since')!) : Number.NEGATIVE_INFINITY;
  const direction = query.get('direction') === 'asc' ? 1 : -1;
  const comments = (issue: IssueRecord) =>
    state.comments.filter((comment) => comment.issue === issue.number).length;
  const rank: (issue: IssueRecord) => number =
    query.get('sort') === 'updated'
      ? ({ updatedAt }) => updatedAt
      : query.get('sort') === 'comments'
        ? comments
        : ({ createdAt }) => createdAt;
  return state.issues
    .filter((issue) => wanted === 'all' || issue.state === wanted)
    .filter((issue) => issue.updatedAt >= since)
    .filter((issue) => labels.every((label) => issue.labels.some((one) => one.toLowerCase() === label)))
    .toSorted((a, b) => direction * (rank(a) - rank(b) || a.number - b.number));
}
