import type { FailureCode } from '@chimera/base';
import type { KnobCheck } from '@chimera/engine';

/** One thing that must hold before a session may start. */
export interface Check {
  readonly name: CheckName;
  readonly outcome: 'pass' | 'warn' | 'fail' | 'skip';
  readonly reason: string;
  /** What to do about it; `null` if there is nothing to do. */
  readonly remedy: string | null;
  /** The exit code that a failure asks for. */
  readonly exitCode: FailureCode;
  /** Of `execution-knobs`: what each knob of the simulation does to the fills of a fixed little market. */
  readonly knobs?: readonly KnobCheck[];
}

export type CheckName =
  | 'configuration'
  | 'safety-lock'
  | 'trading-mode'
  | 'environment'
  | 'credentials'
  | 'kill-switch'
  | 'required-files'
  | 'work-directory'
  | 'no-other-session'
  | 'disk-space'
  | 'clock'
  | 'port'
  | 'schedule'
  | 'proxy'
  | 'market-data'
  | 'ledger'
  | 'storage'
  | 'strategy-isolation'
  | 'strategy'
  | 'execution-knobs'
  | 'limits'
  | 'terms'
  | 'session';

export function pass(name: CheckName, reason: string): Check {
  return { name, outcome: 'pass', reason, remedy: null, exitCode: 1 };
}

export function warn(name: CheckName, reason: string, remedy: string): Check {
  return { name, outcome: 'warn', reason, remedy, exitCode: 1 };
}

export function fail(name: CheckName, exitCode: FailureCode, reason: string, remedy: string): Check {
  return { name, outcome: 'fail', reason, remedy, exitCode };
}

export function skip(name: CheckName, reason: string): Check {
  return { name, outcome: 'skip', reason, remedy: null, exitCode: 1 };
}

/** A safety refusal outweighs a mistake, and a mistake a failure. 0 where nothing failed. */
export function exitCodeOf(checks: readonly Check[]): 0 | FailureCode {
  const codes = checks.filter(({ outcome }) => outcome === 'fail').map(({ exitCode }) => exitCode);
  if (codes.length === 0) return 0;
  if (codes.includes(3)) return 3;
  return codes.includes(2) ? 2 : 1;
}
