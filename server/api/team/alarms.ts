import { createAlarm, getAlarm, listAlarms, type NewAlarm, updateAlarm } from '#lib/contracts/team/alarms.ts'
import * as alarms from '#server/domain/alarms/index.ts'
import type { Context } from '#server/domain/context.ts'
import type { On } from './app.ts'
import { one, page, pageRequest } from './envelope.ts'
import { addressFromWire, alarmToWire, locationFromWire } from './wire.ts'

export function alarmRoutes(on: On): void {
  on(createAlarm, {
    run: async ({ ctx, caller, body }) => read(ctx, await alarms.raiseAlarm(ctx, fromWire(body)), caller.scopes),
  })
  on(listAlarms, {
    run: async ({ ctx, caller, query }) => {
      const found = await alarms.pageAlarms(ctx, query, pageRequest(query, 'alr'))
      const rows = await alarms.alarmsByIds(ctx, found.ids)
      return page(
        found,
        rows.map((alarm) => alarmToWire(alarm, caller.scopes)),
      )
    },
  })
  on(getAlarm, {
    find: ({ ctx, params }) => alarms.alarmById(ctx, params.id!),
    run: async ({ caller, found }) => shown(found, caller.scopes),
  })
  on(updateAlarm, {
    find: async ({ ctx, params }) => (await alarms.alarmExists(ctx, params.id!)) || undefined,
    run: async ({ ctx, caller, params, body }) => {
      await alarms.updateAlarm(ctx, params.id!, { ...fromWire(body), concluded: body.concluded })
      return read(ctx, params.id!, caller.scopes)
    },
  })
}

const shown = (alarm: alarms.Alarm, scopes: ReadonlySet<string>) => one(alarmToWire(alarm, scopes), alarm.version)

async function read(ctx: Context, id: string, scopes: ReadonlySet<string>) {
  const alarm = await alarms.alarmById(ctx, id)
  return shown(alarm!, scopes) // safe: just written, and alarms are never deleted
}

const fromWire = ({ title, description, tags, address, location, externalId }: NewAlarm) => ({
  ...{ title, description, tags, externalId },
  address: address == null ? address : addressFromWire(address),
  location: location && locationFromWire(location),
})
