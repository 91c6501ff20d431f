/** One endpoint of an exchange's HTTP interface, as ccxt lists it. */
export interface Endpoint {
  /** ccxt's name of the method that calls it, such as `publicGetGetInstruments`. */
  readonly name: string;
  /** Where it stands in the list: `['public']`, `['v3', 'private']` … */
  readonly sections: readonly string[];
  readonly method: string;
  /** With its placeholders, such as `markets/{id}/trades`. */
  readonly path: string;
}

const HTTP_METHOD = /^(?:get|post|put|delete|head|patch)$/i;
const capitalized = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Every endpoint in ccxt's `api` tree: sections, then HTTP methods, then paths (a list, or paths with their costs). */
export function listEndpoints(api: unknown, sections: readonly string[] = []): Endpoint[] {
  if (typeof api !== 'object' || api === null) return [];
  return Object.entries(api).flatMap(([key, value]) => {
    const isLeaf = Array.isArray(value) || HTTP_METHOD.test(key);
    if (!isLeaf) return listEndpoints(value, [...sections, key]);
    const paths: string[] = Array.isArray(value) ? value : Object.keys(value);
    return paths.map((path) => endpoint(sections, key, path.trim()));
  });
}

function endpoint(sections: readonly string[], method: string, path: string): Endpoint {
  const suffix = path
    .split(/[^a-zA-Z0-9]/)
    .map(capitalized)
    .join('');
  const [first = '', ...others] = sections;
  const prefix = [first, ...others.map(capitalized)].join('');
  const name = prefix + capitalized(method.toLowerCase()) + suffix;
  return { name, sections, method: method.toUpperCase(), path };
}

/** A copy of ccxt's `api` tree with nothing in it but the endpoints that are kept. */
export function prunedApi(api: unknown, keep: (endpoint: Endpoint) => boolean): Record<string, unknown> {
  return prune(api, keep, []) ?? {};
}

function prune(
  api: unknown,
  keep: (endpoint: Endpoint) => boolean,
  sections: readonly string[],
): Record<string, unknown> | null {
  if (typeof api !== 'object' || api === null) return null;
  const kept = Object.entries(api).flatMap(([key, value]): [string, unknown][] => {
    if (Array.isArray(value)) {
      const paths = value.filter((path: string) => keep(endpoint(sections, key, path.trim())));
      return paths.length > 0 ? [[key, paths]] : [];
    }
    if (HTTP_METHOD.test(key)) {
      const paths = Object.entries(value).filter(([path]) => keep(endpoint(sections, key, path.trim())));
      return paths.length > 0 ? [[key, Object.fromEntries(paths)]] : [];
    }
    const inner = prune(value, keep, [...sections, key]);
    return inner ? [[key, inner]] : [];
  });
  return kept.length > 0 ? Object.fromEntries(kept) : null;
}
