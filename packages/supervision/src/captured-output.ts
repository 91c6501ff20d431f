import { type Log, monotonicNow } from '@chimera/base';
import { lineWords } from '@chimera/engine';
import { LineReader } from '@chimera/strategy-host';

const MINUTE_MS = 60_000;

/** What is kept of what a process prints beside its log. */
const MOST_LINES_A_MINUTE = 100;
const MOST_LINES = 2_000;
const MOST_LINE_BYTES = 4_000;

/** What is read of a line. It is freed of secrets before it is cut to what is kept: half a secret has no form. */
const MOST_READ_BYTES = 64_000;

type Write = typeof process.stdout.write;

/**
 * From now on, what this process prints (a library does, most likely) goes into its log. Lines a minute, lines in
 * all and bytes a line are limited. That more is left out is said once. No printing waits for anything.
 */
export function captureOutput(log: Log): void {
  const keep = boundedLines((line) => log.info(line), monotonicNow);
  for (const stream of [process.stdout, process.stderr]) {
    const clean = lineWords(MOST_LINE_BYTES);
    const lines = new LineReader(MOST_READ_BYTES, (line) => {
      const words = clean(line);
      if (words !== null) keep(`printed: ${words}`);
    });
    process.on('exit', () => lines.end());
    stream.write = ((text: string | Uint8Array, ...more: readonly unknown[]) => {
      const encoding = typeof more[0] === 'string' ? (more[0] as BufferEncoding) : 'utf8';
      lines.take(typeof text === 'string' ? Buffer.from(text, encoding) : Buffer.from(text));
      const written = more.at(-1);
      if (typeof written === 'function') process.nextTick(written as () => void);
      return true;
    }) as Write;
  }
}

/** Hands on at most `MOST_LINES_A_MINUTE` and `MOST_LINES` lines, and says once that the rest is left out. `now` in milliseconds. */
export function boundedLines(keep: (line: string) => void, now: () => number): (line: string) => void {
  let total = 0;
  let inMinute = 0;
  let minuteBegan = Number.NEGATIVE_INFINITY;
  let isTold = false;
  return (line) => {
    if (now() - minuteBegan >= MINUTE_MS) {
      minuteBegan = now();
      inMinute = 0;
    }
    if (inMinute < MOST_LINES_A_MINUTE && total < MOST_LINES) {
      inMinute += 1;
      total += 1;
      keep(line);
    } else if (!isTold) {
      isTold = true;
      keep(
        `(this process prints too much: ${MOST_LINES_A_MINUTE} lines a minute and ${MOST_LINES} in all are kept)`,
      );
    }
  };
}
