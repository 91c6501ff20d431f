import { createHash } from 'node:crypto';

export type FileTree = ReadonlyMap<string, string>;

export interface Push {
  readonly before: string;
  readonly sha: string;
  readonly changed: readonly string[];
}

/** The commits of the default branch and what was in them. */
export class RepositoryFiles {
  readonly branch: string;
  readonly #commits = new Map<string, FileTree>();
  #head = '';

  constructor(branch: string) {
    this.branch = branch;
    this.#commit(new Map());
  }

  get head(): string {
    return this.#head;
  }

  get files(): FileTree {
    return this.#commits.get(this.#head)!;
  }

  push(changes: Readonly<Record<string, string | null>>): Push {
    const before = this.#head;
    const files = new Map(this.files);
    for (const [path, content] of Object.entries(changes)) {
      if (content === null) files.delete(path);
      else files.set(path, content);
    }
    this.#commit(files);
    return { before, sha: this.#head, changed: Object.keys(changes) };
  }

  /** The commit of a branch name, full ref, `HEAD`, or commit id; `null` if there is none. */
  resolve(ref: string): string | null {
    const { branch } = this;
    if (['HEAD', branch, `heads/${branch}`, `refs/heads/${branch}`].includes(ref)) return this.#head;
    return this.#commits.has(ref) ? ref : null;
  }

  at(sha: string): FileTree {
    return this.#commits.get(sha) ?? new Map();
  }

  #commit(files: FileTree): void {
    const seed = `${this.#head} ${this.#commits.size}`;
    this.#head = createHash('sha1').update(seed).digest('hex');
    this.#commits.set(this.#head, files);
  }
}

export function blobSha(content: string): string {
  const bytes = Buffer.from(content);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
