import { createHash } from 'node:crypto';
import type { ArtifactRecord } from './records.ts';

/** An order in which artifacts may be listed: any, and the same each time for the same seed. */
export function anyOrder(seed: number) {
  const place = ({ id }: ArtifactRecord) => createHash('sha256').update(`${seed} ${id}`).digest('hex');
  return (one: ArtifactRecord, other: ArtifactRecord): number => (place(one) < place(other) ? -1 : 1);
}
