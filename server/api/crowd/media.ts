import type { z } from 'zod'
import { deleteMedia, getMedia, listMedia, type Media, updateMedia, uploadMedia } from '#lib/contracts/crowd/media.ts'
import type { Caller } from '#server/auth/caller.ts'
import type { Context } from '#server/domain/context.ts'
import * as media from '#server/domain/crowd/media/index.ts'
import type { Viewer } from '#server/domain/crowd/viewer.ts'
import { invalid, notFound } from '#server/domain/error.ts'
import type { On } from './app.ts'
import { page } from './envelope.ts'
import { viewerOf } from './identify.ts'
import { addressOf, idOf, instant, relation, type UrlOf, urlsFor } from './wire-parts.ts'

type Before = { ctx: Context; caller: Caller; params: Record<string, string> }
type Call = Parameters<typeof addressOf>[0] & { caller: Parameters<typeof viewerOf>[0] }

export function mediaRoutes(on: On): void {
  const find = ({ ctx, caller, params }: Before) => media.mediaById(ctx, viewerOf(caller), idOf(params.id))

  on(listMedia, {
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      const { user, orphans = false } = call.query
      const filter = { owner: user && ownerFrom(user, viewer), orphans }
      return page(call, await media.listMedia(call.ctx, viewer, filter, call.query), (row) => shown(call, row))
    },
  })
  on(uploadMedia, {
    run: async (call) => {
      const [file] = call.files
      if (!file) throw invalid('is required', 'file')
      const picture = { path: file.path, caption: call.body.caption ?? null }
      const id = await media.addMedia(call.ctx, viewerOf(call.caller), call.rt.files, picture)
      return read(call, id)
    },
  })
  on(getMedia, {
    find,
    run: async (call) => shown(call, call.found),
  })
  on(updateMedia, {
    find,
    run: async (call) => {
      const { caption = call.found.caption } = call.body
      await media.describeMedia(call.ctx, viewerOf(call.caller), call.found.id, caption)
      return read(call, call.found.id)
    },
  })
  on(deleteMedia, {
    find,
    run: async (call) => {
      await media.deleteMedia(call.ctx, viewerOf(call.caller), call.rt.files, call.found)
      return shown(call, call.found)
    },
  })
}

function ownerFrom(items: string[], { membershipId }: Viewer): media.MediaFilter['owner'] {
  const named = items.filter((item) => item !== 'none').map((item) => (item === 'me' ? membershipId : idOf(item)))
  return { ids: named.filter((id) => id !== null), none: items.includes('none') }
}

async function read(call: Call & { ctx: Parameters<typeof media.mediaById>[0] }, id: number) {
  const found = await media.mediaById(call.ctx, viewerOf(call.caller), id)
  if (!found) throw notFound('media')
  return shown(call, found)
}

const shown = (call: Call, row: media.CrowdMedia) =>
  mediaToWire(row, viewerOf(call.caller), urlsFor(call), addressOf(call).origin)

function mediaToWire(row: media.CrowdMedia, viewer: Viewer, url: UrlOf, origin: string): z.input<typeof Media> {
  const file = `${origin}/media/${row.file}`
  return {
    id: row.id,
    url: url(`media/${row.id}`),
    user: relation(url, 'users', row.membershipId),
    caption: row.caption ?? '',
    created: instant(row.createdAt),
    updated: row.updatedAt && instant(row.updatedAt),
    mime: row.mime,
    original_file_url: file,
    original_file_size: row.bytes,
    original_width: row.width,
    original_height: row.height,
    thumbnail_url: `${file}/thumbnail`,
    allowed_privileges: media.privilegesOnMedia(viewer, row),
  }
}
