import { entries } from '../../dist/index.js';

await entries['pages'](new URL('../../dist/', import.meta.url));
