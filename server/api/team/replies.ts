import type { z } from 'zod'
import {
  createReply,
  deleteReply,
  getReply,
  listReplies,
  updateReply,
  type CannedReply as WireReply,
} from '#lib/contracts/team/replies.ts'
import type { Context } from '#server/domain/context.ts'
import { notFound } from '#server/domain/error.ts'
import * as replies from '#server/domain/replies/index.ts'
import type { On } from './app.ts'
import type { Named } from './call.ts'
import { one, page, pageRequest } from './envelope.ts'
import { iso } from './wire.ts'

export function replyRoutes(on: On): void {
  on(createReply, { run: async ({ ctx, body }) => read(ctx, await replies.createReply(ctx, body)) })
  on(listReplies, {
    run: async ({ ctx, query }) => {
      const found = await replies.pageReplies(ctx, query.search, pageRequest(query, 'rpl'))
      return page(found, found.rows.map(toWire))
    },
  })
  on(getReply, { find: byPath, run: async ({ found }) => shown(found) })
  on(updateReply, {
    find: byPath,
    run: async ({ ctx, found, body }) => {
      await replies.updateReply(ctx, found.id, body)
      return read(ctx, found.id)
    },
  })
  on(deleteReply, {
    run: async ({ ctx, params }) => {
      await replies.deleteReply(ctx, params.id)
      return one({ id: params.id })
    },
  })
}

const byPath = ({ ctx, params }: Named) => replies.replyById(ctx, params.id)

const toWire = ({ version: _, createdAt, updatedAt, ...reply }: replies.Reply): z.input<typeof WireReply> => ({
  ...reply,
  createdAt: iso(createdAt),
  updatedAt: iso(updatedAt),
})
const shown = (reply: replies.Reply) => one(toWire(reply), reply.version)

async function read(ctx: Context, id: string) {
  const reply = await replies.replyById(ctx, id)
  if (!reply) throw notFound('canned reply')
  return shown(reply)
}
