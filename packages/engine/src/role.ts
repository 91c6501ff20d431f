import type { Order, Side, Signal, Trade, TradeSignal } from './messages.ts';

/** An entry opens a position, an exit closes it. */
type Role = 'entry' | 'exit';

export const DIRECTIONS = ['long', 'short'] as const;
/** Which way the price must go for the position to earn: up for a long one, down for a short one. */
export type Direction = (typeof DIRECTIONS)[number];

/** What an order is for. */
export interface Intent {
  readonly role: Role;
  readonly direction: Direction;
}

const SIDES: Readonly<Record<Direction, Readonly<Record<Role, Side>>>> = {
  long: { entry: 'buy', exit: 'sell' },
  short: { entry: 'sell', exit: 'buy' },
};

const INTENTS: Readonly<Record<Trade, Intent>> = {
  buy: { role: 'entry', direction: 'long' },
  sell: { role: 'exit', direction: 'long' },
  short: { role: 'entry', direction: 'short' },
  cover: { role: 'exit', direction: 'short' },
};

export function sideOf({ role, direction }: Intent): Side {
  return SIDES[direction][role];
}

export function isTrade(signal: Signal): signal is TradeSignal {
  return signal.action !== 'cancel';
}

/** What a signal asks for. */
export function intentOf(action: Trade): Intent {
  return INTENTS[action];
}

/** The role of an order in the journal. */
export function roleOf({ reduceOnly }: Pick<Order, 'reduceOnly'>): Role {
  return reduceOnly ? 'exit' : 'entry';
}

/** The direction of the position that an order of the journal opens or closes. */
export function directionOf({ side, reduceOnly }: Pick<Order, 'side' | 'reduceOnly'>): Direction {
  return side === SIDES.long[roleOf({ reduceOnly })] ? 'long' : 'short';
}

/** 1 if a rising price earns, -1 if a falling one does. */
export function signOf(direction: Direction): 1 | -1 {
  return direction === 'long' ? 1 : -1;
}
