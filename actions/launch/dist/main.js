import { entries } from '../../dist/index.js';

await entries['launch'](new URL('../../dist/', import.meta.url));
