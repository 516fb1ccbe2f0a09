import { getAlarmPlaces, getAlarmWater } from '#lib/contracts/team/alarm-places.ts'
import * as places from '#server/domain/places/index.ts'
import { inAlarm } from './alarm-of-path.ts'
import { one } from './envelope.ts'
import type { On } from './on.ts'
import { atAlarmToWire, waterToWire } from './place-wire.ts'

export function alarmPlaceRoutes(on: On): void {
  on(getAlarmWater, {
    find: inAlarm,
    run: async (call) => {
      const points = await places.waterOfAlarm(call.ctx, call.rt, call.found)
      return one(points.map((point) => waterToWire(point, call)))
    },
  })
  on(getAlarmPlaces, {
    find: inAlarm,
    run: async (call) => {
      const found = await places.placesAtAlarm(call.ctx, call.found)
      return one(found.map((each) => atAlarmToWire(each, call)))
    },
  })
}
