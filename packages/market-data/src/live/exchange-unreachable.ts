import { UserError } from '@chimera/base';

/** No exchange of the list answers at the start of a session. */
export class ExchangeUnreachable extends UserError {
  override readonly name = 'ExchangeUnreachable';

  constructor(reason: string) {
    super(`${reason}, and there is no other exchange to go to`);
  }
}
