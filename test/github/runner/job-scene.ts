import type { StepFile } from './action-file.ts';
import type { Contexts } from './expressions.ts';
import type { Masks } from './masks.ts';
import type { Patience } from './step-process.ts';

/** A machine for one job, and what the job has of the run. */
export interface JobScene {
  readonly id: string;
  readonly name: string;
  readonly steps: readonly StepFile[];
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly environment: Readonly<Record<string, string>>;
  /** Only JavaScript actions get these. */
  readonly serviceEnvironment: Readonly<Record<string, string>>;
  readonly contexts: Contexts;
  readonly root: string;
  readonly remotes: Readonly<Record<string, string>>;
  /** What `actions/checkout` brings. */
  readonly checkout: string;
  /** Whether what lies in the workspace stays where it is. */
  readonly keepsFiles: boolean;
  readonly workspace: string;
  readonly temp: string;
  readonly trackingId: string;
  readonly patience: Patience;
  readonly minuteMs: number;
  readonly stepMinuteMs: Readonly<Record<string, number>>;
  readonly masks: Masks;
  readonly node: string;
  onStep(name: string): void;
}
