export const EVENTS_PATH = '/api/v1/events';
export const DOCUMENT_PATH = '/api/v1/openapi.json';

/** What is answered beside the endpoints that read the book, for people and for the OpenAPI document. */
export const ADDRESSES = [
  { path: '/healthz', about: 'answers while the server lives' },
  { path: '/readyz', about: 'answers once the bot has processed its first candle' },
  { path: '/metrics', about: 'metrics for Prometheus' },
  { path: EVENTS_PATH, about: 'what is appended to the book, as it happens' },
  { path: DOCUMENT_PATH, about: 'all of this as an OpenAPI document' },
] as const;
