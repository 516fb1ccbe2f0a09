import type { Caller } from '#server/auth/caller.ts'
import { limitedTo } from '#server/domain/context.ts'
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
  PLACE: 'places:read',
  AVAILABILITY: 'members.availability:read',
  CHANNEL: 'members.channels:read',
  READINESS: 'members.availability:read',
  OVERLAY: 'overlays:read',
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
export function viewKey({ teamId, centre, scopes, actor }: Caller): string {
  const opened = [...new Set(Object.values(SCOPE_OF))].filter((scope) => scopes.has(scope))
  const vehicle = limitedTo({ actor })
  return `${teamId}/${centre}/${opened.sort().join(',')}${vehicle === undefined ? '' : `/${vehicle}`}`
}

/** May this caller see that entry: the right centre (or both), the scope of its kind, and for a vehicle's tablet an alarm of the vehicle's. */
export function sees(caller: Pick<Caller, 'centre' | 'scopes' | 'actor'>, row: ActivityRow): boolean {
  const vehicle = limitedTo(caller)
  const isWithinReach = vehicle === undefined || row.vehicles.includes(vehicle)
  return (
    (row.centre === null || row.centre === caller.centre) && isWithinReach && opens(caller.scopes, row.entry.action)
  )
}

/** Do these scopes open entries of that action? */
export function opens(scopes: ReadonlySet<string>, action: string): boolean {
  const scope = SCOPE_OF[action.split('_', 1)[0]!]
  return scope !== undefined && scopes.has(scope)
}
