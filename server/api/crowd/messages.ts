import type { z } from 'zod'
import {
  createMessage,
  deleteMessage,
  getMessage,
  getPostOfMessage,
  listMessages,
  updateMessage,
} from '#lib/contracts/crowd/messages.ts'
import * as messages from '#server/domain/crowd/messages/index.ts'
import { mayRead, postById } from '#server/domain/crowd/posts/index.ts'
import { permit, type Viewer } from '#server/domain/crowd/viewer.ts'
import { notFound } from '#server/domain/error.ts'
import { BY_ADMINS } from './allowed.ts'
import { answersWith } from './answers-with.ts'
import type { Named } from './call.ts'
import { page } from './envelope.ts'
import { messageChange, messageToWire, newMessage } from './message-wire.ts'
import type { On } from './on.ts'
import { postFor } from './post-for.ts'
import { idOf } from './wire-parts.ts'

export function messageRoutes(on: On): void {
  const message = answersWith('message', messages.messageById, messageToWire, BY_ADMINS)

  on(listMessages, {
    allow: message.allow.create,
    run: async (call) => {
      permit(call.viewer.isAdmin)
      const found = await messages.listMessages(call.ctx, filterFrom(call.query, call.viewer), call.query)
      return page(call, found, messageToWire)
    },
  })
  on(createMessage, message.created(messages.writeMessage, newMessage))
  on(getMessage, { find, run: message.found })
  on(getPostOfMessage, {
    find,
    run: async (call) => {
      const post = call.found.postId === null ? undefined : await postById(call.ctx, call.found.postId)
      if (!post) throw notFound('post')
      permit(mayRead(post, call.viewer))
      return postFor(call, post)
    },
  })
  on(updateMessage, { find, ...message.changed(messages.updateMessage, messageChange) })
  on(deleteMessage, { find, run: message.deleted(messages.deleteMessage) })
}

const numbers = (words: string[] | undefined) => words?.map(Number)

const filterFrom = (query: z.output<typeof listMessages.query>, viewer: Viewer): messages.MessageFilter => ({
  q: query.q,
  box: query.box,
  statuses: query.status,
  types: query.type,
  dataProviders: query.data_provider ?? query.data_source,
  contacts: numbers(query.contact),
  parents: numbers(query.parent),
  posts: numbers(query.post),
  users: query.user?.map((word) => (word === 'me' ? (viewer.membershipId ?? 0) : Number(word))),
})

/** 403 for whoever may not read it, whatever the body says. */
async function find({ ctx, viewer, params }: Named) {
  const message = await messages.messageById(ctx, idOf(params.id))
  if (message) permit(viewer.isAdmin)
  return message
}
