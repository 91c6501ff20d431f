import { entries } from './index.js';

await entries['controller'](new URL('./', import.meta.url));
