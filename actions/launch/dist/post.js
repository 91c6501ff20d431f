import { entries } from '../../dist/index.js';

await entries['launch-post'](new URL('../../dist/', import.meta.url));
