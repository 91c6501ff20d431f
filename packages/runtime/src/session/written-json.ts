import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type * as z from 'zod';

/** Replaces a file in one move, so that nobody reads half of it. */
export function writeJson(path: string, value: unknown): void {
  writeFileSync(`${path}.tmp`, `${JSON.stringify(value, null, 2)}\n`);
  renameSync(`${path}.tmp`, path);
}

/** What a process left there for another; `null` where there is nothing of that form. */
export function readJson<Schema extends z.ZodType>(path: string, schema: Schema): z.output<Schema> | null {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}
