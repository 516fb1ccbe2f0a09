import {
  createResponse,
  deleteResponse,
  getResponse,
  listResponses,
  updateResponse,
} from '#lib/contracts/team/responses.ts'
import type { Context } from '#server/domain/context.ts'
import { notFound } from '#server/domain/error.ts'
import * as responses from '#server/domain/responses/index.ts'
import { inAlarm, ofAlarm } from './alarm-of-path.ts'
import { responseToWire } from './alarm-wire.ts'
import { one, page, pageRequest } from './envelope.ts'
import type { On } from './on.ts'

const find = ofAlarm(responses.responseById)

export function responseRoutes(on: On): void {
  on(createResponse, {
    find: inAlarm,
    run: async ({ ctx, found: alarm, body }) => {
      const { member, status } = body
      return read(ctx, alarm, await responses.answerAlarm(ctx, alarm, { member, status, eta: toDate(body.eta) }))
    },
  })
  on(listResponses, {
    find: inAlarm,
    run: async ({ ctx, found: alarm, query }) => {
      const found = await responses.pageResponses(ctx, alarm, query.search, pageRequest(query, 'res'))
      return page(found, responseToWire)
    },
  })
  on(getResponse, { find, run: async ({ found }) => shown(found) })
  on(updateResponse, {
    find,
    run: async ({ ctx, params, body }) => {
      const { eta, position, status } = body
      const change = {
        status,
        eta: eta === undefined ? undefined : toDate(eta),
        tracking: position === undefined ? undefined : position === true,
      }
      await responses.updateResponse(ctx, params.alarm_id, params.id, change)
      return read(ctx, params.alarm_id, params.id)
    },
  })
  on(deleteResponse, {
    find,
    run: async ({ ctx, params }) => {
      await responses.deleteResponse(ctx, params.alarm_id, params.id)
      return one({ id: params.id })
    },
  })
}

const toDate = (iso: string | null) => (iso === null ? null : new Date(iso))

const shown = (response: responses.Response) => one(responseToWire(response), response.version)

async function read(ctx: Context, alarmId: string, id: string) {
  const response = await responses.responseById(ctx, alarmId, id)
  if (!response) throw notFound('response')
  return shown(response)
}
