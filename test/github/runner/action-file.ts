import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface StepFile {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string | boolean;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly 'timeout-minutes'?: unknown;
  readonly 'continue-on-error'?: unknown;
  readonly 'working-directory'?: string;
}

export interface ActionFile {
  readonly inputs?: Readonly<
    Record<string, { readonly default?: unknown; readonly required?: boolean } | null>
  >;
  readonly outputs?: Readonly<Record<string, { readonly value?: string } | null>>;
  readonly runs: {
    readonly using: string;
    readonly main?: string;
    readonly post?: string;
    readonly 'post-if'?: string;
    readonly steps?: readonly StepFile[];
  };
}

/** An action, and the folder of the repository that `$/` within it stands for. */
export interface FoundAction {
  readonly folder: string;
  readonly root: string;
  readonly file: ActionFile;
}

export interface ActionPlaces {
  /** Repository of the workflow or composite action that names it. */
  readonly root: string;
  readonly workspace: string;
  /** Other repositories, by `owner/name`. */
  readonly remotes: Readonly<Record<string, string>>;
}

/** Finds what `uses` names: `./path` in the workspace, `$/path` in its own repository, `owner/name/path@ref` elsewhere. */
export function findAction(uses: string, { root, workspace, remotes }: ActionPlaces): FoundAction {
  if (uses.startsWith('./')) return load(join(workspace, uses), workspace);
  if (uses.startsWith('$/')) return load(join(root, uses.slice(2)), root);
  const [, repository, path = ''] = /^([^/]+\/[^/@]+)(\/[^@]*)?@.+$/.exec(uses) ?? [];
  const remote = remotes[repository ?? ''];
  if (remote === undefined) throw new Error(`there is no repository for ${uses}`);
  return load(join(remote, path), remote);
}

function load(folder: string, root: string): FoundAction {
  const path = join(folder, 'action.yml');
  if (!existsSync(path))
    throw new Error(`Can't find 'action.yml' under '${folder}'. Did you forget to run actions/checkout?`);
  return { folder, root, file: parse(readFileSync(path, 'utf8')) };
}
