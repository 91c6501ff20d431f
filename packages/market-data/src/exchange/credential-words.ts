/** Names of headers, parameters and fields that carry credentials, or are sent along with them. */
const CREDENTIAL =
  /^(?:.*auth.*|.*cookie.*|.*api-?key.*|.*access-?key.*|.*secret.*|.*signature.*|.*passphrase.*|.*password.*|.*nonce.*|.*private.*|.*listen-?key.*|.*session.*|.*wallet.*|.*token|.*-?sign|sig|jwt|key|login|log-?on|otp|2fa|twofa|uid|user-?id|account-?id|recv-?window|x-bapi-.*)$/;

const dashed = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[_.\s]+/g, '-')
    .toLowerCase();

/** Whether such a name speaks of a credential: `X-MBX-APIKEY`, `apiKey`, `signature`, `recvWindow`. */
export const isCredentialName = (name: string): boolean => CREDENTIAL.test(dashed(name));

/** Fields that public subscriptions have as well: Bitfinex's `key` of a candle, Crypto.com's `nonce`. */
const ALSO_PUBLIC = new Set(['key', 'nonce']);

/** Words of commands that are not for the public, in messages over a WebSocket. */
const COMMAND =
  /authenti|\bauth\b|\blog-?(?:in|on|out)\b|sign-?in|(?:create|place|cancel|edit|amend|new|send|add)[-_. ]?(?:all[-_. ]?)?orders?\b|orders?[-_. ](?:create|place|cancel|edit|amend|status)|withdraw|transfer|balance|private|listen-?key|user-?data|account|position|execution[-_ ]?report|my-?trades|open-?orders/;

/**
 * What in a message is not for the public: a field's name, or a text; `null` if there is nothing. A text that is
 * itself JSON, as NDAX packs its payloads, is read too.
 */
export function privateWordIn(value: unknown, depth = 0): string | null {
  if (depth > 8) return 'too deep a nesting';
  if (typeof value === 'string') {
    const packed = depth < 8 && /^\s*[[{]/.test(value) ? parsed(value) : undefined;
    if (packed !== undefined) return privateWordIn(packed, depth + 1);
    return COMMAND.test(dashed(value)) ? value : null;
  }
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, inner] of Object.entries(value)) {
    const isEmpty = inner === undefined || inner === null || inner === '';
    const isField = !Array.isArray(value) && !isEmpty && !ALSO_PUBLIC.has(name);
    if (isField && isCredentialName(name)) return name;
    const found = privateWordIn(inner, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
