/** Every scope a team key can hold. The second group is ours: the reference needs them but does not name them. */
export const SCOPES = [
  ...['alarms:create', 'alarms:read', 'alarms:update', 'alarms.stream:read'],
  ...['alarms.responses:create', 'alarms.responses:read', 'alarms.responses:update', 'alarms.responses:delete'],
  ...['alarms.assignments:create', 'alarms.assignments:read', 'alarms.assignments:delete'],
  ...['alarms.media:create', 'alarms.media:read', 'alarms.media:update', 'logs:read'],
  ...['team:read', 'team:update', 'team.invite:read', 'team.plan:read', 'team.scope:update'],
  ...['roles:create', 'roles:read', 'roles:update', 'roles:delete'],
  ...['vehicles:create', 'vehicles:read', 'vehicles:update', 'vehicles:delete'],
  ...['tags:create', 'tags:read', 'tags:update', 'tags:delete'],

  ...['members:create', 'members:read', 'members:update', 'members:delete', 'members.positions:create'],
  ...['vehicles.positions:create', 'vehicles.positions:read', 'alarms.assignments:update', 'alarms.media:delete'],
  ...['keys:create', 'keys:read', 'keys:update', 'keys:delete'],
  ...['reports:read', 'reports:update', 'reports.reporter:read'],
  ...['categories:create', 'categories:read', 'categories:update', 'categories:delete'],
  ...['replies:create', 'replies:read', 'replies:update', 'replies:delete'],
  ...['webhooks:create', 'webhooks:read', 'webhooks:update', 'webhooks:delete'],
] as const
export type Scope = (typeof SCOPES)[number]
