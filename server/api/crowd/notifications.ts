import * as wire from '#lib/contracts/crowd/notifications.ts'
import * as notifications from '#server/domain/crowd/notifications/index.ts'
import { permit } from '#server/domain/crowd/viewer.ts'
import { onlyWho } from './allowed.ts'
import { answersWith } from './answers-with.ts'
import type { Named } from './call.ts'
import type { On } from './on.ts'
import type { Reader } from './reader.ts'
import { idOf, instant, relation } from './wire-parts.ts'

export function notificationRoutes(on: On): void {
  const rights = { create: notifications.mayBeTold, change: notifications.mayRead }
  const notification = answersWith('notification', notifications.notificationById, toWire, rights)
  const listed = notification.listed(notifications.listNotifications, (query: Query, { membershipId }) => ({
    users: query.user?.map((word) => (word === 'me' ? (membershipId ?? 0) : Number(word))),
    sets: query.set?.map(Number),
  }))

  on(wire.listNotifications, {
    allow: onlyWho(notifications.mayBeTold),
    run: async (call) => {
      permit(notifications.mayBeTold(call.viewer))
      return listed(call)
    },
  })
  on(
    wire.createNotification,
    notification.created(notifications.notify, (body: Body) => body.set ?? body.set_id ?? 0),
  )
  on(wire.getNotification, { find, run: notification.found })
  on(wire.deleteNotification, { find, run: notification.deleted(notifications.notifyNoMore) })
}

type Body = { set?: number | null | undefined; set_id?: number | null | undefined }
type Query = {
  user?: string[] | undefined
  set?: string[] | undefined
  limit: number
  offset: number
  order: 'asc' | 'desc'
  orderby: 'id' | 'created'
}

async function find({ ctx, viewer, params }: Named) {
  const found = await notifications.notificationById(ctx, idOf(params.id))
  if (found) permit(notifications.mayRead(found, viewer))
  return found
}

const toWire = (one: notifications.Notification, { viewer, url }: Reader) => ({
  id: one.id,
  url: url(`notifications/${one.id}`),
  user: relation(url, 'users', one.membershipId)!, // safe: it is somebody's
  set: relation(url, 'collections', one.setId)!, // safe: it is of one
  created: instant(one.createdAt),
  updated: one.updatedAt && instant(one.updatedAt),
  allowed_privileges: notifications.privilegesOnNotification(one, viewer),
})
