import type * as z from 'zod';
import { readOwnFile } from './file-kind.ts';
import { replaceFile } from './replace-file.ts';

/** Replaces a file in one move, so that nobody reads half of it. */
export function writeJson(path: string, value: unknown): void {
  replaceFile(path, `${JSON.stringify(value, null, 2)}\n`);
}

/** What a process left there for another; `null` if there is nothing of that form. */
export function readJson<Schema extends z.ZodType>(path: string, schema: Schema): z.output<Schema> | null {
  try {
    return schema.parse(JSON.parse(readOwnFile(path)));
  } catch {
    return null;
  }
}
