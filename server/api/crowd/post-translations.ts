import {
  addTranslation,
  deleteTranslation,
  getTranslation,
  listTranslations,
  updateTranslation,
} from '#lib/contracts/crowd/post-translations.ts'
import * as posts from '#server/domain/crowd/posts/index.ts'
import { permit } from '#server/domain/crowd/viewer.ts'
import { notFound } from '#server/domain/error.ts'
import { onlyWhoMay } from './allowed.ts'
import type { CrowdCall, Named } from './call.ts'
import { page } from './envelope.ts'
import { findPost } from './find-post.ts'
import type { On } from './on.ts'
import { mayChangePost } from './post-rights.ts'
import { changeFromWire, postFromWire, postToWire } from './post-wire.ts'
import type { Reader } from './reader.ts'

export function postTranslationRoutes(on: On): void {
  on(listTranslations, {
    find: findPost,
    run: async (call) => {
      const { rows, total } = await posts.listTranslations(call.ctx, call.viewer, call.found.id, call.query)
      const shown = await posts.shownTo(call.ctx, call.viewer, rows)
      return page(call, { rows: shown, total }, translationToWire)
    },
  })
  on(addTranslation, {
    find: findPost,
    allow: onlyWhoMay(posts.mayUpdate),
    run: async (call) => {
      const added = await posts.addTranslation(call.ctx, call.viewer, call.found.id, postFromWire(call.body))
      return printed(call, added)
    },
  })
  on(getTranslation, { find, run: (call) => printed(call, call.found) })
  on(updateTranslation, {
    find,
    allow: mayChangePost,
    run: async (call) => {
      const { id, parentId } = call.found
      const ids = { id, parentId: parentId ?? 0 }
      await posts.changeTranslation(call.ctx, call.viewer, ids, changeFromWire(call.body))
      const after = await posts.findTranslation(call.ctx, ids.parentId, String(id))
      if (!after) throw notFound('translation')
      return printed(call, after)
    },
  })
  on(deleteTranslation, {
    find,
    run: async (call) => {
      await posts.removeTranslation(call.ctx, call.viewer, call.found.parentId ?? 0, call.found.id)
      return printed(call, call.found)
    },
  })
}

/** Of a post that may be read; one that may not itself be read is 403. */
async function find(call: Named & { params: { translation: string } }): Promise<posts.Post | undefined> {
  const parent = await findPost(call)
  const found = parent && (await posts.findTranslation(call.ctx, parent.id, call.params.translation))
  if (found) permit(posts.mayRead(found, call.viewer), 'You may not read this translation')
  return found
}

async function printed(call: CrowdCall, post: posts.Post) {
  const [shown] = await posts.shownTo(call.ctx, call.viewer, [post])
  return translationToWire(shown!, call) // safe: one for each
}

const translationToWire = (post: posts.Shown, reader: Reader) => ({
  ...postToWire(post, reader),
  url: reader.url(`posts/${post.parentId}/translations/${post.id}`),
})
