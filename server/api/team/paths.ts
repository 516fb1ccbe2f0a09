const of = (thing: string, prefix: string) => ({
  description: `The id of the ${thing}.`,
  example: `${prefix}_01j85v5kgkfbzt7yb0nwq1ztdw00`,
})

const numbered = (thing: string) => ({ description: `The number of the ${thing}.`, example: '17' })

/** Whose id stands in a path, by the word before it. */
export const PATHS = {
  categories: numbered('category'),
  places: of('place', 'plc'),
  replies: of('canned reply', 'rpl'),
  reports: numbered('report'),
  alarms: of('alarm', 'alr'),
  answers: of('member', 'mem'),
  assignments: of('assignment', 'asg'),
  channels: of('channel', 'chn'),
  devices: of('tablet', 'dvc'),
  deliveries: of('delivery', 'whd'),
  files: of('file of a place', 'med'),
  groups: of('group', 'grp'),
  keys: of('key', 'key'),
  logs: of('log entry', 'log'),
  media: of('media', 'med'),
  members: of('member', 'mem'),
  messages: of('message of an alarm’s chat', 'msg'),
  overlays: of('overlay', 'ovl'),
  responses: of('response', 'res'),
  roles: of('role', 'rol'),
  rules: of('alert rule', 'rul'),
  subscriptions: of('device', 'psb'),
  tags: of('tag', 'tag'),
  teams: of('team', 'tea'),
  tests: of('test of the team', 'tst'),
  vehicles: of('vehicle', 'veh'),
  webhooks: of('webhook', 'whk'),
}
