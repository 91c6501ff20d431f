import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

/** What a client that names its codings is sent; `null` for the bytes as they are. */
export function encodingFor(accepted: string): Encoding | null {
  const offers = accepted.split(',').map((offer) => offer.trim().toLowerCase());
  const takes = (encoding: string) =>
    offers.some((offer) => offer === encoding || isWeighted(offer, encoding));
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : null;
}

/** `br;q=0.5`; a weight of 0 is a refusal. */
function isWeighted(offer: string, encoding: string): boolean {
  return offer.startsWith(`${encoding};`) && !/;\s*q=0(\.0*)?$/.test(offer);
}

/**
 * Whether `If-None-Match` names the tag. Strong and weak are the same here, as RFC 9110 (13.1.2) has it.
 */
export function isKnownTag(given: string | undefined, tag: string): boolean {
  if (given === undefined) return false;
  const plain = (text: string) => text.trim().replace(/^W\//, '');
  return given.trim() === '*' || given.split(',').some((each) => plain(each) === plain(tag));
}

/** Quality 9 for what is compressed once, 4 for what changes: about a tenth of the time, a tenth more bytes. */
const BROTLI = { once: 9, changing: 4 };
const GZIP = { once: 9, changing: 5 };

const [br, gz] = [promisify(brotliCompress), promisify(gzip)];

/** A text that is compressed when somebody first asks for it so, beside the thread, and kept. */
export class EncodedText {
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly #kind: keyof typeof BROTLI;
  readonly #kept = new Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>();

  constructor(plain: Uint8Array<ArrayBuffer>, kind: keyof typeof BROTLI) {
    this.plain = plain;
    this.#kind = kind;
  }

  as(encoding: Encoding | null): Promise<Uint8Array<ArrayBuffer>> {
    if (encoding === null) return Promise.resolve(this.plain);
    const found = this.#kept.get(encoding) ?? this.#compressed(encoding);
    this.#kept.set(encoding, found);
    return found;
  }

  async #compressed(encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
    const bytes =
      encoding === 'br'
        ? await br(this.plain, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI[this.#kind] } })
        : await gz(this.plain, { level: GZIP[this.#kind] });
    return Uint8Array.from(bytes);
  }
}
