const LONGEST_MS = 20;

/** Waits between tries are seconds in the clients; shorter and longer timers are something else, and are left alone. */
export function shortenWaits(fromMs = 900, toMs = 20_000): () => void {
  const original = globalThis.setTimeout;
  const shorter = (callback: (...all: unknown[]) => void, ms = 0, ...all: unknown[]) =>
    original(callback, ms >= fromMs && ms <= toMs ? LONGEST_MS : ms, ...all);
  globalThis.setTimeout = Object.assign(shorter, original) as typeof setTimeout;
  return () => {
    globalThis.setTimeout = original;
  };
}
