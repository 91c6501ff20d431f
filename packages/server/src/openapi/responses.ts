/** When to ask again. */
const RETRY_AFTER = {
  'Retry-After': {
    description: 'When to ask again, in seconds.',
    required: true,
    schema: { type: 'integer', minimum: 1 },
  },
};

const ALLOW = {
  Allow: { description: 'What is allowed.', required: true, schema: { const: 'GET, HEAD' } },
};

const refusal = (description: string, headers: object = {}) => ({
  description,
  headers,
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

/** Every refusal, by status; each operation names those that it may answer with. */
export const RESPONSES = {
  '400': refusal('A parameter or the request itself is malformed: what was found, and what was expected.'),
  '403': refusal('`Host` or `Origin` is not of this server.'),
  '405': refusal('The method is neither GET nor HEAD.', ALLOW),
  '408': refusal('The request did not arrive within its time.'),
  '414': refusal('The address has more than 2048 characters.'),
  '431': refusal('The head of the request has more than 8 KiB.'),
  '500': refusal('The server made a mistake; its log says which.'),
  '503': refusal('There is no answer yet, the ledger cannot be read now, or too many ask.', RETRY_AFTER),
};

export type Refusal = keyof typeof RESPONSES;

/** What the server may answer to a request for any address. */
const ALWAYS: readonly Refusal[] = ['400', '403', '405', '408', '414', '431', '500'];

/** The refusals of an operation. */
export function refusals(isAlwaysAnswered: boolean): Readonly<Record<string, object>> {
  const all: readonly Refusal[] = isAlwaysAnswered ? ALWAYS : [...ALWAYS, '503'];
  return Object.fromEntries(all.map((status) => [status, { $ref: `#/components/responses/${status}` }]));
}
