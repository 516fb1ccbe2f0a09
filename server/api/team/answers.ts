import { deleteAnswer, putAnswer } from '#lib/contracts/team/answers.ts'
import type { Context } from '#server/domain/context.ts'
import { notFound } from '#server/domain/error.ts'
import { memberById } from '#server/domain/members/index.ts'
import * as responses from '#server/domain/responses/index.ts'
import { inAlarm } from './alarm-of-path.ts'
import { responseToWire } from './alarm-wire.ts'
import { one } from './envelope.ts'
import type { On } from './on.ts'
import { isOwnMember } from './own-member.ts'

const MINUTE_MS = 60_000

export function answerRoutes(on: On): void {
  on(putAnswer, {
    own: isOwnMember,
    find,
    run: async ({ ctx, params, body }) => {
      const { status, position: tracking } = body
      const saidAt = body.sentAt === undefined ? ctx.now() : new Date(body.sentAt)
      const eta = body.minutes === undefined ? dateOf(body.eta) : new Date(saidAt.getTime() + body.minutes * MINUTE_MS)
      await responses.answerAs(ctx, params.alarm_id, params.id, { status, eta, tracking, saidAt, by: 'page' })
      const response = await responses.responseOf(ctx, params.alarm_id, params.id)
      if (!response) throw notFound('response')
      return one(responseToWire(response), response.version)
    },
  })
  on(deleteAnswer, {
    own: isOwnMember,
    find,
    run: async ({ ctx, params, query }) => {
      await responses.withdrawAnswer(ctx, params.alarm_id, params.id, dateOf(query.sentAt) ?? undefined)
      return one({ id: params.id })
    },
  })
}

/** The member of the path, where the alarm is one of the caller's centre. */
async function find(call: { ctx: Context; params: { alarm_id: string; id: string } }) {
  return (await inAlarm(call)) === undefined ? undefined : memberById(call.ctx, call.params.id)
}

const dateOf = (iso: string | null | undefined) => (iso == null ? iso : new Date(iso))
