import { NETWORK, PROGRAMS } from './hostile-strategies.ts';
import { tryAll } from './matrix.ts';

tryAll([...PROGRAMS, ...NETWORK]);
