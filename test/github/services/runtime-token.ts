import type { Call } from './http-call.ts';

export type CacheMode = 'write' | 'read' | 'write-only' | 'none';

/** What the runtime token of a job says to the artifact and cache services. */
export interface RunIdentity {
  readonly runId: number;
  readonly jobId: string;
  readonly ref: string;
  readonly cacheMode: CacheMode;
}

/** The tokens that were given out, and whose they are. */
export class RuntimeTokens {
  readonly #identities = new Map<string, RunIdentity>();

  issue(identity: RunIdentity): string {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const { runId, jobId } = identity;
    const claims = { scp: `Actions.GenericRead Actions.Results:${runId}:${jobId}`, orchid: jobId };
    const token = `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.${part({ id: this.#identities.size })}`;
    this.#identities.set(token, identity);
    return token;
  }

  identify({ headers }: Pick<Call, 'headers'>): RunIdentity | null {
    const token = /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1];
    return this.#identities.get(token ?? '') ?? null;
  }
}
