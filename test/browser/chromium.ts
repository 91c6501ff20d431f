import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { ROOT } from '../source-files.ts';

/** A real browser without a system package: what it needs beyond itself is unpacked beside it. */
const FLAGS = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--font-render-hinting=none',
];

/** Why no browser can run on this machine at all; `null` if one can. */
export const NO_BROWSER: string | null =
  process.platform === 'linux' && process.arch === 'x64'
    ? null
    : `the browser that comes with npm runs on Linux x64, this is ${process.platform} ${process.arch}`;

/** Starts Chromium; a string says why it cannot run on this machine at all. */
export async function launchChromium(): Promise<Browser | string> {
  if (NO_BROWSER !== null) return NO_BROWSER;
  const home = await unpacked();
  const fonts = { ...process.env, FONTCONFIG_FILE: fontsOf(home) } as Record<string, string>;
  const launch = (env: Record<string, string>) =>
    chromium.launch({ executablePath: join(home, 'chromium'), args: FLAGS, env });
  try {
    return await launch(fonts);
  } catch (error) {
    if (!String(error).includes('shared libraries')) throw error;
    return await launch({ ...fonts, LD_LIBRARY_PATH: join(home, 'al2023', 'lib') });
  }
}

/** The fonts that come with it: their own configuration looks for them in places that only some machines have. */
function fontsOf(home: string): string {
  const file = join(home, 'fonts.conf');
  if (existsSync(file)) return file;
  const draft = `${file}.${process.pid}`;
  const places = `<dir>${join(home, 'fonts')}</dir><cachedir>${join(home, 'fonts-cache')}</cachedir>`;
  writeFileSync(draft, `<?xml version="1.0"?>\n<fontconfig>${places}</fontconfig>\n`);
  renameSync(draft, file);
  return file;
}

/** The folder of the unpacked browser, one a version; the one who is first unpacks it for all. */
async function unpacked(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8'));
  const cache = join(ROOT, 'node_modules', '.cache');
  const home = join(cache, `chromium-${version}`);
  if (existsSync(home)) return home;
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(join(cache, 'chromium-draft-'));
  const script = fileURLToPath(new URL('./unpack-chromium.ts', import.meta.url));
  await promisify(execFile)(process.execPath, [script], { env: { ...process.env, TMPDIR: draft } });
  try {
    renameSync(draft, home);
  } catch (error) {
    if (!existsSync(home)) throw error;
    rmSync(draft, { recursive: true });
  }
  return home;
}
