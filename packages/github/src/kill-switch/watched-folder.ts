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
  /** The folder is missing, and since that was said the branch has not been seen to move. */
  #isWaiting = false;

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
    if (this.#isWaiting) {
      const branch = await this.#branch.ask(signal);
      if (branch.kind === 'same') return 'off';
      if (branch.kind === 'unknown') return 'unknown';
      // The first time the branch is always new: what was pushed meanwhile is looked at before it is waited for.
      this.#isWaiting = false;
    }
    const answer = await this.#listing.ask(signal);
    if (answer.kind === 'missing') {
      this.#isWaiting = true;
      this.#state = 'off';
      this.#listing.forget();
    } else if (answer.kind === 'new') {
      if (!isAnswer(answer.data)) {
        this.#listing.forget();
        return 'unknown';
      }
      this.#state = holdsSwitch(answer.data) ? 'on' : 'off';
    }
    return answer.kind === 'unknown' ? 'unknown' : this.#state;
  }
}

type Place = Pick<RunContext, 'owner' | 'repo' | 'defaultBranch'>;

/** A listing, or the one file of that name; what some proxy says is neither. */
function isAnswer(data: unknown): boolean {
  return typeof data === 'object' && data !== null;
}

function holdsSwitch(listing: unknown): boolean {
  return Array.isArray(listing) && listing.some((entry) => entry?.name === NAME);
}
