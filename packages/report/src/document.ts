import { moneyFormat } from '@chimera/base';
import { type Passage, passage, type ReportDocument } from './passage.ts';
import type { Report } from './report.ts';
import {
  anomalyPassage,
  changePassage,
  partPassage,
  sessionPassage,
  timelinePassage,
} from './words/changes.ts';
import { divergencePassages } from './words/divergence.ts';
import { figurePassage, groupPassage } from './words/figures.ts';
import { concernPassage, healthPassage, processPassage, resourcePassage } from './words/machine.ts';
import { egressPassage, marketPassage } from './words/market.ts';
import { summaryOf } from './words/summary.ts';
import {
  equityPassage,
  fillPassage,
  gapPassage,
  governorPassage,
  positionPassage,
  refusalPassage,
  tripPassage,
  waitingPassage,
} from './words/trading.ts';

/** The whole report in words, tables and charts, in the order in which it is read. */
export function documentOf(report: Report): ReportDocument {
  const { title, recommendations, trading } = report;
  const passages = [
    passage('Recommendations', { list: recommendations }),
    changePassage(report),
    partPassage(report),
    ...tradingPassages(report),
    ...divergencePassages(report),
    sessionPassage(report),
    marketPassage(report),
    healthPassage(report),
    resourcePassage(report),
    processPassage(report),
    concernPassage(report),
    anomalyPassage(report),
    timelinePassage(report),
    trading && passage('How these fills were simulated', { list: trading.simulation }),
    egressPassage(report),
  ];
  return {
    title,
    notice: [
      { strong: 'PAPER TRADING.' },
      ' Every order in this report was simulated. No real money was at risk, and no exchange was sent an order.',
    ],
    summary: summaryOf(report),
    passages: passages.filter((each) => each !== null),
  };
}

/** An hour is told fill by fill, a day or a session by its round trips and figures. */
function tradingPassages({ trading, kind, period }: Report): readonly (Passage | null)[] {
  if (!trading) return [];
  const { currency, equity } = trading;
  const isHour = kind === 'hourly';
  return [
    equityPassage(trading),
    positionPassage(trading),
    waitingPassage(trading),
    isHour ? fillPassage(trading) : null,
    tripPassage(trading),
    isHour ? null : figurePassage(trading, period.from),
    isHour ? null : groupPassage(trading.period.record, currency, moneyFormat(equity.before)),
    refusalPassage(trading),
    governorPassage(trading),
    gapPassage(trading),
  ];
}
