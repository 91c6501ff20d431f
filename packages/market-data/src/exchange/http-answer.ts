import { ExchangeError, type ExchangeFailure } from './public-exchange.ts';

/** What an HTTP status means, where it means that there is no answer to what was asked. */
function failureOf(status: number): ExchangeFailure | null {
  if (status === 429 || status === 418) return 'rate-limited';
  if (status === 403 || status === 451) return 'region-refused';
  if (status >= 500) return 'unavailable';
  if (status >= 300 && status < 400) return 'bad-answer';
  return null;
}

const MEANING: Readonly<Record<string, string>> = {
  'rate-limited': 'too many requests',
  'region-refused': 'not from here',
  unavailable: 'the exchange is not available',
  'bad-answer': 'a redirect, which is not followed',
};

/** Throws where the status says it; other statuses are left to the one who knows the exchange's own error format. */
export async function refuseStatus(response: Response, what: string, now: number): Promise<void> {
  const failure = failureOf(response.status);
  if (failure === null) return;
  await response.body?.cancel();
  const retryAfterMs = retryAfter(response.headers, now);
  throw new ExchangeError(failure, `${what}: HTTP ${response.status}, ${MEANING[failure]}`, retryAfterMs);
}

/** `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), in milliseconds from now on. */
export function retryAfter(headers: Headers, now: number): number | null {
  const value = headers.get('retry-after')?.trim();
  if (!value) return null;
  if (/^\d+(?:\.\d+)?$/.test(value)) return Math.ceil(Number(value) * 1000);
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/** The answer's text; fails once it is longer than it may be. */
export async function bodyWithin(response: Response, most: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.byteLength;
    if (length > most)
      throw new ExchangeError('bad-answer', `an answer of more than ${most} bytes is not read`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** No answer: what Node says of it, in words. */
export function unreachable(
  error: unknown,
  where: string,
  { timedOut, timeoutMs }: { readonly timedOut: boolean; readonly timeoutMs: number },
): ExchangeError {
  if (timedOut)
    return new ExchangeError('unreachable', `${where} gave no answer within ${timeoutMs / 1000} s`);
  const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } };
  if (name === 'AbortError') return new ExchangeError('unreachable', `${where}: the request was given up`);
  const reason = cause?.code ?? cause?.message ?? message;
  return new ExchangeError('unreachable', `${where} cannot be reached (${reason})`);
}
