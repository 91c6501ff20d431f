/** Fixed in Node before this one: ways to read around the permission model (CVE-2025-55130, CVE-2026-21715). */
const SOUND_SINCE = [24, 14, 1] as const;

/** Whether the permission model of this Node counts as a wall. */
export function isPermissionModelSound(version = process.versions.node): boolean {
  const parts = version.split('.').map(Number);
  for (const [place, least] of SOUND_SINCE.entries()) {
    if (parts[place]! !== least) return parts[place]! > least;
  }
  return true;
}
