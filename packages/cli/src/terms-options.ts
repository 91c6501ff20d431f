import { resolve } from 'node:path';
import { type Mistake, usage } from '@chimera/base';
import { type GivenTerms, NOTHING_GIVEN, statedDecimal } from '@chimera/market-data';
import type { Command, OptionValues } from 'commander';

/** What a person states of the market that recorded candles come from. */
export interface TermsOptions {
  readonly terms?: string;
  readonly tick?: string;
  readonly lot?: string;
  readonly minNotional?: string;
}

/** The options of every command that trades on recorded candles. */
export function termsOptions<Arguments extends unknown[], Options extends OptionValues>(
  command: Command<Arguments, Options>,
) {
  return command
    .option('--terms <file>', 'tick, lot, minima and fees of the recorded market (JSON)')
    .option('--tick <step>', 'the step of its prices, such as 0.01; 0: none')
    .option('--lot <step>', 'the step of its quantities; 0: none')
    .option('--min-notional <amount>', 'the least an order is worth, in the quote currency; 0: none');
}

/** Reads the options; adds what is wrong with them to the mistakes. */
export function givenTerms({ terms, tick, lot, minNotional }: TermsOptions, mistakes: Mistake[]): GivenTerms {
  const stated = (option: string, text: string | undefined) => {
    if (text === undefined) return null;
    const value = statedDecimal(text);
    if (value === null) {
      mistakes.push(
        usage('A term of the market is wrong', option, text, 'a decimal of 0 or more, such as 0.01', {
          remedy: 'correct it, or leave it out: what nobody states is taken from the prices',
        }),
      );
    }
    return value;
  };
  return {
    file: terms === undefined ? null : resolve(terms),
    tickSize: stated('--tick', tick),
    lotSize: stated('--lot', lot),
    minNotional: stated('--min-notional', minNotional),
  };
}

export function statesTerms(given: GivenTerms): boolean {
  return Object.keys(NOTHING_GIVEN).some((key) => given[key as keyof GivenTerms] !== null);
}

/** Terms without recorded candles: the built-in market has its own, an exchange lists them. */
export function termsOfNothing({ terms, tick, lot }: TermsOptions): Mistake {
  const option = terms ? '--terms' : tick ? '--tick' : lot ? '--lot' : '--min-notional';
  return usage('There are no recorded candles to state terms of', option, 'no --data', 'files of candles', {
    remedy: 'name them with --data, or leave this option out',
  });
}
