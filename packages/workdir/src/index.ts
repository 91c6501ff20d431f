export { leaveCommand, obeyCommands } from './command-inbox.ts';
export { readMetrics } from './metrics-file.ts';
export { isAlive, readPid, removePid, tidyOnExit, writePid } from './pid-file.ts';
export { type HostRules, hostRules, type Leg, type SessionPlan } from './plan.ts';
export { endOfReport, isReportFile, reportName } from './report-names.ts';
export { lastSignOfLife, showLife } from './sign-of-life.ts';
export { findStopRequest, forgetStopRequest, leaveStopRequest, type StopRequest } from './stop-request.ts';
