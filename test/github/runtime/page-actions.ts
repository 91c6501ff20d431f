import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';

const folder = mkdtempSync(join(tmpdir(), 'chimera-page-actions-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** GitHub's own two actions, as far as the workflow sees them: one takes the folder, one gives the address. */
export const pageActions = {
  'actions/upload-pages-artifact': standIn(
    'upload',
    `inputs: { path: { required: true } }
runs:
  using: composite
  steps:
    - shell: bash
      env: { SITE: '$\{{ inputs.path }}' }
      run: test -f "$SITE/index.html"`,
  ),
  'actions/deploy-pages': standIn(
    'deploy',
    `outputs: { page_url: { value: 'https://someone.github.io/trading/' } }
runs:
  using: composite
  steps:
    - shell: bash
      run: 'true'`,
  ),
};

function standIn(name: string, text: string): string {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'action.yml'), `name: ${name}\n${text}\n`);
  return join(folder, name);
}
