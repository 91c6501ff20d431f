import { hostMains, runsFromBundle } from '@chimera/strategy-host';
import { processMains } from '@chimera/supervision';

/**
 * Every way into the bundle: the actions, and the processes of a session. Each is loaded only when it is called, so
 * that what one of them needs costs the others nothing. `home` is the folder that holds the bundle.
 */
const ways = {
  preflight: async (): Promise<void> => (await import('../preflight/src/main.ts')).main(),
  launch: async (home: URL): Promise<void> => (await import('../launch/src/main.ts')).main(home),
  'launch-post': async (): Promise<void> => (await import('../launch/src/post.ts')).main(),
  monitor: async (): Promise<void> => (await import('../monitor/src/main.ts')).main(),
  report: async (home: URL): Promise<void> => (await import('../report/src/main.ts')).main(home),
  'emergency-stop': async (): Promise<void> => (await import('../emergency-stop/src/main.ts')).main(),
  successor: async (): Promise<void> => (await import('../successor/src/main.ts')).main(),
  watch: async (): Promise<void> => (await import('../watch/src/main.ts')).main(),
  pages: async (home: URL): Promise<void> => (await import('../pages/src/main.ts')).main(home),
  ...processMains,
  ...hostMains,
};

/** The ways in, each of which knows from then on that it runs from the bundle. */
export const entries = Object.fromEntries(
  Object.entries(ways).map(([name, enter]) => [
    name,
    (home: URL): Promise<unknown> => {
      runsFromBundle(home);
      return enter(home);
    },
  ]),
);
