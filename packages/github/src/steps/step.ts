import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { setSecret } from '@actions/core';
import { bookOfFolder } from '@chimera/config';
import { shortWords } from '@chimera/engine';
import { proxyName } from '@chimera/outbound';
import { type ActionName, type InputName, readInput } from '../action-interface.ts';
import { type GitHubApi, openApi } from '../api.ts';
import { isInside } from '../inside.ts';
import { type RunContext, readRunContext } from '../run-context.ts';
import { StepError } from '../step-error.ts';
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
export class InputError extends StepError {
  override readonly name = 'InputError';
}

/** Reads what all actions share. @throws {InputError} */
export function openStep(action: Exclude<ActionName, 'emergency-stop' | 'successor'>): StepScene {
  const context = readRunContext(process.env);
  const workdir = workdirIn(context.workspace, readInput(action, 'workdir') || '.');
  return { ...connect(action, context), workdir };
}

/**
 * The work directory, absolute: a folder of the workspace, also once links are followed. Strategies are loaded from it
 * and books are written into it. @throws {InputError}
 */
export function workdirIn(workspace: string, given: string): string {
  const workdir = resolve(workspace, given);
  const found = `the input workdir is ${JSON.stringify(shortWords(given, 200))}`;
  if (!statSync(workdir, { throwIfNoEntry: false })?.isDirectory()) {
    throw new InputError(
      `${found}; expected a folder of the workspace (is actions/checkout missing before this step?)`,
    );
  }
  if (isInside(workspace, workdir)) return workdir;
  throw new InputError(
    `${found}, which leads out of the workspace; expected a folder of the workspace, such as . or bots/first (links may not lead out of it either)`,
  );
}

/** The book of a step if none is named. */
export function bookOfWorkdir(scene: Pick<StepScene, 'context' | 'workdir'>): string {
  return bookOfFolder(folderOf(scene));
}

/** The work directory, relative to the workspace, with `/`; empty if it is the workspace. */
export function folderOf({ context, workdir }: Pick<StepScene, 'context' | 'workdir'>): string {
  return relative(context.workspace, workdir).replaceAll('\\', '/');
}

/** The part of it that needs no work directory. */
export function connect(action: ActionName, context: RunContext): Omit<StepScene, 'workdir'> {
  const log = new WorkflowLog();
  const token = readInput(action, 'github-token' as InputName<typeof action>);
  if (token === '') {
    throw new InputError('the input github-token is empty; leave it out to use the token of the run');
  }
  setSecret(token);
  const proxy = proxyName(new URL(context.apiUrl));
  if (proxy) log.line(`Requests to GitHub go through the proxy ${proxy}.`);
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

/** Whether a text may be the name of a workflow's file. */
export function isWorkflowFile(name: string): boolean {
  return /^[\w.-]+\.ya?ml$/.test(name);
}

/** The folders of the repository whose `RUNTIME_DISABLED` stops a session. */
export function killSwitchFolders(scene: StepScene): readonly string[] {
  const folder = folderOf(scene);
  return folder === '' ? ['.chimera'] : ['.chimera', `${folder}/.chimera`];
}
