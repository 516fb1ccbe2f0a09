import {
  addTranslation,
  deleteTranslation,
  getTranslation,
  listTranslations,
  updateTranslation,
} from '#lib/contracts/crowd/post-translations.ts'
import type { Endpoint } from '#lib/contracts/endpoint.ts'
import * as posts from '#server/domain/crowd/posts/index.ts'
import { permit, type Viewer } from '#server/domain/crowd/viewer.ts'
import { notFound } from '#server/domain/error.ts'
import type { Call } from '#server/http/mount.ts'
import type { On } from './app.ts'
import { page } from './envelope.ts'
import { viewerOf } from './identify.ts'
import { changeFromWire, postFromWire, postToWire } from './post-wire.ts'
import { idOf, type UrlOf, urlsFor } from './wire-parts.ts'

type Before = Pick<Call<Endpoint>, 'ctx' | 'caller' | 'params'>

export function postTranslationRoutes(on: On): void {
  on(listTranslations, {
    find: parentOf,
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      const { rows, total } = await posts.listTranslations(call.ctx, viewer, call.found.id, call.query)
      const shown = await posts.shownTo(call.ctx, viewer, rows)
      return page(call, { rows: shown, total }, (post, url) => translationToWire(post, viewer, url))
    },
  })
  on(addTranslation, {
    find: parentOf,
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      const added = await posts.addTranslation(call.ctx, viewer, call.found.id, postFromWire(call.body))
      return printed(call, viewer, added)
    },
  })
  on(getTranslation, { find: translationOf, run: (call) => printed(call, viewerOf(call.caller), call.found) })
  on(updateTranslation, {
    find: translationOf,
    run: async (call) => {
      const [viewer, { id, parentId }] = [viewerOf(call.caller), call.found]
      const ids = { id, parentId: parentId ?? 0 }
      await posts.changeTranslation(call.ctx, viewer, ids, changeFromWire(call.body))
      const after = await posts.findTranslation(call.ctx, ids.parentId, String(id))
      if (!after) throw notFound('translation')
      return printed(call, viewer, after)
    },
  })
  on(deleteTranslation, {
    find: translationOf,
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      await posts.removeTranslation(call.ctx, viewer, call.found.parentId ?? 0, call.found.id)
      return printed(call, viewer, call.found)
    },
  })
}

const parentOf = ({ ctx, caller, params }: Before) => posts.readPost(ctx, viewerOf(caller), idOf(params.id))

/** Of a post that may be read; one that may not itself be read is 403. */
async function translationOf(call: Before): Promise<posts.Post | undefined> {
  const parent = await parentOf(call)
  const found = parent && (await posts.findTranslation(call.ctx, parent.id, call.params.translation ?? ''))
  if (found) permit(posts.mayRead(found, viewerOf(call.caller)), 'You may not read this translation')
  return found
}

async function printed(call: Call<Endpoint>, viewer: Viewer, post: posts.Post) {
  const [shown] = await posts.shownTo(call.ctx, viewer, [post])
  return translationToWire(shown!, viewer, urlsFor(call)) // safe: one for each
}

const translationToWire = (post: posts.Shown, viewer: Viewer, url: UrlOf) => ({
  ...postToWire(post, viewer, url),
  url: url(`posts/${post.parentId}/translations/${post.id}`),
})
