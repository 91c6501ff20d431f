/** The texts that a job may show nowhere, in each form in which the runner looks for them. */
export class Masks {
  readonly #hidden = new Set<string>();

  constructor(secrets: Iterable<string> = []) {
    for (const secret of secrets) this.add(secret);
  }

  /** Each line of it counts for itself too: a log is looked through line by line. */
  add(secret: string): void {
    for (const part of [secret, ...secret.split(/\r?\n/)]) {
      if (part === '') continue;
      for (const form of formsOf(part)) this.#hidden.add(form);
    }
  }

  apply(text: string): string {
    // The longest first: a part of a secret would leave its rest readable.
    const longestFirst = [...this.#hidden].toSorted((one, other) => other.length - one.length);
    return longestFirst.reduce((left, hidden) => left.replaceAll(hidden, '***'), text);
  }

  hides(text: string): boolean {
    return this.apply(text) !== text;
  }
}

function formsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  // Within a longer text the same bytes look otherwise, according to what stands before them.
  const shifted = [1, 2].map((by) => bytes.subarray(by)).filter(({ length }) => length > 0);
  const inBase64 = [bytes, ...shifted].map((part) => part.toString('base64'));
  return [secret, ...inBase64, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)];
}
