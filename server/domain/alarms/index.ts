export {
  type Address,
  type Alarm,
  addressOfLine,
  type NamedActor,
  type Person,
  type Place,
  type Position,
  statusOf,
} from './alarm.ts'
export { fillLocation } from './fill-location.ts'
export type { Asked, Found, Geocoder } from './geocoding.ts'
export { raiseAlarm } from './raise-alarm.ts'
export { alarmById, alarmExists, pageAlarms } from './store.ts'
export { updateAlarm } from './update-alarm.ts'
