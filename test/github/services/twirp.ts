import { type Answer, type Call, json, jsonBody } from './http-call.ts';
import type { RunIdentity, RuntimeTokens } from './runtime-token.ts';

const STATUS = {
  invalid_argument: 400,
  unauthenticated: 401,
  permission_denied: 403,
  not_found: 404,
  already_exists: 409,
} as const;

export class TwirpError extends Error {
  readonly code: keyof typeof STATUS;

  constructor(code: keyof typeof STATUS, message: string) {
    super(message);
    this.code = code;
  }
}

export type TwirpMessage = Readonly<Record<string, unknown>>;
export type TwirpMethod = (message: TwirpMessage, run: RunIdentity) => object;

/** Answers one call of a Twirp service in JSON. */
export function answerTwirp(
  methods: Readonly<Record<string, TwirpMethod>>,
  tokens: RuntimeTokens,
  call: Call,
): Answer {
  try {
    const run = tokens.identify(call);
    if (!run) throw new TwirpError('unauthenticated', 'invalid token');
    const method = call.method === 'POST' ? methods[call.path.slice(1)] : undefined;
    if (!method) return json(404, { code: 'bad_route', msg: `no handler for path ${call.path}` });
    return json(200, method(jsonBody(call), run));
  } catch (error) {
    if (!(error instanceof TwirpError)) throw error;
    return json(STATUS[error.code], { code: error.code, msg: error.message });
  }
}

export function textOf(message: TwirpMessage, field: string): string {
  const value = message[field];
  if (typeof value === 'string' && value !== '') return value;
  throw new TwirpError('invalid_argument', `${field} is required`);
}
