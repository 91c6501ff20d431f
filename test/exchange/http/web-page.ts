import type { Answer } from './wire.ts';

/** What stands before an exchange when it is not there: a page for people. */
export function webPage(status: number): Answer {
  const body = `<!DOCTYPE html>
<html><head><title>${status === 200 ? 'Just a moment...' : `${status} Error`}</title></head>
<body><center><h1>Please wait while we check your browser</h1></center><hr><center>cloud</center></body></html>
`;
  return { status, headers: { 'content-type': 'text/html; charset=UTF-8' }, body };
}
