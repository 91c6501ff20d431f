/** The headline of the one refusal that is a person's own wish. */
export const SWITCHED_OFF = 'The runtime is switched off';

/** Whether nothing is wrong with a configuration but that it says `enabled: false`. */
export function isSwitchedOff({
  mistakes,
}: {
  readonly mistakes: readonly { readonly problem: string }[];
}): boolean {
  return mistakes.every(({ problem }) => problem === SWITCHED_OFF);
}

/**
 * The settings that keep everything simulated, and what it means to state another value than the safe one.
 * A mistake at one of these paths, of any kind, is a refusal (exit code 3).
 */
const refusals: Readonly<Record<string, string>> = {
  enabled: SWITCHED_OFF,
  mode: 'Only paper and test mode exist',
  'chimera_bot.trading_mode': 'Only paper and test mode exist',
  'chimera_bot.testnet': 'Testnet is not declared',
  safety: 'The safety settings cannot be read',
  'safety.safety_lock': 'Safety lock is not enabled',
  'safety.emergency_stop_enabled': 'The emergency stop is not enabled',
  'safety.paper_trading_only': 'Trading is not confined to paper',
  'safety.testnet_only': 'Trading is not confined to the testnet',
  'safety.real_trading_disabled': 'Real trading is not disabled',
  'safety.circuit_breaker_enabled': 'The circuit breaker is not enabled',
};

/** The headline of a refusal, or `undefined` where a mistake is only a mistake. */
export function refusalAt(path: readonly string[]): string | undefined {
  const key = path.join('.');
  return Object.hasOwn(refusals, key) ? refusals[key] : undefined;
}
