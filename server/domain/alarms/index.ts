export { alarmById, alarmExists, alarmsByIds, pageAlarms } from './store.ts'
export { raiseAlarm, toAddress } from './raise-alarm.ts'
export { updateAlarm } from './update-alarm.ts'
export { type Alarm, type NamedActor, type Person, type Position, statusOf } from './alarm.ts'
