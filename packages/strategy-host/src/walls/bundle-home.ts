/** The folder of the bundle that this process runs from; `null` if it runs from the sources. */
let home: URL | null = null;

/** To be called first by what starts from the bundle. */
export function runsFromBundle(folder: URL): void {
  home = folder;
}

/** A file beside `module`, or the one that stands for it in the bundle. */
export function shippedFile(module: string, source: string, bundled: string): URL {
  return home === null ? new URL(source, module) : new URL(bundled, home);
}
