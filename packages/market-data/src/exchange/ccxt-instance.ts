/** What of ccxt's instances is used; ccxt's own types promise more than exchanges keep. */
export interface CcxtInstance {
  readonly id: string;
  readonly has: Readonly<Record<string, unknown>>;
  readonly urls: Readonly<Record<string, unknown>>;
  readonly hostname?: string;
  readonly options: Record<string, unknown>;
  readonly timeframes?: Readonly<Record<string, unknown>>;
  readonly features?: Readonly<Record<string, unknown>>;
  readonly precisionMode?: number;
  rateLimit: number;
  enableRateLimit: boolean;
  readonly markets?: Readonly<Record<string, unknown>>;
  clients?: Record<string, CcxtSocket>;
  /** The newest trades of each symbol whose stream is followed. */
  readonly trades?: Readonly<Record<string, { readonly length: number; clear(): void }>>;
  describe(): Record<string, unknown>;
  sign(path: string, api?: unknown, method?: string, ...rest: unknown[]): SignedRequest;
  fetch(url: string, method?: string, headers?: unknown, body?: unknown): Promise<unknown>;
  handleRestResponse(
    response: object,
    url: string,
    method: string,
    headers: unknown,
    body: unknown,
  ): Promise<unknown>;
  watch(
    url: string,
    messageHash: string,
    message?: unknown,
    subscribeHash?: string,
    subscription?: unknown,
  ): Promise<unknown>;
  parseOHLCV(row: unknown, ...rest: unknown[]): unknown;
  client(url: string): CcxtSocket;
  loadMarkets(reload?: boolean): Promise<Readonly<Record<string, unknown>>>;
  fetchOHLCV(symbol: string, timeframe: string, since?: number, limit?: number): Promise<unknown>;
  fetchOrderBook(symbol: string, limit?: number): Promise<unknown>;
  fetchTrades(symbol: string, since?: number, limit?: number, params?: object): Promise<unknown>;
  fetchTime(): Promise<unknown>;
  fetchTickers(symbols?: readonly string[]): Promise<unknown>;
  watchOHLCV(symbol: string, timeframe: string): Promise<unknown>;
  watchTrades(symbol: string): Promise<unknown>;
  watchOrderBook(symbol: string, limit?: number): Promise<unknown>;
  close(): Promise<unknown>;
}

export interface SignedRequest {
  readonly url: string;
  readonly method: string;
  readonly headers?: unknown;
  readonly body?: unknown;
}

/** A stream's connection. */
export interface CcxtSocket {
  url: string;
  options?: Record<string, unknown>;
  createConnection(): void;
  send(message: unknown): Promise<unknown>;
  /** What waits for the message of that name. */
  future(name: string): Promise<unknown>;
  /** Takes a message: text where it is no JSON, or was to be and is damaged. */
  onMessageCallback(client: unknown, message: unknown): void;
  log(...words: unknown[]): void;
  /** Fails everybody who waits. */
  onError(error: Error): void;
  close(): unknown;
}

export type CcxtClass = new (config?: object) => CcxtInstance;
