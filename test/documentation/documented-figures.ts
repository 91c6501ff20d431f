import { shippedStrategies } from '@chimera/strategies';
import { withSentence, withTable } from './markdown.ts';
import { recordedEntries, recordedRows, simulatedRows } from './naive-figures.ts';
import { RECORDED } from './recorded-files.ts';
import { searchParagraph, sessionRow } from './session-figures.ts';

/** A part of a document that states results, and how it reads when they are measured now. */
export interface MeasuredPart {
  readonly name: string;
  readonly document: string;
  /** Whether it needs the recorded candles in ../shared/data. */
  readonly needsData: boolean;
  remade(text: string): Promise<string>;
}

const STRATEGIES = 'docs/strategies.md';
const titles = Object.keys(RECORDED) as (keyof typeof RECORDED)[];

export const MEASURED: readonly MeasuredPart[] = [
  ...[...shippedStrategies.keys()].flatMap((strategy): readonly MeasuredPart[] => [
    {
      name: `${strategy} on recorded candles`,
      document: STRATEGIES,
      needsData: true,
      remade: async (text) => withTable(text, `## ${strategy}`, '| real candles |', recordedRows(strategy)),
    },
    {
      name: `${strategy} on the simulated market`,
      document: STRATEGIES,
      needsData: false,
      remade: async (text) =>
        withTable(text, `## ${strategy}`, '| simulated market |', simulatedRows(strategy)),
    },
  ]),
  {
    name: 'what the fees of chimera on DASH came to',
    document: STRATEGIES,
    needsData: true,
    remade: async (text) => {
      const entries = recordedEntries('chimera', 'DASH/USDT, 2020-09-09 to 15');
      const sentence = `The ${entries} entries into DASH alone paid about ${Math.floor(entries / 2)} % in fees.`;
      return withSentence(text, /The \d+ entries into DASH alone paid about \d+ % in fees\./, sentence);
    },
  },
  {
    name: 'what a session would have traded',
    document: STRATEGIES,
    needsData: true,
    remade: async (text) => {
      const rows: (readonly string[])[] = [];
      for (const title of titles) rows.push(await sessionRow(title));
      return withTable(text, '## As a session would have traded', '| real candles |', rows);
    },
  },
  {
    name: 'what a search came to',
    document: 'docs/backtesting.md',
    needsData: true,
    remade: async (text) =>
      withSentence(text, /^On the week of bitcoin of [\s\S]*?ratio is [\d.]+ %\.$/m, await searchParagraph()),
  },
];
