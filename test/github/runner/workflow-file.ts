import { readFileSync } from 'node:fs';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parse } from 'yaml';
import type { StepFile } from './action-file.ts';

export interface JobFile {
  readonly name?: string;
  readonly needs?: string | readonly string[];
  readonly if?: string | boolean;
  readonly 'runs-on': string;
  readonly 'timeout-minutes'?: unknown;
  readonly permissions?: unknown;
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly steps: readonly StepFile[];
}

interface Input {
  readonly type?: string;
  readonly default?: unknown;
  readonly options?: readonly string[];
}

export interface WorkflowFile {
  readonly name: string;
  readonly on: Readonly<Record<string, { readonly inputs?: Readonly<Record<string, Input>> } | null>>;
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress'?: unknown };
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
