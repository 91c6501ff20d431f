/** What runs in the strategy's process and in the one that proves its walls: for the bundle, which has all in one file. */
export const hostMains = {
  host: (): Promise<unknown> => import('./host-main.ts'),
  probe: (): Promise<unknown> => import('./walls/probe-main.ts'),
};
