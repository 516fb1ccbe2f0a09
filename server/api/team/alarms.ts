import { createAlarm, getAlarm, listAlarms, type NewAlarm, updateAlarm } from '#lib/contracts/team/alarms.ts'
import * as alarms from '#server/domain/alarms/index.ts'
import { alarmToWire } from './alarm-wire.ts'
import { answersWith } from './answers-with.ts'
import { page, pageRequest } from './envelope.ts'
import type { On } from './on.ts'
import { addressFromWire, locationFromWire } from './wire.ts'

const alarm = answersWith('alarm', alarms.alarmById, alarmToWire)
/** The alarm as it is after a change. */
export const shownAlarm = alarm.shown

export function alarmRoutes(on: On): void {
  on(createAlarm, {
    run: async (call) => shownAlarm(call, await alarms.raiseAlarm(call.ctx, alarmFromWire(call.body))),
  })
  on(listAlarms, {
    run: async (call) => {
      const found = await alarms.pageAlarms(call.ctx, call.query, pageRequest(call.query, 'alr'))
      return page(found, (row) => alarmToWire(row, call))
    },
  })
  on(getAlarm, { find: ({ ctx, params }) => alarms.alarmById(ctx, params.id), run: alarm.found })
  on(updateAlarm, {
    find: async ({ ctx, params }) => (await alarms.alarmExists(ctx, params.id)) || undefined,
    run: async (call) => {
      const { ctx, params, body } = call
      await alarms.updateAlarm(ctx, params.id, { ...alarmFromWire(body), concluded: body.concluded })
      return shownAlarm(call, params.id)
    },
  })
}

/** What is not named stays undefined. */
export const alarmFromWire = ({ title, description, tags, address, location, priority, externalId }: NewAlarm) => ({
  title,
  description,
  tags,
  priority,
  externalId,
  address: address == null ? address : addressFromWire(address),
  location: location && locationFromWire(location),
})
