import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const GUARD = fileURLToPath(new URL('guard.ts', import.meta.url));

test('the ways to the network are taken away without loading them', () => {
  const source = `
    import { writeSync } from 'node:fs';
    const loaded = process.moduleLoadList;
    const { raiseGuard } = await import(${JSON.stringify(GUARD)});
    const { exit } = raiseGuard();
    const left = ['fetch', 'Request', 'Response', 'WebSocket', 'EventSource'].filter((name) => globalThis[name]);
    try { globalThis.Request = class {}; left.push('Request can be set'); } catch {}
    writeSync(1, JSON.stringify({ left, clients: loaded.filter((name) => /undici|NativeModule _?http/.test(name)) }));
    exit(0);`;
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', source], {
    encoding: 'utf8',
  });
  expect(JSON.parse(said)).toEqual({ left: [], clients: [] });
});
