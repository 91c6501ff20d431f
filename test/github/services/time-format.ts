/** As GitHub's REST interface writes times: without fractions of a second. */
export function restTime(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
}

export function restTimeOrNull(ms: number | null): string | null {
  return ms === null ? null : restTime(ms);
}
