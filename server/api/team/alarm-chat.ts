import {
  type AlarmMessage,
  createAlarmMessage,
  deleteAlarmMessage,
  getAlarmReadMarks,
  listAlarmMessages,
  readAlarmMessages,
} from '#lib/contracts/team/alarm-chat.ts'
import * as chat from '#server/domain/alarm-chat/index.ts'
import { type Context, limitedTo } from '#server/domain/context.ts'
import { notFound } from '#server/domain/error.ts'
import { inAlarm, ofAlarm } from './alarm-of-path.ts'
import { one, page, pageRequest } from './envelope.ts'
import type { On } from './on.ts'
import { isMember } from './own-member.ts'
import { actorToWire, iso } from './wire.ts'

const find = ofAlarm(chat.messageById)

export function alarmChatRoutes(on: On): void {
  on(listAlarmMessages, {
    find: inAlarm,
    run: async ({ ctx, found: alarm, query }) =>
      page(await chat.pageMessages(ctx, alarm, query.search, pageRequest(query, 'msg')), messageToWire),
  })
  on(createAlarmMessage, {
    own: (call) => isMember(call) || limitedTo(call.ctx) !== undefined,
    find: inAlarm,
    run: async ({ ctx, found: alarm, body: { text, sentId, sentAt } }) => {
      const id = await chat.writeMessage(ctx, alarm, { text, sentId, saidAt: sentAt ? new Date(sentAt) : undefined })
      const message = await chat.messageById(ctx, alarm, id)
      if (!message) throw notFound('message')
      return one(messageToWire(message))
    },
  })
  on(deleteAlarmMessage, {
    own: isMember,
    find,
    run: async ({ ctx, caller, params }) => {
      await chat.eraseMessage(ctx, params.alarm_id, params.id, !caller.scopes.has('alarms:update'))
      return one({ id: params.id })
    },
  })
  on(getAlarmReadMarks, { find: inAlarm, run: ({ ctx, found }) => marks(ctx, found) })
  on(readAlarmMessages, {
    own: isMember,
    find: inAlarm,
    run: async ({ ctx, found: alarm, body }) => {
      await chat.readChat(ctx, alarm, body.message)
      return marks(ctx, alarm)
    },
  })
}

const marks = async (ctx: Context, alarm: string) =>
  one((await chat.readMarks(ctx, alarm)).map((mark) => ({ ...mark, at: iso(mark.at) })))

const messageToWire = (message: chat.Message): AlarmMessage => ({
  id: message.id,
  createdAt: iso(message.createdAt),
  sentAt: iso(message.saidAt),
  text: message.text,
  creator: actorToWire(message.creator),
  sentId: message.sentId,
})
