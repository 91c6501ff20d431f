/** Where settings for one session come in, and what they are called there. */
export interface Door {
  readonly source: string;
  /** How a setting is taken back. */
  readonly undo: string;
  /** Names that differ from `prefix` and the flag's own name. */
  readonly names: Readonly<Record<string, string>>;
  readonly prefix: string;
}

export const COMMAND_LINE: Door = { source: 'command line', undo: 'leave it out', names: {}, prefix: '--' };

export const ACTION_INPUTS: Door = {
  source: 'action inputs',
  undo: 'leave the input empty',
  names: { risk: 'risk-level' },
  prefix: '',
};

export function nameAt(door: Door, flag: string): string {
  return door.names[flag] ?? door.prefix + flag;
}
