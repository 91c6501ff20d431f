import { entries } from '../../dist/index.js';

await entries['emergency-stop'](new URL('../../dist/', import.meta.url));
