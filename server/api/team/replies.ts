import type { z } from 'zod'
import {
  createReply,
  deleteReply,
  getReply,
  listReplies,
  updateReply,
  type CannedReply as WireReply,
} from '#lib/contracts/team/replies.ts'
import * as replies from '#server/domain/replies/index.ts'
import { answersWith } from './answers-with.ts'
import type { Named } from './call.ts'
import type { On } from './on.ts'
import { iso } from './wire.ts'

export function replyRoutes(on: On): void {
  const reply = answersWith('canned reply', replies.replyById, toWire)
  const find = ({ ctx, params }: Named) => replies.replyById(ctx, params.id)

  on(createReply, { run: reply.created(replies.createReply) })
  on(listReplies, { run: reply.listed(replies.pageReplies, 'rpl') })
  on(getReply, { find, run: reply.found })
  on(updateReply, { find, run: reply.changed(replies.updateReply) })
  on(deleteReply, { run: reply.deleted(replies.deleteReply) })
}

const toWire = ({ version: _, createdAt, updatedAt, ...reply }: replies.Reply): z.input<typeof WireReply> => ({
  ...reply,
  createdAt: iso(createdAt),
  updatedAt: iso(updatedAt),
})
