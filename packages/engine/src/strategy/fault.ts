import { ACTIONS, type Signal } from '../messages.ts';
import { LONGEST_WORDS_BYTES, strangerWords } from '../words/stranger-words.ts';
import { orderWishOf } from './order-wish.ts';
import { leftOf, partTargetsOf } from './part-targets.ts';
import { isFraction, isPrice, isShare, isWithin } from './range.ts';

/** One line of a stack, with the path and the line number of a file. */
const FRAME = /^ +at (?:.* \(|async )?(?:file:\/\/)?(\/[^()\n]*):(\d+):\d+\)?$/gm;

/** Where the engine's own code lies, as stacks name it: the folder of its source, or the one that holds its bundle. */
const OWN_FOLDER = folderOf(folderOf([...String(new Error().stack).matchAll(FRAME)][0]?.[1] ?? ''));

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/', path.length - 2) + 1);
}

/** Further down a stack nobody looks: the first frame outside the engine is near its top. */
const LONGEST_STACK = 20_000;
const LONGEST_PLACE_BYTES = 300;

/**
 * The signal for one of `symbols` in what a strategy returned, reduced to what a signal holds, or what is wrong with
 * it. The copy is what is judged and journalled: the strategy's own object may change under the hand. Its words are
 * capped and without secrets.
 */
export function signalOf(value: unknown, symbols: readonly string[]): Signal | string {
  const signal = readSignal(value, symbols);
  return typeof signal === 'string' ? strangerWords(signal) : signal;
}

function readSignal(value: unknown, symbols: readonly string[]): Signal | string {
  if (typeof value !== 'object' || value === null) return `a signal must be an object, not ${String(value)}`;
  try {
    const {
      symbol: named,
      action,
      confidence,
      positionSize,
      portion,
      stop,
      target,
      targets,
      trailingStop,
      trailingFrom,
      breakEvenAt,
      order,
      id,
      expires,
      reverse,
      tag,
      reason,
    } = value as Signal;
    if (action === 'cancel') return cancelOf({ symbol: named, id, reason }, symbols);
    const wish = order === undefined ? undefined : orderWishOf(order, action);
    if (typeof wish === 'string') return wish;
    const parts = targets === undefined ? undefined : partTargetsOf(targets);
    if (typeof parts === 'string') return parts;
    const optional = Object.entries({
      positionSize,
      portion,
      stop,
      target,
      targets: parts,
      trailingStop,
      trailingFrom,
      breakEvenAt,
      order: wish,
      id,
      expires,
      // `false` is the same as leaving it out.
      reverse: (reverse as unknown) === false ? undefined : reverse,
      tag,
    }).filter(([, given]) => given !== undefined);
    const signal = { symbol: named, action, confidence, ...Object.fromEntries(optional), reason };
    return faultOf(signal, symbols) ?? { ...signal, reason: strangerWords(reason) };
  } catch (error) {
    return messageOf(error);
  }
}

/**
 * What was thrown, with the file and line of the strategy that threw it. The folder is left out: the journal
 * must not depend on where the file lies. Capped, and without secrets.
 */
export function messageOf(thrown: unknown): string {
  try {
    if (!(thrown instanceof Error)) {
      return strangerWords(`threw ${typeof thrown === 'string' ? thrown : typeof thrown}`);
    }
    const message = String(thrown.message);
    const place = strangerWords(placeOf(String(thrown.stack), message), LONGEST_PLACE_BYTES);
    return strangerWords(message, LONGEST_WORDS_BYTES - LONGEST_PLACE_BYTES) + place;
  } catch {
    // Its own message or stack threw.
    return 'threw an error that cannot be read';
  }
}

/** The place in the strategy that a stack names: ` (mine.ts:12)`, or nothing. What the message itself holds is no frame. */
function placeOf(stack: string, message: string): string {
  const head = stack.indexOf(message);
  const from = head < 0 ? 0 : head + message.length;
  const frames = [...stack.slice(from, from + LONGEST_STACK).matchAll(FRAME)];
  const isOwn = ([, path]: RegExpExecArray) => path!.startsWith(OWN_FOLDER);
  const index = frames.findIndex((frame) => !isOwn(frame));
  // Where the engine's own code threw and nothing of it called, the first other frame is its caller's.
  const isCaller = index > 0 && !frames.slice(index).some(isOwn);
  if (index < 0 || isCaller) return '';
  const [, path, line] = frames[index]!;
  return ` (${path!.split('/').at(-1)}:${line})`;
}

function faultOf(signal: Signal, symbols: readonly string[]): string | null {
  const { symbol: named, action, confidence, stop, target, trailingStop, reason } = signal;
  const ofSymbol = symbolFaultOf(named, symbols);
  if (ofSymbol !== null) return ofSymbol;
  if (!ACTIONS.includes(action)) {
    return `action must be buy, sell, short, cover or cancel, not ${String(action)}`;
  }
  if (!isWithin(confidence, 0, 1)) return `confidence must be from 0 to 1, not ${String(confidence)}`;
  const ofSize = sizeFaultOf(signal);
  if (ofSize !== null) return ofSize;
  for (const [name, price] of Object.entries({ stop, target })) {
    if (price !== undefined && !isPrice(price)) {
      return `${name} must be a positive price, not ${String(price)}`;
    }
  }
  if (trailingStop !== undefined && !isFraction(trailingStop)) {
    return `trailingStop must be a fraction between 0 and 1, not ${String(trailingStop)}`;
  }
  const ofStop = stopFaultOf(signal);
  if (ofStop !== null) return ofStop;
  const ofOrder = orderFaultOf(signal) ?? reverseFaultOf(signal);
  if (ofOrder !== null) return ofOrder;
  return typeof reason === 'string' ? null : 'a signal needs a reason';
}

function symbolFaultOf(named: unknown, symbols: readonly string[]): string | null {
  if (symbols.includes(named as string)) return null;
  return symbols.length === 1
    ? `a signal for ${String(named)} came from the candle of ${symbols[0]}`
    : `a signal for ${String(named)}, which this session does not trade`;
}

/** A stop may wait for any profit: 2 is the doubled price. */
function stopFaultOf({ action, trailingStop, trailingFrom, breakEvenAt }: Signal): string | null {
  for (const [name, profit] of Object.entries({ trailingFrom, breakEvenAt })) {
    if (profit === undefined) continue;
    if (!isPrice(profit)) return `${name} must be a profit above 0, as a fraction, not ${String(profit)}`;
    if (action === 'sell' || action === 'cover') return `${name} is for entries: it moves the entry's stop`;
  }
  if (trailingFrom !== undefined && trailingStop === undefined) {
    return 'trailingFrom needs trailingStop, the distance at which the stop trails from then on';
  }
  return null;
}

/** Closing at once and opening later would leave the time between open to guesses. */
function reverseFaultOf({ action, reverse, order }: Signal): string | null {
  if (reverse === undefined) return null;
  if (reverse !== true) return `reverse must be true or false, not ${String(reverse)}`;
  if (action === 'sell' || action === 'cover')
    return 'reverse is for entries: an exit closes what is held anyway';
  if (order !== undefined && order.type !== 'market')
    return `reverse is for market orders, not for ${order.type}`;
  return null;
}

/** Letters, digits and a few marks, so that it can stand in a table or a file name. */
const ID = /^[\w.:-]{1,60}$/;
const LONGEST_EXPIRY = 1_000_000;

function orderFaultOf({ id, expires, tag }: Pick<Signal, 'id' | 'expires' | 'tag'>): string | null {
  if (tag !== undefined && !(typeof tag === 'string' && ID.test(tag))) {
    return `tag must be 1 to 60 letters, digits, _, -, . or :, not ${String(tag)}`;
  }
  if (id !== undefined && !(typeof id === 'string' && ID.test(id))) {
    return `id must be 1 to 60 letters, digits, _, -, . or :, not ${String(id)}`;
  }
  if (expires !== undefined && !(Number.isInteger(expires) && isWithin(expires, 1, LONGEST_EXPIRY))) {
    return `expires must be a whole number of candles from 1 to ${LONGEST_EXPIRY}, not ${String(expires)}`;
  }
  return null;
}

/** The withdrawal of an order. Its confidence is 1. */
function cancelOf(
  { symbol: named, id, reason }: Pick<Signal, 'symbol' | 'reason'> & { readonly id: string | undefined },
  symbols: readonly string[],
): Signal | string {
  const ofSymbol = symbolFaultOf(named, symbols);
  if (ofSymbol !== null) return ofSymbol;
  if (id === undefined) return 'cancel needs the id of the order that is to be withdrawn';
  const fault = orderFaultOf({ id });
  if (fault !== null) return fault;
  if (typeof reason !== 'string') return 'a signal needs a reason';
  return { symbol: named, action: 'cancel', confidence: 1, id, reason: strangerWords(reason) };
}

/** What is wrong with how much is to be bought or sold. */
function sizeFaultOf({ action, positionSize, portion, target, targets }: Signal): string | null {
  for (const [name, share] of Object.entries({ positionSize, portion })) {
    if (share !== undefined && !isShare(share)) {
      return `${name} must be above 0 and at most 1, not ${String(share)}`;
    }
  }
  const isExit = action === 'sell' || action === 'cover';
  if (isExit && positionSize !== undefined) {
    return 'positionSize is for entries: an exit says portion, the share of the position to sell';
  }
  if (!isExit && portion !== undefined) {
    return 'portion is for exits: an entry says positionSize, the share of equity to buy for';
  }
  if (isExit && targets !== undefined) return 'targets are for entries: an exit says portion and an order';
  if (target !== undefined && targets !== undefined && leftOf(targets) === 0) {
    return 'the targets sell all of it: leave target out';
  }
  return null;
}
