import type { Annotation } from './step-log.ts';

export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped';

/** A step as it went, those within a composite action included. */
export interface StepResult {
  readonly id: string;
  readonly name: string;
  readonly phase: 'main' | 'post';
  readonly outcome: Conclusion;
  readonly conclusion: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
  readonly log: string;
  readonly groups: readonly string[];
  readonly summary: string | null;
  readonly annotations: readonly Annotation[];
  readonly signals: readonly { readonly name: NodeJS.Signals; readonly afterMs: number }[];
}

/** A step as GitHub lists it: a composite action is one, with all that is in it. */
export interface ListedStep {
  readonly number: number;
  readonly name: string;
  readonly conclusion: Conclusion;
}

export interface JobResult {
  readonly id: string;
  /** As GitHub lists it, such as `Session` or `trade / Session`. */
  readonly name: string;
  readonly conclusion: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly StepResult[];
  readonly listed: readonly ListedStep[];
  /** Of the job, not of one of its steps. */
  readonly annotations: readonly Annotation[];
  readonly orphans: readonly number[];
  readonly workspace: string;
}

export function emptyStep(id: string, name: string) {
  return {
    id,
    name,
    phase: 'main',
    outputs: {},
    log: '',
    groups: [],
    summary: null,
    annotations: [],
    signals: [],
  } as const;
}

/** A job of which no step ran. */
export function emptyJob(
  id: string,
  name: string,
  conclusion: Conclusion,
  annotations: readonly Annotation[] = [],
): JobResult {
  return {
    id,
    name,
    conclusion,
    outputs: {},
    steps: [],
    listed: [],
    annotations,
    orphans: [],
    workspace: '',
  };
}

/** What became of jobs that stand for one: those of a matrix, or of a workflow that was called. */
export function conclusionOf(jobs: readonly Pick<JobResult, 'conclusion'>[]): Conclusion {
  const conclusions = jobs.map(({ conclusion }) => conclusion);
  if (conclusions.includes('failure')) return 'failure';
  if (conclusions.includes('cancelled')) return 'cancelled';
  return conclusions.includes('success') || conclusions.length === 0 ? 'success' : 'skipped';
}
