import { json } from './http-call.ts';
import { listedIssues } from './issue-list.ts';
import { showComment, showIssue } from './issue-view.ts';
import { page } from './pagination.ts';
import type { IssueRecord } from './records.ts';
import { labelsForIssue } from './rest-labels.ts';
import {
  invalid,
  notFound,
  numberOf,
  optionalText,
  Refusal,
  type RestHandler,
  type RestRequest,
  type Route,
  route,
} from './rest-route.ts';

const LONGEST_BODY = 65_536;
const TOO_LONG = `body is too long (maximum is ${LONGEST_BODY} characters)`;
const LONGEST_TITLE = 256;

export const issueRoutes: readonly Route[] = [
  on('GET', '/issues', (request) =>
    page(request, listedIssues(request), (issue) => showIssue(issue, request)),
  ),
  on('POST', '/issues', (request) => {
    const title = optionalText(request, 'title');
    if (!title) throw invalid('Issue', 'title', 'missing_field');
    checkIssue(request);
    const labels = labelsForIssue(request.state, labelNames(request) ?? []);
    const issue = request.state.addIssue({ title, labels, body: optionalText(request, 'body') ?? null });
    return json(201, showIssue(issue, request));
  }),
  on('GET', '/issues/{number}', (request) => json(200, showIssue(issueOf(request), request))),
  on('PATCH', '/issues/{number}', (request) => {
    const issue = issueOf(request);
    checkIssue(request);
    update(issue, request);
    return json(200, showIssue(issue, request));
  }),
  on('GET', '/issues/{number}/comments', (request) => {
    const { number } = issueOf(request);
    const since = Date.parse(request.query.get('since') ?? '1970-01-01');
    const comments = request.state.comments.filter(
      (comment) => comment.issue === number && comment.updatedAt >= since,
    );
    return page(request, comments, (comment) => showComment(comment, request));
  }),
  on('POST', '/issues/{number}/comments', (request) => {
    const issue = issueOf(request);
    const body = optionalText(request, 'body');
    if (!body) throw invalid('IssueComment', 'data', 'missing_field', 'Body cannot be blank');
    if (isTooLong(body)) throw invalid('IssueComment', 'data', 'unprocessable', `Body${TOO_LONG.slice(4)}`);
    const at = request.state.now();
    const comment = {
      id: request.state.nextId(),
      issue: issue.number,
      body,
      createdAt: at,
      updatedAt: at,
    };
    request.state.comments.push(comment);
    issue.updatedAt = at;
    return json(201, showComment(comment, request));
  }),
  on('PUT', '/issues/{number}/lock', (request) => {
    Object.assign(issueOf(request), {
      isLocked: true,
      lockReason: optionalText(request, 'lock_reason') ?? null,
    });
    return { status: 204 };
  }),
  on('DELETE', '/issues/{number}/lock', (request) => {
    Object.assign(issueOf(request), { isLocked: false, lockReason: null });
    return { status: 204 };
  }),
];

/** A route that is gone where the repository has no issues. */
function on(method: string, path: string, handler: RestHandler): Route {
  return route(method, path, 'issues', (request) => {
    if (!request.state.hasIssues) throw new Refusal(410, 'Issues has been disabled in this repository.');
    return handler(request);
  });
}

function issueOf(request: RestRequest): IssueRecord {
  const number = numberOf(request, 'number');
  const issue = request.state.issues.find((other) => other.number === number);
  if (!issue) throw notFound();
  return issue;
}

function update(issue: IssueRecord, request: RestRequest): void {
  const at = request.state.now();
  const { body, state } = request;
  issue.title = optionalText(request, 'title') ?? issue.title;
  if ('body' in body) issue.body = optionalText(request, 'body') ?? null;
  const names = labelNames(request);
  if (names) issue.labels = labelsForIssue(state, names);
  const wanted = optionalText(request, 'state');
  if (wanted === 'closed') {
    if (issue.state === 'open') issue.closedAt = at;
    issue.state = 'closed';
    issue.stateReason = optionalText(request, 'state_reason') ?? 'completed';
  } else if (wanted === 'open' && issue.state === 'closed') {
    Object.assign(issue, { state: 'open', stateReason: 'reopened', closedAt: null });
  }
  issue.updatedAt = at;
}

function checkIssue(request: RestRequest): void {
  const { state } = request.body;
  if (isTooLong(optionalText(request, 'body') ?? '')) throw invalid('Issue', 'body', 'custom', TOO_LONG);
  if ([...(optionalText(request, 'title') ?? '')].length > LONGEST_TITLE) {
    throw invalid('Issue', 'title', 'custom', `title is too long (maximum is ${LONGEST_TITLE} characters)`);
  }
  if (state !== undefined && state !== 'open' && state !== 'closed')
    throw invalid('Issue', 'state', 'invalid');
}

function isTooLong(body: string): boolean {
  return body.length > LONGEST_BODY && [...body].length > LONGEST_BODY;
}

function labelNames({ body }: RestRequest): readonly string[] | null {
  if (!Array.isArray(body.labels)) return null;
  return body.labels.map((label: unknown) =>
    typeof label === 'string' ? label : String((label as { name?: unknown } | null)?.name ?? ''),
  );
}
