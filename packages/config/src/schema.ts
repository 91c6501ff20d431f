import * as z from 'zod';
import { BOOK_NAME, MAIN_BOOK } from './book-name.ts';
import {
  monitoring,
  notifications,
  reporting,
  runtimeSettings,
  thresholds,
  unifiedServer,
} from './schema-operation.ts';
import { safety } from './schema-safety.ts';
import { account, chimeraBot, execution, marketData, mode } from './schema-trading.ts';

const text = (length: number) => z.string().max(length);

/**
 * The complete configuration file: every key optional, every default the safe value. What a single key cannot
 * say by itself (two keys that must agree) is in agreement.ts.
 */
export const configSchema = z.strictObject({
  $schema: text(500).optional().describe('Where an editor finds the JSON Schema of this file.'),
  system_name: text(100)
    .default('Chimera Bot Runtime System')
    .describe('The name that reports and notifications carry.'),
  description: text(1000)
    .default('Paper trading only: simulated orders, no real money.')
    .describe('A sentence for people.'),
  version: text(50).default('1.0.0').describe('The version of this configuration; for people.'),
  enabled: z
    .boolean()
    .default(true)
    .describe('Whether sessions may start. With `false` nothing starts: exit code 3.'),
  mode: mode
    .default('paper')
    .describe(
      '`paper`: real public market data. `test`: the built-in market. Both execute in simulation only.',
    ),
  book: z
    .string()
    .regex(BOOK_NAME)
    .meta({ title: 'lower-case letters, digits and -, at most 40', examples: ['main'] })
    .default(MAIN_BOOK)
    .describe(
      'The name of the book that sessions continue. Books of different names have nothing in common but this configuration. On GitHub, if this is not stated, a `workdir` has a book of its own.',
    ),
  runtime_settings: runtimeSettings,
  account,
  chimera_bot: chimeraBot,
  execution,
  market_data: marketData,
  unified_server: unifiedServer,
  monitoring,
  safety,
  thresholds,
  reporting,
  notifications,
});

type Settled = z.output<typeof configSchema>;

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** The complete configuration of one session: every default filled in, the symbols chosen by mode. */
export type RuntimeConfig = DeepReadonly<
  Omit<Settled, '$schema' | 'chimera_bot'> & {
    chimera_bot: Omit<Settled['chimera_bot'], 'symbols'> & { symbols: string[] };
  }
>;
