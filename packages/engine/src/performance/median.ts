/** Of values in order of size; of an even number the mean of the two in the middle. `null` if there are none. */
export function median(sorted: readonly number[]): number | null {
  if (sorted.length === 0) return null;
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}
