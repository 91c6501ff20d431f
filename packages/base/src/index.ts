export {
  DAY_MS,
  dayClosedBy,
  dayStart,
  mondayOf,
  monthClosedBy,
  monthEnd,
  monthOf,
  WEEK_MS,
  weekClosedBy,
  weekName,
  weekStart,
} from './calendar.ts';
export {
  awakeFor,
  type ClockAnchor,
  fileTime,
  isoTime,
  MachineClock,
  monotonicNow,
  processAgeMs,
  realNow,
  SessionClock,
  settlesWithin,
  sleep,
  steadyNow,
} from './clock.ts';
export {
  NEEDED_THERE,
  otherThanFile,
  otherThanFolder,
  readOwnEnd,
  readOwnFile,
  requireFile,
} from './file-kind.ts';
export { jsonText } from './json-text.ts';
export { LedgerError } from './ledger-error.ts';
export { LARGEST_FILE_BYTES, LOG_LEVELS, Log, type LogLevel } from './log.ts';
export { makeFolder } from './make-folder.ts';
export { type Mistake, usage } from './mistake.ts';
export { counted, duration, moneyFormat, percent, price, ratio } from './number-format.ts';
export { replaceFile } from './replace-file.ts';
export { makeScratchFolder } from './scratch-folder.ts';
export {
  faultInWords,
  faultRemedy,
  isLedgerLost,
  ledgerLost,
  type StorageFaultKind,
  sqliteCode,
  storageFault,
} from './storage-fault.ts';
export { type FailureCode, findingLines, UserError } from './user-error.ts';
export { readJson, writeJson } from './written-json.ts';
