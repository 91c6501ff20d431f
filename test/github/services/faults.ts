import { type Answer, json, type ServiceName } from './http-call.ts';

export interface Fault {
  readonly service: ServiceName;
  readonly method?: string;
  /** Where it strikes: a string is a part of the path, which has its query. */
  readonly path?: RegExp | string;
  /** How often it strikes; for ever where not given. */
  readonly times?: number;
  /** This many requests that match pass before. */
  readonly skip?: number;
  /** Answered instead of the service, which never hears of the request. */
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly delayMs?: number;
  /** There is no answer, and the connection stays. */
  readonly hang?: boolean;
  /** The connection is closed without an answer; the service never hears of the request. */
  readonly drop?: boolean;
  /** The service does what was asked, but the connection is closed before its answer. */
  readonly lose?: boolean;
  /** The service does what was asked, but the connection is closed in the middle of its answer. */
  readonly truncate?: boolean;
  /** The service does what was asked, but its answer stops in the middle, and the connection stays. */
  readonly stall?: boolean;
  /** Bytes in the middle of the answer are turned over. */
  readonly corrupt?: boolean;
}

interface Armed {
  readonly fault: Fault;
  toSkip: number;
  left: number;
}

/** What goes wrong, and how often. */
export class Faults {
  #armed: Armed[] = [];

  /** Returns what removes it. */
  add(fault: Fault): () => void {
    const armed = { fault, toSkip: fault.skip ?? 0, left: fault.times ?? Number.POSITIVE_INFINITY };
    this.#armed.push(armed);
    return () => {
      this.#armed = this.#armed.filter((other) => other !== armed);
    };
  }

  clear(): void {
    this.#armed = [];
  }

  /** The first fault that strikes this request; it is used up by that. */
  take(service: ServiceName, method: string, path: string): Fault | null {
    for (const armed of this.#armed) {
      if (armed.left <= 0 || !matches(armed.fault, service, method, path)) continue;
      if (armed.toSkip > 0) {
        armed.toSkip -= 1;
        continue;
      }
      armed.left -= 1;
      return armed.fault;
    }
    return null;
  }
}

function matches(fault: Fault, service: ServiceName, method: string, path: string): boolean {
  if (fault.service !== service) return false;
  if (fault.method !== undefined && fault.method.toUpperCase() !== method) return false;
  if (fault.path === undefined) return true;
  return typeof fault.path === 'string' ? path.includes(fault.path) : fault.path.test(path);
}

export function faultAnswer({ status = 500, body, headers = {} }: Fault): Answer {
  if (typeof body === 'string' || Buffer.isBuffer(body)) return { status, headers, body };
  return json(status, body ?? { message: 'Server Error', msg: 'server error', code: 'internal' }, headers);
}

export function corrupted(body: Buffer): Buffer {
  const copy = Buffer.from(body);
  const middle = Math.floor(copy.length / 2);
  for (let at = middle; at < Math.min(copy.length, middle + 8); at += 1) copy[at] = ~copy[at]! & 0xff;
  return copy;
}
