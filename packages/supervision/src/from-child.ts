import { strangerWords } from '@chimera/engine';
import { KEEPERS, SEVERITIES } from '@chimera/vocabulary';
import * as z from 'zod';
import type { FromChild } from './protocol.ts';

/** A message of a child is cut to this. */
const LONGEST_WORDS = 4_000;
const LONGEST_NAME = 200;

/** An incident more of one child is counted, and not kept. */
export const MOST_INCIDENTS = 500;

const words = z.string().transform((text) => strangerWords(text, LONGEST_WORDS));
const name = z.string().max(LONGEST_NAME);
const count = z.number().nonnegative();
const figure = z.number().nullable();

const feed = z.looseObject({
  source: name,
  requests: count,
  errors: count,
  flat: count,
  lagMs: figure,
  longestLagMs: figure,
  cycleMs: figure,
  skewMs: figure,
  quarantined: z.array(z.looseObject({ symbol: name })).max(1_000),
  egress: z
    .array(z.looseObject({ method: name, host: name, path: z.string().max(2_000), count }))
    .max(10_000),
});

const message = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready'), url: name.optional() }),
  z.object({
    type: z.literal('heartbeat'),
    operations: z.object({ attempted: count, failed: count }),
    usage: z.looseObject({ rssMb: count, cpuPercent: count }),
    feed: feed.optional(),
    delays: z.object({ decisionMs: count.nullable(), eventLoopMs: count.nullable() }).optional(),
  }),
  z.object({
    type: z.literal('incident'),
    kind: name,
    severity: z.enum(SEVERITIES),
    message: words,
  }),
  z.object({
    type: z.literal('walls'),
    walls: z.object({
      walls: z.record(name, z.enum(KEEPERS)),
      missing: z.array(words).max(100),
    }),
  }),
  z.object({ type: z.literal('ended'), reason: name }),
  z.object({ type: z.literal('failed'), message: words }),
]);

/** What a child said, cut to a sensible length; or what is wrong with it. */
export function messageIn(said: unknown): { readonly message: FromChild } | { readonly junk: string } {
  const parsed = message.safeParse(said);
  if (parsed.success) return { message: parsed.data as unknown as FromChild };
  const [issue] = parsed.error.issues;
  return {
    junk: `${issue?.path.join('.') || 'the whole'}: ${strangerWords(issue?.message ?? '', LONGEST_NAME)}`,
  };
}

/** Whether an error says that a child wrote into its channel what Node cannot read. Node throws it at nobody in particular. */
export function isChannelJunk(error: unknown): boolean {
  return error instanceof Error && /parseChannelMessages|internal\/child_process/.test(error.stack ?? '');
}
