import type { CommentRecord, IssueRecord } from './records.ts';
import { findLabel, showLabel } from './rest-labels.ts';
import type { RestRequest } from './rest-route.ts';
import { restTime, restTimeOrNull } from './time-format.ts';

const USER = { login: 'github-actions[bot]', id: 41_898_282, type: 'Bot', site_admin: false };

export function showIssue(issue: IssueRecord, request: RestRequest): object {
  const { state, repositoryUrl } = request;
  const url = `${repositoryUrl}/issues/${issue.number}`;
  const kind = issue.isPullRequest ? 'pull' : 'issues';
  const page = `https://github.com/${state.fullName}/${kind}/${issue.number}`;
  const label = (name: string) => findLabel(state, name) ?? { name, color: 'ededed', description: null };
  return {
    id: 2_000_000_000 + issue.number,
    node_id: `I_${issue.number}`,
    url,
    repository_url: repositoryUrl,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: page,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    user: USER,
    labels: issue.labels.map((name) => showLabel(label(name), request)),
    state: issue.state,
    state_reason: issue.stateReason,
    locked: issue.isLocked,
    active_lock_reason: issue.lockReason,
    assignee: null,
    assignees: [],
    milestone: null,
    comments: state.comments.filter((comment) => comment.issue === issue.number).length,
    created_at: restTime(issue.createdAt),
    updated_at: restTime(issue.updatedAt),
    closed_at: restTimeOrNull(issue.closedAt),
    author_association: 'NONE',
    ...(issue.isPullRequest ? { pull_request: { url: url.replace('/issues/', '/pulls/') } } : {}),
  };
}

export function showComment(comment: CommentRecord, { repositoryUrl, state }: RestRequest): object {
  const { id, issue, body } = comment;
  return {
    id,
    node_id: `IC_${id}`,
    url: `${repositoryUrl}/issues/comments/${id}`,
    html_url: `https://github.com/${state.fullName}/issues/${issue}#issuecomment-${id}`,
    issue_url: `${repositoryUrl}/issues/${issue}`,
    body,
    user: USER,
    created_at: restTime(comment.createdAt),
    updated_at: restTime(comment.updatedAt),
    author_association: 'NONE',
  };
}
