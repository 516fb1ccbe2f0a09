/**
 * Everything that can happen to a team, by the action its log entry names, and what it means. Said once: for what a
 * webhook may hear, for the `webhooks` of the OpenAPI document, and for people. A test compares it with the verbs.
 */
export const ACTIONS = {
  ALARM_CREATE: 'An alarm was raised',
  ALARM_UPDATE: 'An alarm was changed',
  ALARM_CONCLUDE: 'An alarm is over',
  ALARM_RESUME: 'An alarm that was over goes on',
  RESPONSE_CREATE: 'A member answered an alarm',
  RESPONSE_UPDATE: 'A member changed their answer',
  RESPONSE_DELETE: 'A member’s answer was withdrawn',
  ASSIGNMENT_CREATE: 'A vehicle was sent to an alarm',
  ASSIGNMENT_UPDATE: 'A vehicle’s status on an alarm changed',
  ASSIGNMENT_DELETE: 'A vehicle was taken off an alarm',
  MEDIA_CREATE: 'A file was attached to an alarm',
  MEDIA_UPDATE: 'The description of a file was changed',
  MEDIA_DELETE: 'A file was removed',
  TEAM_CREATE: 'The team was made',
  TEAM_UPDATE: 'The team’s settings were changed',
  TEAM_DELETE: 'The team is gone',
  MEMBER_CREATE: 'A member joined',
  MEMBER_UPDATE: 'A member was changed',
  MEMBER_DELETE: 'A member left',
  ROLE_CREATE: 'A role was made',
  ROLE_UPDATE: 'A role was changed',
  ROLE_DELETE: 'A role was deleted',
  TAG_CREATE: 'A tag was made',
  TAG_UPDATE: 'A tag was changed',
  TAG_DELETE: 'A tag was deleted',
  VEHICLE_CREATE: 'A vehicle was added',
  VEHICLE_UPDATE: 'A vehicle was changed',
  VEHICLE_DELETE: 'A vehicle was removed',
  REPORT_CREATE: 'A citizen sent a report',
  REPORT_MESSAGE: 'Somebody wrote in a report’s chat, or sent pictures',
  REPORT_READ: 'The control centre read what a citizen wrote',
  REPORT_CLOSE: 'A report was closed',
  REPORT_REOPEN: 'A report that was closed goes on',
  REPORT_LINK: 'A report was linked to an alarm',
  REPORT_UNLINK: 'A report was taken off its alarm',
  REPORT_UPDATE: 'The place of a report was found, or its citizen reads another language',
  REPORT_SHARE: 'A citizen began to share where they are, or stopped',
  CATEGORY_CREATE: 'A category of reports was made',
  CATEGORY_UPDATE: 'A category of reports was changed',
  CATEGORY_DELETE: 'A category of reports was deleted',
  REPLY_CREATE: 'A canned reply was made',
  REPLY_UPDATE: 'A canned reply was changed',
  REPLY_DELETE: 'A canned reply was deleted',
  POST_CREATE: 'A crowd post came in',
  CROWD_ROLE_CREATE: 'A crowd role was made',
  CROWD_ROLE_UPDATE: 'A crowd role was changed',
  CROWD_ROLE_DELETE: 'A crowd role was deleted',
  KEY_CREATE: 'An API key was made',
  KEY_UPDATE: 'An API key was changed',
  KEY_DELETE: 'An API key was revoked',
  WEBHOOK_CREATE: 'A webhook was made',
  WEBHOOK_UPDATE: 'A webhook was changed',
  WEBHOOK_DELETE: 'A webhook was deleted',
} as const satisfies Record<string, string>

export const ACTION_NAMES = Object.keys(ACTIONS)

/** Does `ALARM_CREATE` fit `ALARM_CREATE`, `ALARM_*`, `*_CREATE` or `*`? A pattern has one star at most. */
export function fitsAction(pattern: string, action: string): boolean {
  const [start = '', end] = pattern.split('*')
  if (end === undefined) return action === start
  return action.length >= start.length + end.length && action.startsWith(start) && action.endsWith(end)
}
