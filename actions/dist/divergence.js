import { entries } from './index.js';

await entries['divergence'](new URL('./', import.meta.url));
