import type { MarketView } from '../market/market-view.ts';

/** What goes over the wire. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly view: MarketView;
}

/** What one exchange says over HTTP: its paths, its errors, its limits. */
export interface RestFormat {
  /** Requests that were refused because they came too often. */
  readonly violations: number;
  /** Refuses where too much was asked for; otherwise headers that go with the answer. */
  admit(call: Call): Answer | Readonly<Record<string, string>>;
  answer(call: Call): Answer;
  /** An error in the exchange's own words. */
  error(status: number): Answer;
}

export function json(status: number, value: unknown): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json;charset=UTF-8' },
    body: JSON.stringify(value),
  };
}
