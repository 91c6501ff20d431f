/**
 * Loaded into every Node of a session by NODE_OPTIONS: a wall clock that is set while it runs. The file that CHIMERA_CLOCK_FILE
 * names holds how far it is off, in milliseconds; the clock that nobody sets runs on.
 */
import { readFileSync } from 'node:fs';

const { CHIMERA_CLOCK_FILE } = process.env;
if (CHIMERA_CLOCK_FILE !== undefined) {
  const True = Date;
  const now = True.now.bind(True);
  let offMs = 0;
  const look = () => {
    try {
      offMs = Number(readFileSync(CHIMERA_CLOCK_FILE, 'utf8')) || 0;
    } catch {
      offMs = 0;
    }
  };
  look();
  setInterval(look, 20).unref();
  globalThis.Date = class extends True {
    constructor(...given) {
      if (given.length === 0) super(now() + offMs);
      else super(...given);
    }

    static now() {
      return now() + offMs;
    }
  };
}
