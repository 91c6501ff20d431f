import { HISTORY, LATER, WORDS } from './hostile-strategies.ts';
import { tryAll } from './matrix.ts';

tryAll([...HISTORY, ...WORDS, ...LATER]);
