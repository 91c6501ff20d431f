import { entries } from '../../dist/index.js';

await entries['report'](new URL('../../dist/', import.meta.url));
