import { entries } from '../../dist/index.js';

await entries['monitor'](new URL('../../dist/', import.meta.url));
