/** What a method's source leads to. */
export interface Reach {
  /** Methods of the class that are called on the way, the first ones included. */
  readonly methods: ReadonlySet<string>;
  /** Every name that is called on `this`, or stands alone in quotes, on the way. */
  readonly names: ReadonlySet<string>;
}

const COMMENT = /\/\*[\s\S]*?\*\/|(^|[^:'"`\\])\/\/[^\n]*/g;
const CALLED = /\b(?:this|super)\??\.\s*([A-Za-z_$][\w$]*)/g;
/** ccxt keeps some endpoints' names in its options, and calls what it finds there. */
const QUOTED = /(['"`])([A-Za-z_$][\w$]*)\1/g;

/**
 * Reads the sources of methods, and of those that they call, and so on. What is not in there cannot be called by them.
 * ccxt's methods are generated: they call each other on `this`, by name.
 */
export function reachableFrom(first: readonly string[], instance: object): Reach {
  const methods = new Set<string>();
  const names = new Set<string>();
  const waiting = [...first];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (methods.has(name)) continue;
    const sources = sourcesOf(name, instance);
    if (sources.length === 0) continue;
    methods.add(name);
    for (const source of sources) {
      const code = source.replace(COMMENT, '$1');
      for (const [, called] of code.matchAll(CALLED)) {
        names.add(called!);
        waiting.push(called!);
      }
      for (const [, , quoted] of code.matchAll(QUOTED)) names.add(quoted!);
    }
  }
  return { methods, names };
}

/** A method may call the one it overrides. */
function sourcesOf(name: string, instance: object): string[] {
  const sources: string[] = [];
  for (
    let holder: object | null = Object.getPrototypeOf(instance);
    holder !== null && holder !== Object.prototype;
    holder = Object.getPrototypeOf(holder)
  ) {
    const value = Object.getOwnPropertyDescriptor(holder, name)?.value;
    if (typeof value === 'function') sources.push(Function.prototype.toString.call(value));
  }
  return sources;
}
