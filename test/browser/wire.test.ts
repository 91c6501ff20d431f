import type { PageData as Wire } from '@chimera/dashboard/wire';
import type { PageData } from '@chimera/runtime/page/page-data';
import { ENDPOINTS } from '@chimera/runtime/server/endpoints';
import type { status } from '@chimera/runtime/server/status';
import { expect, test } from '@jest/globals';

/** What the server and the reports tell is what the page expects: this file does not compile where it is not. */
const asExpected = (told: PageData): Wire => told;
const statusAsExpected = (told: ReturnType<typeof status>): Wire['status'] => told;

test('the page asks for addresses that there are', () => {
  expect([asExpected, statusAsExpected]).toHaveLength(2);
  expect(ENDPOINTS.map(({ path }) => path)).toEqual(expect.arrayContaining(['/api/v1/page', '/api/v1/log']));
});
