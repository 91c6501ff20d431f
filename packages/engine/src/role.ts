import type { Order, Side, Signal } from './messages.ts';

/** An entry opens a position, an exit closes it. */
type Role = 'entry' | 'exit';

/** Which way the price must go for the position to earn: up, for a long one. */
export type Direction = 'long';

/** What an order is for. */
export interface Intent {
  readonly role: Role;
  readonly direction: Direction;
}

const SIDES: Readonly<Record<Direction, Readonly<Record<Role, Side>>>> = {
  long: { entry: 'buy', exit: 'sell' },
};

const INTENTS: Readonly<Record<Signal['action'], Intent>> = {
  buy: { role: 'entry', direction: 'long' },
  sell: { role: 'exit', direction: 'long' },
};

export function sideOf({ role, direction }: Intent): Side {
  return SIDES[direction][role];
}

/** What a signal with this action asks for. */
export function intentOf(action: Signal['action']): Intent {
  return INTENTS[action];
}

/** The role of an order in the journal. */
export function roleOf({ reduceOnly }: Pick<Order, 'reduceOnly'>): Role {
  return reduceOnly ? 'exit' : 'entry';
}
