import { withoutRunnerCommands } from './runner-commands.ts';
import { strangerWords } from './stranger-words.ts';

const KEY_BEGINS = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY/;
const KEY_ENDS = /-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----/;

/** A longer block is no key: printing the first line of one must not silence all lines that follow. */
const MOST_LINES_OF_A_KEY = 200;

/**
 * For a text that comes line by line: each line as a log may hold it, see `strangerWords`, and no command of a runner.
 * A private key is known by its first line, so one of these functions belongs to one stream. `null` is a line within a key.
 */
export function lineWords(longestBytes?: number): (line: string) => string | null {
  let linesOfKey = 0;
  return (line) => {
    const begins = KEY_BEGINS.test(line) && !KEY_ENDS.test(line);
    if (linesOfKey > 0 && !begins) {
      const ends = KEY_ENDS.test(line);
      linesOfKey = ends || linesOfKey >= MOST_LINES_OF_A_KEY ? 0 : linesOfKey + 1;
      if (ends) return cleaned(line.slice(line.search(KEY_ENDS)).replace(KEY_ENDS, ''), longestBytes) || null;
      return null;
    }
    linesOfKey = begins ? 1 : 0;
    return cleaned(line, longestBytes);
  };
}

/** A command line prints such lines as they are, and a workflow reads what it prints. */
function cleaned(line: string, longestBytes?: number): string {
  return withoutRunnerCommands(strangerWords(line, longestBytes));
}
