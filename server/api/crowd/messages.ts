import type { z } from 'zod'
import {
  createMessage,
  deleteMessage,
  getMessage,
  getPostOfMessage,
  listMessages,
  updateMessage,
} from '#lib/contracts/crowd/messages.ts'
import type { Caller } from '#server/auth/caller.ts'
import type { Context } from '#server/domain/context.ts'
import * as messages from '#server/domain/crowd/messages/index.ts'
import { mayRead, postById, shownTo } from '#server/domain/crowd/posts/index.ts'
import { permit, type Viewer } from '#server/domain/crowd/viewer.ts'
import { notFound } from '#server/domain/error.ts'
import type { On } from './app.ts'
import { page } from './envelope.ts'
import { viewerOf } from './identify.ts'
import { messageChange, messageToWire, newMessage } from './message-wire.ts'
import { postToWire } from './post-wire.ts'
import { idOf, type UrlOf, urlsFor } from './wire-parts.ts'

type Asked = { ctx: Context; caller: Caller; params: Record<string, string> }

export function messageRoutes(on: On): void {
  on(listMessages, {
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      permit(viewer.isAdmin)
      const found = await messages.listMessages(call.ctx, filterFrom(call.query, viewer), call.query)
      return page(call, found, (message, url) => messageToWire(message, viewer, url))
    },
  })
  on(createMessage, {
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      const id = await messages.writeMessage(call.ctx, viewer, newMessage(call.body))
      return shown(call.ctx, viewer, id, urlsFor(call))
    },
  })
  on(getMessage, {
    find: readable,
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      return messageToWire(call.found, viewer, urlsFor(call))
    },
  })
  on(getPostOfMessage, {
    find: readable,
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      const post = call.found.postId === null ? undefined : await postById(call.ctx, call.found.postId)
      if (!post) throw notFound('post')
      permit(mayRead(post, viewer))
      const [shownPost] = await shownTo(call.ctx, viewer, [post])
      return postToWire(shownPost!, viewer, urlsFor(call)) // safe: one in, one out
    },
  })
  on(updateMessage, {
    find: readable,
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      await messages.updateMessage(call.ctx, viewer, call.found.id, messageChange(call.body))
      return shown(call.ctx, viewer, call.found.id, urlsFor(call))
    },
  })
  on(deleteMessage, {
    find: readable,
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      await messages.deleteMessage(call.ctx, viewer, call.found.id)
      return messageToWire(call.found, viewer, urlsFor(call))
    },
  })
}

const numbers = (words: string[] | undefined) => words?.map(Number)

const filterFrom = (query: z.output<typeof listMessages.query>, viewer: Viewer): messages.MessageFilter => ({
  q: query.q,
  box: query.box,
  statuses: query.status,
  types: query.type,
  dataProviders: query.data_provider,
  contacts: numbers(query.contact),
  parents: numbers(query.parent),
  posts: numbers(query.post),
  users: query.user?.map((word) => (word === 'me' ? (viewer.membershipId ?? 0) : Number(word))),
})

/** What the path names; 403 for whoever may not read it, whatever the body says. */
async function readable({ ctx, caller, params }: Asked) {
  const message = await messages.messageById(ctx, idOf(params.id))
  if (message) permit(viewerOf(caller).isAdmin)
  return message
}

async function shown(ctx: Context, viewer: Viewer, id: number, url: UrlOf) {
  const message = await messages.messageById(ctx, id)
  if (!message) throw notFound('message')
  return messageToWire(message, viewer, url)
}
