import type { Caller } from '#server/auth/caller.ts'
import type { ActivityRow } from './activity-rows.ts'

const LOG = 'logs:read'
/** The scope that opens a kind of entry, by the first word of its action. What surrounds posts is for who reads the whole log. */
const SCOPE_OF: Record<string, string> = {
  ALARM: 'alarms:read',
  RESPONSE: 'alarms.responses:read',
  ASSIGNMENT: 'alarms.assignments:read',
  MEDIA: 'alarms.media:read',
  VEHICLE: 'vehicles:read',
  TAG: 'tags:read',
  ROLE: 'roles:read',
  MEMBER: 'members:read',
  TEAM: 'team:read',
  REPORT: 'reports:read',
  POST: 'reports:read',
  CATEGORY: 'categories:read',
  REPLY: 'replies:read',
  KEY: 'keys:read',
  WEBHOOK: 'webhooks:read',
  ALERT: 'alerts:read',
  GROUP: 'groups:read',
  AVAILABILITY: 'members.availability:read',
  CHANNEL: 'members.channels:read',
  READINESS: 'members.availability:read',
  FORM: LOG,
  STAGE: LOG,
  ATTRIBUTE: LOG,
  CROWD: LOG,
  COLLECTION: LOG,
  SAVEDSEARCH: LOG,
  CSV: LOG,
  EXPORT: LOG,
  CONTACT: LOG,
  MESSAGE: LOG,
  PROVIDER: LOG,
  CONFIG: LOG,
}

/** What a view is made of; two callers with the same key see exactly the same frames and share one room. */
export function viewKey({ teamId, centre, scopes }: Caller): string {
  const opened = [...new Set(Object.values(SCOPE_OF))].filter((scope) => scopes.has(scope))
  return `${teamId}/${centre}/${opened.sort().join(',')}`
}

/** May this caller see that entry: the right centre (or both), and the scope of its kind. */
export function sees({ centre, scopes }: Pick<Caller, 'centre' | 'scopes'>, row: ActivityRow): boolean {
  return (row.centre === null || row.centre === centre) && opens(scopes, row.entry.action)
}

/** Do these scopes open entries of that action? */
export function opens(scopes: ReadonlySet<string>, action: string): boolean {
  const scope = SCOPE_OF[action.split('_', 1)[0]!]
  return scope !== undefined && scopes.has(scope)
}
