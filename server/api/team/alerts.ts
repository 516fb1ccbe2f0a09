import {
  callPeople,
  getAlerting,
  getChangedAlerts,
  listAlerts,
  suggestPeople,
  updateAlerting,
} from '#lib/contracts/team/alerts.ts'
import * as alerts from '#server/domain/alerts/index.ts'
import type { Context } from '#server/domain/context.ts'
import { notFound } from '#server/domain/error.ts'
import { inAlarm } from './alarm-of-path.ts'
import { alertingToWire, alertToWire } from './alert-wire.ts'
import { one, page, pageRequest } from './envelope.ts'
import type { On } from './on.ts'

export function alertRoutes(on: On): void {
  on(listAlerts, {
    find: inAlarm,
    run: async ({ ctx, found: alarm, query }) =>
      page(await alerts.pageAlerts(ctx, alarm, query.search, pageRequest(query, 'alt')), alertToWire),
  })
  on(getChangedAlerts, {
    find: inAlarm,
    run: async ({ ctx, found: alarm, query }) => {
      const { cursor, alerts: changed } = await alerts.changedAlerts(ctx, alarm, query.after)
      return one({ cursor, alerts: changed.map(alertToWire) })
    },
  })
  on(callPeople, {
    find: inAlarm,
    run: async ({ ctx, found: alarm, body }) => one(await alerts.callByHand(ctx, alarm, body)),
  })
  on(suggestPeople, {
    find: ({ ctx, params }) => alerts.candidatesOf(ctx, params.alarm_id),
    run: async ({ found }) => one(found.map(({ status, ...rest }) => ({ ...rest, availability: status }))),
  })
  on(getAlerting, { find: inAlarm, run: async ({ ctx, found: alarm }) => shown(ctx, alarm) })
  on(updateAlerting, {
    find: inAlarm,
    run: async ({ ctx, found: alarm, body }) => {
      await alerts.holdLadder(ctx, alarm, body.state)
      return shown(ctx, alarm)
    },
  })
}

async function shown(ctx: Context, alarm: string) {
  const alerting = await alerts.alertingOf(ctx, alarm)
  if (!alerting) throw notFound('alarm')
  return one(alertingToWire(alerting))
}
