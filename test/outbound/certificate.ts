import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
  /** Its file, for `NODE_EXTRA_CA_CERTS`. */
  readonly file: string;
}

/** Makes a key and a certificate for names (`DNS:api.example`) and addresses (`IP:0.0.0.0`) in a folder, with openssl. */
export function makeCertificate(alternatives: readonly string[], folder: string): Certificate {
  const key = join(folder, 'key.pem');
  const file = join(folder, 'certificate.pem');
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const names = ['-subj', '/CN=double', '-addext', `subjectAltName=${alternatives.join(',')}`];
  execFileSync('openssl', ['req', '-x509', ...kind, '-keyout', key, '-out', file, ...names], {
    stdio: 'ignore',
  });
  return { key: readFileSync(key), cert: readFileSync(file), file };
}
