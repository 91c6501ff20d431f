import { existsSync } from 'node:fs';

/** A name at which nothing lies: this one, or with a number behind it. */
export function freeName(path: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? path : `${path}-${number}`;
    if (!existsSync(name)) return name;
  }
}
