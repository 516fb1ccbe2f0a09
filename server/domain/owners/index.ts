export { disownAlarm } from './disown-alarm.ts'
export { leaveAlarms } from './leave-alarms.ts'
export { ownAlarm } from './own-alarm.ts'
export { pageOwners } from './owners-of.ts'
