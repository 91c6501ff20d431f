/**
 * Loaded into every Node of a session by NODE_OPTIONS: makes a machine without `unshare`, `setpriv` and `python3`. With
 * HIDE_ONLY_IN, for the process whose file has that name.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename } from 'node:path';

const { accessSync } = fs;
const { HIDE_ONLY_IN } = process.env;
if (HIDE_ONLY_IN === undefined || basename(process.argv[1] ?? '') === HIDE_ONLY_IN) {
  fs.accessSync = (path, mode) => {
    if (/\/(unshare|setpriv|python3)$/.test(String(path))) {
      throw Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' });
    }
    return accessSync(path, mode);
  };
  syncBuiltinESMExports();
}
