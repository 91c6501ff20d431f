import type { Fault } from './faults.ts';

type Trouble = Pick<Fault, 'status' | 'body' | 'headers'>;

/** Too many writes in a short time. */
export function secondaryRateLimit(retryAfterSeconds = 60): Trouble {
  return {
    status: 403,
    headers: { 'retry-after': String(retryAfterSeconds) },
    body: {
      message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      documentation_url: 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api',
    },
  };
}

export const issuesDisabled: Trouble = {
  status: 410,
  body: {
    message: 'Issues has been disabled in this repository.',
    documentation_url: 'https://docs.github.com/v3/issues/',
    status: '410',
  },
};

export const notAccessible: Trouble = {
  status: 403,
  body: { message: 'Resource not accessible by integration', status: '403' },
};

/** The cache or artifact service is down. */
export const unavailable: Trouble = {
  status: 503,
  body: { code: 'unavailable', msg: 'service unavailable' },
};

/** The storage account is overloaded. */
export const storageBusy: Trouble = {
  status: 503,
  headers: { 'content-type': 'application/xml', 'x-ms-error-code': 'ServerBusy' },
  body: '<?xml version="1.0" encoding="utf-8"?><Error><Code>ServerBusy</Code></Error>',
};

/** The cache service takes 200 uploads a minute of a repository. */
export function tooManyRequests(retryAfterSeconds = 60): Trouble {
  return {
    status: 429,
    headers: { 'retry-after': String(retryAfterSeconds) },
    body: { code: 'resource_exhausted', msg: 'too many requests', message: 'Too many requests' },
  };
}
