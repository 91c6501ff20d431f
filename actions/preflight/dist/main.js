import { entries } from '../../dist/index.js';

await entries['preflight'](new URL('../../dist/', import.meta.url));
