export { type Address, type Alarm, type NamedActor, type Person, type Position, statusOf } from './alarm.ts'
export { raiseAlarm } from './raise-alarm.ts'
export { alarmById, alarmExists, alarmsByIds, pageAlarms } from './store.ts'
export { updateAlarm } from './update-alarm.ts'
