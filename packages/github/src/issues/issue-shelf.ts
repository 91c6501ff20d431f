import type { GitHubApi } from '../api.ts';
import { statusOf } from '../api.ts';
import type { RunContext } from '../run-context.ts';
import { type IssueState, readMarker } from './marker.ts';

const LABEL = 'chimera-runtime';
const LABEL_COLOUR = 'b60205';
const PAGES = 5;
const PER_PAGE = 100;

export type Repository = Pick<RunContext, 'owner' | 'repo'>;

/** An issue of ours. */
export interface KnownIssue {
  readonly number: number;
  readonly url: string;
  readonly isOpen: boolean;
  readonly closedAt: number | null;
  readonly state: IssueState;
}

/** The issues of a repository that this runtime keeps: found by label and marker, never by the search index. */
export class IssueShelf {
  readonly #api: GitHubApi;
  readonly #place: Repository;
  readonly #signal: AbortSignal;

  /** Nothing is asked any more once the signal aborts. */
  constructor(api: GitHubApi, { owner, repo }: Repository, signal: AbortSignal) {
    this.#api = api;
    this.#place = { owner, repo };
    this.#signal = signal;
  }

  /** The newest changed first; of closed ones those that changed after `since`, epoch milliseconds. */
  async list(state: 'open' | 'closed', since?: number): Promise<readonly KnownIssue[]> {
    const found: KnownIssue[] = [];
    for (let page = 1; page <= PAGES; page += 1) {
      const { data } = await this.#api.rest.issues.listForRepo({
        ...this.#place,
        state,
        labels: LABEL,
        ...(since === undefined ? {} : { since: new Date(since).toISOString() }),
        sort: 'updated',
        direction: 'desc',
        per_page: PER_PAGE,
        page,
        ...this.#request,
      });
      // What some proxy says, or half of an answer, is no list: it would look as if there were no issue yet.
      if (!Array.isArray(data)) throw new Error('the answer is no list of issues');
      for (const issue of data) {
        const known = issue.pull_request ? null : readMarker(issue.body);
        if (!known) continue;
        const { number, html_url: url, closed_at } = issue;
        const closedAt = closed_at ? Date.parse(closed_at) : null;
        found.push({ number, url, isOpen: issue.state === 'open', closedAt, state: known });
      }
      if (data.length < PER_PAGE) break;
    }
    return found;
  }

  async create(title: string, body: string): Promise<{ readonly number: number; readonly url: string }> {
    await this.#ensureLabel();
    const issue = { ...this.#place, title, body, labels: [LABEL], ...this.#request };
    const { data } = await this.#api.rest.issues.create(issue);
    if (!Number.isInteger(data.number)) throw new Error('the answer does not say which issue was opened');
    return { number: data.number, url: data.html_url };
  }

  async rewrite(
    number: number,
    body: string,
    state: 'open' | 'closed',
    reason?: 'completed' | 'not_planned',
  ): Promise<void> {
    const why = reason ? { state_reason: reason } : {};
    await this.#api.rest.issues.update({
      ...this.#place,
      issue_number: number,
      body,
      state,
      ...why,
      ...this.#request,
    });
  }

  async close(number: number): Promise<void> {
    await this.#api.rest.issues.update({
      ...this.#place,
      issue_number: number,
      state: 'closed',
      state_reason: 'completed',
      ...this.#request,
    });
  }

  async comment(number: number, body: string): Promise<void> {
    await this.#api.rest.issues.createComment({
      ...this.#place,
      issue_number: number,
      body,
      ...this.#request,
    });
  }

  /** A label that does not exist is dropped without a word where the token may not create one. */
  async #ensureLabel(): Promise<void> {
    try {
      await this.#api.rest.issues.createLabel({
        ...this.#place,
        name: LABEL,
        color: LABEL_COLOUR,
        description: 'Written by the Chimera runtime',
        ...this.#request,
      });
    } catch (error) {
      const isThere = statusOf(error) === 422;
      if (!isThere && statusOf(error) !== 403 && statusOf(error) !== 404) throw error;
    }
  }

  get #request() {
    return { request: { signal: this.#signal } };
  }
}
