import * as z from 'zod';

/** What keeps a strategy file in: every wall that the machine has, or every wall of the kernel and else nothing runs. */
export const STRATEGY_ISOLATIONS = ['auto', 'strict'] as const;
export type StrategyIsolation = (typeof STRATEGY_ISOLATIONS)[number];

/** A setting that exists to be confirmed: its only value is `true`, and stating another is a refusal. */
const confirmed = () => z.literal(true).default(true);

export const safety = z
  .strictObject({
    safety_lock: confirmed().describe('The lock that keeps everything simulated.'),
    emergency_stop_enabled: confirmed().describe('The kill switch `.chimera/RUNTIME_DISABLED` is obeyed.'),
    paper_trading_only: confirmed().describe('All trading is simulated.'),
    testnet_only: confirmed().describe('No order leaves this system.'),
    real_trading_disabled: confirmed().describe('Real trading does not exist here.'),
    circuit_breaker_enabled: confirmed().describe('Critical conditions end the session.'),
    max_runtime_hours: z
      .number()
      .gt(0)
      .lte(6)
      .default(6)
      .describe('The longest session that is allowed, in hours.'),
    strategy_isolation: z
      .enum(STRATEGY_ISOLATIONS)
      .default('auto')
      .describe(
        'What keeps a strategy file in. `auto`: every wall that the machine has; preflight and report say which. `strict`: no strategy file runs, and no session starts, unless the kernel keeps every wall.',
      ),
  })
  .prefault({})
  .describe('Safety. Every switch is on and stays on: stating another value is refused with exit code 3.');
