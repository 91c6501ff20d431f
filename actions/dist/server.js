import { entries } from './index.js';

await entries['server'](new URL('./', import.meta.url));
