import { READS, WRITES } from './hostile-strategies.ts';
import { tryAll } from './matrix.ts';

tryAll([...READS, ...WRITES]);
