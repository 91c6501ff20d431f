import { getInput, setOutput } from '@actions/core';

const EVERYWHERE = ['github-token', 'workdir'] as const;

/** What each action takes and gives, as its action.yml declares it. */
export const INTERFACES = {
  preflight: {
    inputs: [
      ...EVERYWHERE,
      'config',
      'mode',
      'risk-level',
      'duration',
      'strategy',
      'seed',
      'speed',
      'data',
      'new-book',
      'book',
      'legs',
    ],
    outputs: ['plan', 'session-id', 'mode', 'risk-level', 'ends-at', 'began-at', 'enabled'],
  },
  launch: {
    inputs: [...EVERYWHERE, 'plan', 'leg'],
    outputs: ['controller-pid', 'url', 'resumed-from'],
  },
  monitor: {
    inputs: [...EVERYWHERE, 'plan', 'leg'],
    outputs: ['outcome', 'health', 'reason'],
  },
  report: {
    inputs: [...EVERYWHERE, 'plan', 'leg', 'job-status'],
    outputs: ['report-path', 'artifact-id', 'artifact-url', 'issue-number', 'equity', 'pnl'],
  },
  'emergency-stop': {
    inputs: ['github-token', 'workflow'],
    outputs: ['outcome', 'runs'],
  },
  watch: {
    inputs: [...EVERYWHERE, 'workflow', 'book'],
    outputs: ['silence', 'reason'],
  },
  successor: {
    inputs: ['github-token', 'plan', 'outcome', 'began-at', 'schedule'],
    outputs: ['started', 'reason'],
  },
  pages: {
    inputs: [...EVERYWHERE, 'mode', 'book', 'out'],
    outputs: ['built', 'path', 'sessions'],
  },
} as const;

export type ActionName = keyof typeof INTERFACES;
export type InputName<Action extends ActionName> = (typeof INTERFACES)[Action]['inputs'][number];
export type OutputName<Action extends ActionName> = (typeof INTERFACES)[Action]['outputs'][number];

/** The text of an input, trimmed; empty where it was not given. */
export function readInput<Action extends ActionName>(_: Action, name: InputName<Action>): string {
  return getInput(name);
}

export function giveOutputs<Action extends ActionName>(
  _: Action,
  outputs: { readonly [Name in OutputName<Action>]?: string | number },
): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
