import { join } from 'node:path';
import { type Contexts, interpolateDeep } from './expressions.ts';
import { type InputFile, type JobFile, readWorkflow, type WorkflowFile } from './workflow-file.ts';

/** Finds the workflow that a job calls, and the repository that `$/` in it stands for. */
export async function findWorkflow(
  uses: string,
  root: string,
  remotes: Readonly<Record<string, string>>,
): Promise<{ readonly root: string; readonly workflow: WorkflowFile }> {
  if (/^[.$]\//.test(uses)) return { root, workflow: await readWorkflow(join(root, uses.slice(2))) };
  const [, repository = '', path = ''] = /^([^/]+\/[^/@]+)\/([^@]+)@.+$/.exec(uses) ?? [];
  const remote = remotes[repository];
  if (remote === undefined) throw new Error(`there is no repository for ${uses}`);
  return { root: remote, workflow: await readWorkflow(join(remote, path)) };
}

/** The inputs of a workflow that is called. Throws with GitHub's words if they do not fit what it declares. */
export function calledInputs(
  declared: Readonly<Record<string, InputFile>>,
  stated: object,
): Readonly<Record<string, unknown>> {
  const given = stated as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(given)) {
    if (!(name in declared))
      throw new Error(`Invalid input, ${name} is not defined in the referenced workflow.`);
  }
  return Object.fromEntries(
    Object.entries(declared).map(([name, { type = 'string', default: usual, required }]) => {
      const value = given[name];
      if (value === undefined || value === null) {
        if (required) throw new Error(`Input ${name} is required, but not provided while calling.`);
        return [name, usual ?? { boolean: false, number: 0, string: '' }[type]];
      }
      if (typeof value !== type && type !== 'string')
        throw new Error(`Invalid value for input ${name}: ${type} expected.`);
      return [name, type === 'string' ? String(value) : value];
    }),
  );
}

const LEVELS = ['none', 'read', 'write'];

/** Throws with GitHub's words if a job of a called workflow asks for more than the job that calls it may give. */
export function permitCalled({ permissions }: Pick<JobFile, 'permissions'>, { jobs }: WorkflowFile): void {
  if (typeof permissions !== 'object' || permissions === null) return;
  const allowed = permissions as Readonly<Record<string, string>>;
  for (const [name, job] of Object.entries(jobs)) {
    const asked = Object.entries((job.permissions ?? {}) as Readonly<Record<string, string>>);
    for (const [scope, level] of asked) {
      const most = allowed[scope] ?? 'none';
      if (LEVELS.indexOf(level) <= LEVELS.indexOf(most)) continue;
      const wish = `is requesting '${scope}: ${level}', but is only allowed '${scope}: ${most}'`;
      throw new Error(`The nested job '${name}' ${wish}.`);
    }
  }
}

/** The secrets that a called workflow gets: those that it is given, and the token of the run. */
export function secretsFor({ secrets }: JobFile, contexts: Contexts): unknown {
  if (secrets === 'inherit') return contexts.secrets;
  const { GITHUB_TOKEN } = contexts.secrets as Readonly<Record<string, unknown>>;
  return { ...(interpolateDeep(secrets, contexts) as object), GITHUB_TOKEN };
}
