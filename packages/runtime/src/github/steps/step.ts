import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { setSecret } from '@actions/core';
import { type ActionName, type InputName, readInput } from '../action-interface.ts';
import { type GitHubApi, openApi } from '../api.ts';
import { type RunContext, readRunContext } from '../run-context.ts';
import { WorkflowLog } from '../workflow-log.ts';

/** What every step of a session has at hand. */
export interface StepScene {
  readonly context: RunContext;
  readonly log: WorkflowLog;
  readonly token: string;
  readonly api: GitHubApi;
  /** Absolute. */
  readonly workdir: string;
}

/** An input of an action that cannot be used. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** Reads what all actions share. @throws {InputError} */
export function openStep(action: Exclude<ActionName, 'emergency-stop'>): StepScene {
  const context = readRunContext(process.env);
  const given = readInput(action, 'workdir') || '.';
  const workdir = resolve(context.workspace, given);
  if (!statSync(workdir, { throwIfNoEntry: false })?.isDirectory()) {
    throw new InputError(
      `the input workdir is ${JSON.stringify(given)}; expected a folder of the workspace (is actions/checkout missing before this step?)`,
    );
  }
  return { ...connect(action, context), workdir };
}

/** The part of it that needs no work directory. */
export function connect(action: ActionName, context: RunContext): Omit<StepScene, 'workdir'> {
  const log = new WorkflowLog();
  const token = readInput(action, 'github-token' as InputName<typeof action>);
  if (token === '') {
    throw new InputError('the input github-token is empty; leave it out to use the token of the run');
  }
  setSecret(token);
  const api = openApi(context, token, { warn: (message) => log.line(message) });
  return { context, log, token, api };
}

/** Which leg a step belongs to: 1 unless the input says so. @throws {InputError} */
export function readLeg(action: 'launch' | 'monitor' | 'report'): number {
  const text = readInput(action, 'leg') || '1';
  const leg = Number(text);
  if (Number.isInteger(leg) && leg >= 1) return leg;
  throw new InputError(`the input leg is ${JSON.stringify(text)}; expected the number of a leg, from 1`);
}

/** The folders of the repository whose `RUNTIME_DISABLED` stops a session. */
export function killSwitchFolders({ context, workdir }: StepScene): readonly string[] {
  const inside = relative(context.workspace, workdir).replaceAll('\\', '/');
  const isBelow = inside !== '' && !inside.startsWith('..');
  return isBelow ? ['.chimera', `${inside}/.chimera`] : ['.chimera'];
}
