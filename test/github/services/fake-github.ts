import { ArtifactService } from './artifact-service.ts';
import { BlobService } from './blob-service.ts';
import { CacheService } from './cache-service.ts';
import { Faults } from './faults.ts';
import { Gateway } from './gateway.ts';
import type { LoggedRequest } from './http-call.ts';
import type { RateLimit } from './rate-limit.ts';
import type { RunRecord } from './records.ts';
import { RepositoryState } from './repository-state.ts';
import { RestService } from './rest-service.ts';
import { type CacheMode, RuntimeTokens } from './runtime-token.ts';

interface FakeGitHubOptions {
  readonly owner: string;
  readonly repo: string;
  readonly defaultBranch?: string;
  readonly token?: string;
  /** A free one where not given. */
  readonly port?: number;
  now?(): number;
}

interface RunSeed extends Partial<Omit<RunRecord, 'id'>> {
  readonly runId: number;
  /** The job's id in the runtime token. */
  readonly jobId?: string;
  /** What the service lets this run do with caches. */
  readonly cacheMode?: CacheMode;
  /** Whether the runner tells the client of that mode too, so that it does not even ask. */
  readonly tellsCacheMode?: boolean;
}

/** Where its services are, such as `https://api.github.test`. */
interface Origins {
  readonly api: string;
  readonly results: string;
  readonly blobs: string;
}

/** One repository on GitHub with its interface, artifacts and caches, on this machine. */
export class FakeGitHub extends RepositoryState {
  readonly faults = new Faults();
  readonly requests: LoggedRequest[] = [];
  /** Requests that no service knew, as `METHOD path`. */
  readonly unknown: string[] = [];
  readonly #tokens = new RuntimeTokens();
  readonly #rest: RestService;
  readonly #gateway: Gateway;
  #origins: Origins = { api: '', results: '', blobs: '' };
  #port = 0;

  static async start(options: FakeGitHubOptions): Promise<FakeGitHub> {
    const github = new FakeGitHub(options);
    const origin = await github.#gateway.listen(options.port ?? 0);
    github.#port = Number(new URL(origin).port);
    github.isReachedAs({ api: origin, results: origin, blobs: origin });
    return github;
  }

  private constructor({ owner, repo, defaultBranch = 'main', token, now = Date.now }: FakeGitHubOptions) {
    super(owner, repo, defaultBranch, now);
    this.#rest = new RestService(this, this.unknown);
    if (token !== undefined) this.#rest.token = token;
    const services = [
      this.#rest,
      new ArtifactService(this, this.#tokens),
      new CacheService(this, this.#tokens),
      new BlobService(this.blobs),
    ];
    const { faults, requests, unknown } = this;
    this.#gateway = new Gateway({ services, faults, requests, unknown, now });
  }

  get port(): number {
    return this.#port;
  }

  /** Tells its clients other addresses than the one it listens at: those of what stands before it. */
  isReachedAs(origins: Origins): void {
    this.#origins = origins;
    this.#rest.url = this.apiUrl;
    this.blobs.url = `${origins.blobs}/blobs`;
  }

  get apiUrl(): string {
    return `${this.#origins.api}${this.#rest.prefix}`;
  }

  get resultsUrl(): string {
    return `${this.#origins.results}/`;
  }

  get token(): string {
    return this.#rest.token;
  }

  get rateLimit(): RateLimit {
    return this.#rest.rateLimit;
  }

  get permissions(): RestService['permissions'] {
    return this.#rest.permissions;
  }

  set permissions(permissions: RestService['permissions']) {
    this.#rest.permissions = permissions;
  }

  /** What the runner sets for a job of this run, which is made if there is none. */
  environment({
    runId,
    jobId = `job-${runId}`,
    cacheMode = 'write',
    tellsCacheMode = false,
    ...seed
  }: RunSeed): Record<string, string> {
    const run = this.runs.find(({ id }) => id === runId) ?? this.addRun({ ...seed, id: runId });
    const ref = seed.ref ?? run.ref;
    return {
      ACTIONS_RUNTIME_TOKEN: this.#tokens.issue({ runId, jobId, ref, cacheMode }),
      ACTIONS_RESULTS_URL: this.resultsUrl,
      ACTIONS_CACHE_URL: this.resultsUrl,
      ACTIONS_CACHE_SERVICE_V2: 'true',
      ...(tellsCacheMode ? { ACTIONS_CACHE_MODE: cacheMode } : {}),
      GITHUB_API_URL: this.apiUrl,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: this.fullName,
    };
  }

  /** The requests of a service, by a part of their path. */
  requestsTo(service: LoggedRequest['service'], method?: string, path = ''): readonly LoggedRequest[] {
    return this.requests.filter(
      (request) =>
        request.service === service &&
        (method === undefined || request.method === method) &&
        request.path.includes(path),
    );
  }

  close(): Promise<void> {
    return this.#gateway.close();
  }
}
