import type { Layer } from './layer.ts';
import { configSchema, type RuntimeConfig } from './schema.ts';
import { defaultSymbols } from './symbols.ts';
import { merge, read, type ValueTree } from './value-tree.ts';

/** The two names of the mode are one setting: a layer that states one of them states both. */
function withBothModes(values: ValueTree): ValueTree {
  const mode = read(values, ['mode']) ?? read(values, ['chimera_bot', 'trading_mode']);
  return mode === undefined ? values : merge(values, { mode, chimera_bot: { trading_mode: mode } });
}

/**
 * The configuration that diagnosed layers, the lowest first, make together.
 *
 * Two defaults depend on another setting: the symbols follow the mode, and an unstated duration never
 * exceeds the longest session allowed.
 */
export function settle(layers: readonly Layer[]): RuntimeConfig {
  const stated = layers.map((layer) => withBothModes(layer.values)).reduce(merge, {});
  const { $schema: _, ...settled } = configSchema.parse(stated);
  const { chimera_bot: bot, runtime_settings: settings, safety } = settled;
  const durationStated = read(stated, ['runtime_settings', 'duration_hours']) !== undefined;
  return {
    ...settled,
    chimera_bot: { ...bot, symbols: bot.symbols ?? [...defaultSymbols[settled.mode]] },
    runtime_settings: durationStated
      ? settings
      : { ...settings, duration_hours: Math.min(settings.duration_hours, safety.max_runtime_hours) },
  };
}
