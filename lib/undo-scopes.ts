import type { Scope } from './scopes.ts'

/** What can be undone, by the action of its entry, and the scope that the opposite change needs. */
export const UNDO_SCOPES = {
  ALARM_CREATE: 'alarms:update',
  ALARM_UPDATE: 'alarms:update',
  ALARM_CONCLUDE: 'alarms:update',
  ALARM_RESUME: 'alarms:update',
  ASSIGNMENT_CREATE: 'alarms.assignments:delete',
  ASSIGNMENT_UPDATE: 'alarms.assignments:update',
  ASSIGNMENT_DELETE: 'alarms.assignments:create',
  RESPONSE_CREATE: 'alarms.responses:delete',
  RESPONSE_UPDATE: 'alarms.responses:update',
  RESPONSE_DELETE: 'alarms.responses:create',
  ALERT_HOLD: 'alerts:create',
  ALERT_RELEASE: 'alerts:create',
  REPORT_CLOSE: 'reports:update',
  REPORT_REOPEN: 'reports:update',
  REPORT_LINK: 'reports:update',
  REPORT_UNLINK: 'reports:update',
  VEHICLE_UPDATE: 'vehicles:update',
  TAG_UPDATE: 'tags:update',
  ROLE_UPDATE: 'roles:update',
  MEMBER_UPDATE: 'members:update',
  AVAILABILITY_UPDATE: 'members.availability:update',
} as const satisfies Record<string, Scope>

/** The scope that undoing an entry of this action needs; undefined where it cannot be undone. */
export const undoScope = (action: string): Scope | undefined =>
  Object.hasOwn(UNDO_SCOPES, action) ? UNDO_SCOPES[action as keyof typeof UNDO_SCOPES] : undefined
