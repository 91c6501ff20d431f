/** Commits steps to the book at the path that it is given, says each one when it is committed, and never stops. */
import { setImmediate } from 'node:timers/promises';
import { SampleBook } from '../../../report/src/testing/sample-book.ts';
import { OpenBook } from './open-book.ts';

const sample = new SampleBook();
sample.remove();
const book = new OpenBook(Object.assign(sample, { path: process.argv[2]! }));
book.begin(`s-${process.pid}`);
for (let step = 0; ; step += 1) {
  book.candle(100 + (step % 7), step % 4 === 0 ? 'buy' : step % 4 === 2 ? 'sell' : undefined);
  process.send?.(book.writer.head);
  await setImmediate();
}
