import type { GitHubApi } from '../api.ts';
import type { RunContext } from '../run-context.ts';
import { ConditionalGet } from './conditional-get.ts';

export type SwitchState = 'on' | 'off' | 'unknown';

const NAME = 'RUNTIME_DISABLED';

/**
 * One folder of the default branch. Its listing is asked for, not the file: a file that is not there would cost a
 * request each time. Where the folder itself is missing, the branch is watched instead until it moves.
 */
export class WatchedFolder {
  readonly path: string;
  readonly #listing: ConditionalGet;
  readonly #branch: ConditionalGet;
  #state: SwitchState = 'unknown';
  #isMissing = false;

  constructor(api: GitHubApi, { owner, repo, defaultBranch }: Place, path: string) {
    this.path = path;
    const home = `/repos/${owner}/${repo}`;
    const ref = defaultBranch === null ? '' : `?ref=${encodeURIComponent(defaultBranch)}`;
    const folder = path.split('/').map(encodeURIComponent).join('/');
    this.#listing = new ConditionalGet(api, `${home}/contents/${folder}${ref}`);
    const branch = encodeURIComponent(defaultBranch ?? 'HEAD');
    this.#branch = new ConditionalGet(api, `${home}/commits/${branch}`, 'application/vnd.github.sha');
  }

  async look(signal?: AbortSignal): Promise<SwitchState> {
    if (this.#isMissing && this.#state === 'off') {
      const moved = await this.#branch.ask(signal);
      if (moved.kind === 'same') return 'off';
      if (moved.kind === 'unknown') return 'unknown';
    }
    const answer = await this.#listing.ask(signal);
    if (answer.kind === 'unknown') return 'unknown';
    if (answer.kind === 'new') {
      this.#isMissing = false;
      this.#state = holdsSwitch(answer.data) ? 'on' : 'off';
    } else if (answer.kind === 'missing') {
      if (!this.#isMissing) await this.#branch.ask(signal);
      this.#isMissing = true;
      this.#state = 'off';
    }
    return this.#state;
  }
}

type Place = Pick<RunContext, 'owner' | 'repo' | 'defaultBranch'>;

function holdsSwitch(listing: unknown): boolean {
  return Array.isArray(listing) && listing.some((entry) => entry?.name === NAME);
}
