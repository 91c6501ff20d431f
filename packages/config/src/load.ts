import { configConflicts, layerConflicts } from './agreement.ts';
import { diagnose } from './diagnosis.ts';
import type { Door } from './door.ts';
import { type Environment, environmentLayer } from './environment.ts';
import { readConfigFile, readEnvironmentFile } from './file-layer.ts';
import { type ConfigFlags, flagLayer } from './flags.ts';
import type { Layer } from './layer.ts';
import { ConfigError } from './mistakes.ts';
import type { RuntimeConfig } from './schema.ts';
import { settle } from './settlement.ts';
import { leafPaths } from './value-tree.ts';

/** Where settings may come from. Relative paths are resolved from `workdir`. */
interface ConfigRequest {
  readonly workdir: string;
  /** The file that was asked for by name; it must exist. Without it the default file is read if there is one. */
  readonly configFile?: string | undefined;
  readonly environment: Environment;
  readonly flags: ConfigFlags;
  /** What the flags are called where they were given; the command line unless stated. */
  readonly door?: Door;
  /** The book if no layer names one; `main` unless stated. */
  readonly bookUnlessStated?: string;
}

/** What one layer had to say. */
interface LayerOrigin {
  readonly source: string;
  /** The dotted paths that it sets, as the configuration file names them. */
  readonly paths: readonly string[];
}

export interface LoadedConfig {
  readonly config: RuntimeConfig;
  /** The configuration file that was read, as an absolute path; `null` where the defaults stand alone. */
  readonly configFile: string | null;
  /** The `.env` file that was read. */
  readonly environmentFile: string | null;
  /** The layers that set anything, the lowest first; the highest that names a path decided it. */
  readonly layers: readonly LayerOrigin[];
}

/**
 * Reads all layers (defaults < file < `.env` < environment < flags), each validated before they merge.
 *
 * @throws {ConfigError} with every mistake of every layer
 */
export function loadConfig(request: ConfigRequest): LoadedConfig {
  const { workdir, configFile, environment, flags, door, bookUnlessStated } = request;
  const file = readConfigFile(workdir, configFile);
  const environmentFile = readEnvironmentFile(workdir);
  const layers = [
    bookUnlessStated === undefined ? null : bookLayer(bookUnlessStated),
    file.layer,
    environmentFile.layer,
    environmentLayer('environment', environment),
    flagLayer(flags, door),
  ].filter((layer) => layer !== null);

  const mistakes = [file.mistake, environmentFile.mistake].filter((mistake) => mistake !== null);
  for (const layer of layers) mistakes.push(...diagnose(layer), ...layerConflicts(layer));
  const config = settle(layers);
  mistakes.push(...configConflicts(config, layers));
  if (mistakes.length > 0) throw new ConfigError(mistakes);

  return {
    config,
    configFile: file.path,
    environmentFile: environmentFile.path,
    layers: layers
      .map(({ source, values }) => ({ source, paths: leafPaths(values) }))
      .filter(({ paths }) => paths.length > 0),
  };
}

/** The lowest layer: everybody may name another book. */
function bookLayer(book: string): Layer {
  return { source: 'workdir', undo: 'name a book', values: { book }, spelling: new Map() };
}
