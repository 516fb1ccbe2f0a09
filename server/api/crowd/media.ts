import type { z } from 'zod'
import { deleteMedia, getMedia, listMedia, type Media, updateMedia, uploadMedia } from '#lib/contracts/crowd/media.ts'
import * as media from '#server/domain/crowd/media/index.ts'
import type { Viewer } from '#server/domain/crowd/viewer.ts'
import { invalid, notFound } from '#server/domain/error.ts'
import { isAdmin, onlyWho } from './allowed.ts'
import type { CrowdCall, Named } from './call.ts'
import { page } from './envelope.ts'
import type { On } from './on.ts'
import type { Reader } from './reader.ts'
import { idOf, instant, relation } from './wire-parts.ts'

export function mediaRoutes(on: On): void {
  const find = ({ ctx, viewer, params }: Named) => media.mediaById(ctx, viewer, idOf(params.id))

  on(listMedia, {
    run: async (call) => {
      const { user, orphans = false } = call.query
      const filter = { owner: user && ownerFrom(user, call.viewer), orphans }
      return page(call, await media.listMedia(call.ctx, call.viewer, filter, call.query), mediaToWire)
    },
  })
  on(uploadMedia, {
    run: async (call) => {
      const [file] = call.files
      if (!file) throw invalid('is required', 'file')
      const picture = { path: file.path, caption: call.body.caption ?? null }
      return shown(call, await media.addMedia(call.ctx, call.viewer, call.rt.files, picture))
    },
  })
  on(getMedia, { find, run: async (call) => mediaToWire(call.found, call) })
  on(updateMedia, {
    find,
    allow: onlyWho(isAdmin),
    run: async (call) => {
      const { caption = call.found.caption } = call.body
      await media.describeMedia(call.ctx, call.viewer, call.found.id, caption)
      return shown(call, call.found.id)
    },
  })
  on(deleteMedia, {
    find,
    run: async (call) => {
      await media.deleteMedia(call.ctx, call.viewer, call.rt.files, call.found)
      return mediaToWire(call.found, call)
    },
  })
}

function ownerFrom(items: string[], { membershipId }: Viewer): media.MediaFilter['owner'] {
  const named = items.filter((item) => item !== 'none').map((item) => (item === 'me' ? membershipId : idOf(item)))
  return { ids: named.filter((id) => id !== null), none: items.includes('none') }
}

async function shown(call: CrowdCall, id: number) {
  const found = await media.mediaById(call.ctx, call.viewer, id)
  if (!found) throw notFound('media')
  return mediaToWire(found, call)
}

function mediaToWire(row: media.CrowdMedia, { viewer, url, origin }: Reader): z.input<typeof Media> {
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
