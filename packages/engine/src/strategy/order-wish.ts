import type { Action, OrderWish, TimeInForce } from '../messages.ts';
import { isFraction, isPrice } from './range.ts';

type Field = 'price' | 'trigger' | 'distance' | 'timeInForce' | 'postOnly';

/** What each type of order takes; everything else of a strategy's object is left behind. */
const FIELDS: Readonly<Record<OrderWish['type'], readonly Field[]>> = {
  market: ['timeInForce'],
  limit: ['price', 'timeInForce', 'postOnly'],
  'stop-market': ['trigger', 'timeInForce'],
  'stop-limit': ['trigger', 'price', 'timeInForce'],
  'take-profit': ['price'],
  'trailing-stop': ['distance'],
};

/** What closes a position, by what opens it. */
const EXITS_FOR: Readonly<Partial<Record<Action, string>>> = { buy: 'sells', short: 'covers' };

const IN_FORCE: readonly TimeInForce[] = ['GTC', 'IOC', 'FOK'];

/** The order that a signal wishes for, reduced to what its type takes, or what is wrong with it. */
export function orderWishOf(value: unknown, action: Action): OrderWish | string {
  if (typeof value !== 'object' || value === null) return `order must be an object, not ${String(value)}`;
  const given = value as Readonly<Record<Field | 'type', unknown>>;
  const type = Object.keys(FIELDS).find((name): name is OrderWish['type'] => name === given.type);
  if (!type) return `order.type must be one of ${Object.keys(FIELDS).join(', ')}, not ${String(given.type)}`;
  const closes = EXITS_FOR[action];
  if (closes !== undefined && (type === 'take-profit' || type === 'trailing-stop')) {
    return `order.type ${type} ${closes}; a ${action} has its stop and target beside it`;
  }
  const wish: Record<string, unknown> = { type };
  for (const field of FIELDS[type]) {
    const found = given[field];
    if ((field === 'timeInForce' || field === 'postOnly') && found === undefined) continue;
    const fault = faultOf(field, found);
    if (fault) return `order.${field} ${fault}, not ${String(found)}`;
    wish[field] = found;
  }
  if (wish.postOnly === true && (wish.timeInForce ?? 'GTC') !== 'GTC') {
    return `order.postOnly waits to be met, and order.timeInForce ${String(wish.timeInForce)} does not wait: choose one`;
  }
  // What the loop copied is what the type takes, field by field.
  return wish as unknown as OrderWish;
}

function faultOf(field: Field, found: unknown): string | null {
  if (field === 'timeInForce') {
    return IN_FORCE.some((name) => name === found) ? null : `must be one of ${IN_FORCE.join(', ')}`;
  }
  if (field === 'postOnly') return typeof found === 'boolean' ? null : 'must be true or false';
  if (field === 'distance') return isFraction(found) ? null : 'must be a fraction between 0 and 1';
  return isPrice(found) ? null : 'must be a positive price';
}
