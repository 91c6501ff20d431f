import { readFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';

/**
 * Loaded into every process of a session (`NODE_OPTIONS=--import=…`), it moves their wall clock by what a file says:
 * `{"wallMs": …, "sleptMs": …}`. The time that a machine slept moves its wall clock and its uptime, not its monotonic clock.
 */
const { SHIFTED_CLOCK = '' } = process.env;
const LOOK_EVERY_MS = 20;

const RealDate = Date;
const uptime = os.uptime;
let shift = { wallMs: 0, sleptMs: 0 };
let lookedAt = Number.NEGATIVE_INFINITY;

function look(): typeof shift {
  const now = performance.now();
  if (now - lookedAt < LOOK_EVERY_MS) return shift;
  lookedAt = now;
  try {
    shift = JSON.parse(readFileSync(SHIFTED_CLOCK, 'utf8'));
  } catch {
    // It is being written.
  }
  return shift;
}

function now(): number {
  const { wallMs, sleptMs } = look();
  return RealDate.now() + wallMs + sleptMs;
}

if (SHIFTED_CLOCK !== '') {
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given) => (given.length === 0 ? new target(now()) : Reflect.construct(target, given)),
    apply: () => new RealDate(now()).toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
  os.uptime = () => uptime() + look().sleptMs / 1000;
  syncBuiltinESMExports();
}
