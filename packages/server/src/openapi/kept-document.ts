import { createHash } from 'node:crypto';
import { EncodedText } from '../encoding.ts';
import type { KeptText } from '../kept-answer.ts';

/** The OpenAPI document: made by the first question for it, and the same from then on. */
export class KeptDocument {
  #made: Promise<KeptText> | null = null;

  get(): Promise<KeptText> {
    this.#made ??= made();
    return this.#made;
  }
}

async function made(): Promise<KeptText> {
  // Most sessions are never asked for it.
  const { openApiDocument } = await import('./document.ts');
  const bytes = new Uint8Array(Buffer.from(JSON.stringify(openApiDocument())));
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
  return { etag: `W/"${hash}"`, text: new EncodedText(bytes, 'once') };
}
