import { type Contestant, prepare } from './contestant.ts';

/** A contestant has a process of its own, so that none meets what another left to the compiler or on the heap. */
const { run, weigh } = prepare(JSON.parse(process.argv[2]!) as Contestant);

process.on('message', (what) => process.send?.(what === 'run' ? run() : weigh()));
process.send?.('ready');
