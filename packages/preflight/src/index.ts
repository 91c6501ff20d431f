export { type Check, pass, skip, warn } from './check.ts';
export { predecessorGone } from './predecessor.ts';
export { type Preflight, type PreflightRequest, preflight } from './preflight.ts';
export { checkProxy, type ProxyAnswers } from './proxy-check.ts';
