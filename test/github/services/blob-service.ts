import { createHash, randomUUID } from 'node:crypto';
import type { BlobStorage, StoredBlob } from './blob-storage.ts';
import type { Service } from './gateway.ts';
import type { Answer, Call } from './http-call.ts';

/** The part of Azure's blob interface that the clients use: blocks, block lists, whole blobs, ranges. */
export class BlobService implements Service {
  readonly name = 'blob';
  readonly prefix = '/blobs';
  readonly #storage: BlobStorage;

  constructor(storage: BlobStorage) {
    this.#storage = storage;
  }

  headers() {
    return { 'x-ms-request-id': randomUUID(), 'x-ms-version': '2025-11-05' };
  }

  handle(call: Call): Answer {
    const signed = this.#storage.signed(call.query.get('sig'));
    const needed = call.method === 'PUT' ? 'write' : 'read';
    if (signed?.access !== needed) return refusal(403, 'AuthenticationFailed');
    if (call.method === 'PUT') return this.#put(call, signed.blob);
    if (call.method === 'GET' || call.method === 'HEAD') return read(call, signed.blob, signed.fileName);
    return refusal(405, 'UnsupportedHttpVerb');
  }

  #put({ query, headers, body }: Call, blob: StoredBlob): Answer {
    const part = query.get('comp');
    if (part === 'block') {
      this.#storage.stageBlock(blob, query.get('blockid') ?? '', body);
      return created(body);
    }
    if (part === null) {
      if (headers['x-ms-blob-type'] !== 'BlockBlob') return refusal(400, 'InvalidHeaderValue');
      blob.content = body;
    } else if (part === 'blocklist') {
      const ids = [...body.toString().matchAll(/<(Latest|Uncommitted|Committed)>([^<]*)<\/\1>/g)].map(
        (match) => match[2]!,
      );
      if (!this.#storage.commit(blob, ids)) return refusal(400, 'InvalidBlockList');
    } else return refusal(400, 'InvalidQueryParameterValue');
    const type = headers['x-ms-blob-content-type'];
    if (typeof type === 'string') blob.contentType = type;
    return created(blob.content ?? body);
  }
}

function read({ headers }: Call, { content, contentType }: StoredBlob, fileName: string | null): Answer {
  if (content === null) return refusal(404, 'BlobNotFound');
  const disposition = fileName === null ? '' : encodeURIComponent(fileName);
  const common = {
    ...stamp(content),
    'accept-ranges': 'bytes',
    'content-type': contentType,
    'x-ms-blob-type': 'BlockBlob',
    ...(disposition && { 'content-disposition': `attachment; filename*=UTF-8''${disposition}` }),
  };
  const wanted = /^bytes=(\d+)-(\d*)$/.exec(String(headers['x-ms-range'] ?? headers.range ?? ''));
  if (!wanted) return { status: 200, headers: common, body: content };
  const start = Number(wanted[1]);
  if (start >= content.length) return refusal(416, 'InvalidRange');
  const end = Math.min(wanted[2] ? Number(wanted[2]) : content.length - 1, content.length - 1);
  const range = { 'content-range': `bytes ${start}-${end}/${content.length}` };
  return { status: 206, headers: { ...common, ...range }, body: content.subarray(start, end + 1) };
}

function created(content: Buffer): Answer {
  return { status: 201, headers: { ...stamp(content), 'x-ms-request-server-encrypted': 'true' } };
}

function stamp(content: Buffer): Record<string, string> {
  const etag = `"0x${createHash('sha1').update(content).digest('hex').slice(0, 16).toUpperCase()}"`;
  return { etag, 'last-modified': new Date().toUTCString() };
}

function refusal(status: number, code: string): Answer {
  return {
    status,
    headers: { 'content-type': 'application/xml', 'x-ms-error-code': code },
    body: `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`,
  };
}
