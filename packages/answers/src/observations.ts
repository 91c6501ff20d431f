import { isoTime } from '@chimera/base';
import { type HealthCheck, type Incident, newestChecks, newestIncidents } from '@chimera/book';
import type { Answers, ListedCheck, ListedIncident } from '@chimera/contract';
import type { Query } from './query.ts';
import type { ServedSession } from './served-session.ts';
import { notesOf } from './session-span.ts';

/** What went wrong on the machine. */
export function incidents({ plan, ledger }: ServedSession, query: Query): Answers['/api/v1/incidents'] {
  return ledger.read((reader) => ({
    incidents: newestIncidents(reader, notesOf(reader, query, plan.id)).map(listedIncident),
  }));
}

export function listedIncident(incident: Incident): ListedIncident {
  return { ...incident, time: isoTime(incident.time), real_time: isoTime(incident.real_time) };
}

/** Health checks, each with the metrics it was judged by. */
export function health({ plan, ledger }: ServedSession, query: Query): Answers['/api/v1/health'] {
  return ledger.read((reader) => ({
    checks: newestChecks(reader, notesOf(reader, query, plan.id)).map(listedCheck),
  }));
}

export function listedCheck(check: HealthCheck): ListedCheck {
  return { ...check, time: isoTime(check.time), real_time: isoTime(check.real_time) };
}
