import { readFileSync } from 'node:fs';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parse } from 'yaml';
import type { StepFile } from './action-file.ts';

export interface JobFile {
  readonly name?: string;
  readonly needs?: string | readonly string[];
  readonly if?: string | boolean;
  readonly strategy?: StrategyFile;
  readonly 'runs-on': string;
  readonly 'timeout-minutes'?: unknown;
  readonly permissions?: unknown;
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly steps: readonly StepFile[];
  /** A workflow that is called instead of steps: `./path` of this repository or `owner/name/path@ref`. */
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly secrets?: 'inherit' | Readonly<Record<string, unknown>>;
}

export interface StrategyFile {
  /** May be an expression that gives the whole object. */
  readonly matrix?: unknown;
  readonly 'fail-fast'?: unknown;
  readonly 'max-parallel'?: unknown;
}

export interface InputFile {
  readonly type?: string;
  readonly default?: unknown;
  readonly required?: boolean;
  readonly options?: readonly string[];
}

interface EventFile {
  readonly inputs?: Readonly<Record<string, InputFile>>;
  /** Of a workflow that is called. */
  readonly outputs?: Readonly<Record<string, { readonly value: string }>>;
}

export interface WorkflowFile {
  readonly name: string;
  readonly on: Readonly<Record<string, EventFile | null>>;
  readonly concurrency?: {
    readonly group: string;
    readonly 'cancel-in-progress'?: unknown;
    readonly queue?: unknown;
  };
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, JobFile>>;
}

/** Reads a workflow; throws with what GitHub's own parser finds wrong with it. */
export async function readWorkflow(path: string): Promise<WorkflowFile> {
  const content = readFileSync(path, 'utf8');
  const { context, value } = parseWorkflow({ name: path, content }, new NoOperationTraceWriter());
  if (value) await convertWorkflowTemplate(context, value);
  const errors = context.errors.getErrors();
  if (!value || errors.length > 0)
    throw new Error(errors.map(({ message }) => message).join('; ') || `${path} is empty`);
  return parse(content);
}
