import { randomBytes } from 'node:crypto';

/** What was uploaded; `content` is `null` before that, and after it was deleted. */
export interface StoredBlob {
  content: Buffer | null;
  contentType: string;
}

interface Signature {
  readonly blob: StoredBlob;
  readonly access: 'read' | 'write';
  readonly fileName: string | null;
}

/** Content, reachable only by signed addresses. */
export class BlobStorage {
  readonly #signatures = new Map<string, Signature>();
  readonly #blocks = new WeakMap<StoredBlob, Map<string, Buffer>>();
  /** Where the service can be reached, without a slash at the end. */
  url = '';

  uploadUrl(blob: StoredBlob, path: string): string {
    return this.#sign(path, { blob, access: 'write', fileName: null });
  }

  downloadUrl(blob: StoredBlob, path: string, fileName: string | null = null): string {
    return this.#sign(path, { blob, access: 'read', fileName });
  }

  signed(signature: string | null): Signature | null {
    return this.#signatures.get(signature ?? '') ?? null;
  }

  stageBlock(blob: StoredBlob, id: string, content: Buffer): void {
    const blocks = this.#blocks.get(blob) ?? new Map<string, Buffer>();
    this.#blocks.set(blob, blocks.set(id, content));
  }

  /** Returns whether all blocks were there. */
  commit(blob: StoredBlob, ids: readonly string[]): boolean {
    const blocks = ids.map((id) => this.#blocks.get(blob)?.get(id));
    if (!blocks.every((block) => block !== undefined)) return false;
    blob.content = Buffer.concat(blocks);
    this.#blocks.delete(blob);
    return true;
  }

  #sign(path: string, signature: Signature): string {
    const sig = randomBytes(16).toString('hex');
    this.#signatures.set(sig, signature);
    return `${this.url}/${path}?sp=${signature.access === 'read' ? 'r' : 'cw'}&sig=${sig}`;
  }
}
