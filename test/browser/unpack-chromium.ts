/**
 * Unpacks the Chromium that comes with `npm ci` into the temporary folder of this process, with its fonts and the two
 * libraries that a bare machine lacks. A process of its own, since the package unpacks to where `TMPDIR` points.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import chromium, { inflate } from '@sparticuz/chromium';

await chromium.executablePath();
const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin');
await inflate(join(bin, 'al2023.tar.br'));
