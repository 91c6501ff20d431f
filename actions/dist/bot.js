import { entries } from './index.js';

await entries['bot'](new URL('./', import.meta.url));
