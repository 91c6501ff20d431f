import * as z from 'zod';

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
  })
  .prefault({})
  .describe('Safety. Every switch is on and stays on: stating another value is refused with exit code 3.');
