import { createAlarm, getAlarm, listAlarms, type NewAlarm, updateAlarm } from '#lib/contracts/team/alarms.ts'
import * as alarms from '#server/domain/alarms/index.ts'
import type { Context } from '#server/domain/context.ts'
import { alarmToWire } from './alarm-wire.ts'
import type { On } from './app.ts'
import { one, page, pageRequest } from './envelope.ts'
import type { Reader } from './reader.ts'
import { addressFromWire, locationFromWire } from './wire.ts'

export function alarmRoutes(on: On): void {
  on(createAlarm, {
    run: async (call) => readAlarm(call.ctx, await alarms.raiseAlarm(call.ctx, alarmFromWire(call.body)), call),
  })
  on(listAlarms, {
    run: async (call) => {
      const { ctx, query } = call
      const found = await alarms.pageAlarms(ctx, query, pageRequest(query, 'alr'))
      return page(
        found,
        found.rows.map((alarm) => alarmToWire(alarm, call)),
      )
    },
  })
  on(getAlarm, {
    find: ({ ctx, params }) => alarms.alarmById(ctx, params.id),
    run: async (call) => shown(call.found, call),
  })
  on(updateAlarm, {
    find: async ({ ctx, params }) => (await alarms.alarmExists(ctx, params.id)) || undefined,
    run: async (call) => {
      const { ctx, params, body } = call
      await alarms.updateAlarm(ctx, params.id, { ...alarmFromWire(body), concluded: body.concluded })
      return readAlarm(ctx, params.id, call)
    },
  })
}

const shown = (alarm: alarms.Alarm, reader: Reader) => one(alarmToWire(alarm, reader), alarm.version)

/** The alarm as it is after a change. */
export async function readAlarm(ctx: Context, id: string, reader: Reader) {
  const alarm = await alarms.alarmById(ctx, id)
  return shown(alarm!, reader) // safe: just written, and alarms are never deleted
}

/** What is not named stays undefined. */
export const alarmFromWire = ({ title, description, tags, address, location, externalId }: NewAlarm) => ({
  title,
  description,
  tags,
  externalId,
  address: address == null ? address : addressFromWire(address),
  location: location && locationFromWire(location),
})
