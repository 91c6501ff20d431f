import type { Tools } from './contract.ts';

/** Of strategies that do not ask for tools: nothing is loaded for them. */
export const NO_TOOLS: Tools = {
  get indicators(): never {
    throw new Error(
      'no indicators were loaded: name the third parameter, create(parameters, periodMs, tools)',
    );
  },
  log: () => undefined,
};
