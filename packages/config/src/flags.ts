import { COMMAND_LINE, type Door, nameAt } from './door.ts';
import { msToHours, parseDuration } from './duration.ts';
import { asNumber, asText, type Layer, layerOfTexts, type Setting } from './layer.ts';

const asHours = (text: string): unknown => {
  const ms = parseDuration(text);
  return ms === undefined ? text : msToHours(ms);
};

/** The flags that set configuration. `mode` says both of the file's names for it. */
const flagSettings = [
  { name: 'mode', paths: ['mode', 'chimera_bot.trading_mode'], read: asText },
  { name: 'risk', paths: ['chimera_bot.risk_level'], read: asText },
  {
    name: 'duration',
    paths: ['runtime_settings.duration_hours'],
    read: asHours,
    expected: 'a duration above 0 and at most 6h, such as 6h, 90m, 45s or 1h30m',
  },
  { name: 'port', paths: ['unified_server.port'], read: asNumber },
  { name: 'book', paths: ['book'], read: asText },
  { name: 'strategy', paths: ['chimera_bot.strategy'], read: asText },
] as const satisfies readonly Setting[];

type FlagName = (typeof flagSettings)[number]['name'];

/** Flags of the command line (or inputs of an action) as they were typed; an empty one counts as not given. */
export type ConfigFlags = { readonly [Name in FlagName]?: string | number | undefined };

export function flagLayer(flags: ConfigFlags, door: Door = COMMAND_LINE): Layer {
  const texts = new Map<string, string>();
  for (const [name, value] of Object.entries(flags)) {
    if (value !== undefined) texts.set(nameAt(door, name), String(value));
  }
  const settings = flagSettings.map((setting) => ({ ...setting, name: nameAt(door, setting.name) }));
  return layerOfTexts(door.source, door.undo, settings, (name) => texts.get(name));
}
