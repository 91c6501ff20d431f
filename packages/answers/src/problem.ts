import { strangerWords } from '@chimera/engine';

/** Why a request gets no answer, as the client is told. Nothing else about an error leaves the process. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: 400 | 403 | 404 | 405 | 414 | 500 | 503;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: Problem['status'], message: string, headers: Problem['headers'] = {}) {
    // It may quote what was asked for.
    super(strangerWords(message));
    this.status = status;
    this.headers = headers;
  }

  /** Whether the server failed, so that it counts towards the error rate. */
  get isFailure(): boolean {
    return this.status >= 500;
  }
}

/** What a request has that no answer can be made of. */
export function mistake(found: string, expected: string): Problem {
  return new Problem(400, `found ${found}, expected ${expected}`);
}

/** The question came before there is an answer. No failure: asking early must never count against the session. */
export class NotYet extends Problem {
  constructor(message: string) {
    super(503, message, { 'Retry-After': '1' });
  }

  override get isFailure(): boolean {
    return false;
  }
}

/** There is no room for one more. No failure either: the one who opens many pages must not end a session. */
export class Full extends Problem {
  constructor(message: string) {
    super(503, message, { 'Retry-After': '5' });
  }

  override get isFailure(): boolean {
    return false;
  }
}
