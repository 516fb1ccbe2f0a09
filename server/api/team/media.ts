import { createMedia, deleteMedia, getMedia, listMedia, updateMedia } from '#lib/contracts/team/media.ts'
import type { Context } from '#server/domain/context.ts'
import { invalid, notFound } from '#server/domain/error.ts'
import * as media from '#server/domain/media/index.ts'
import type { FileProblem } from '#server/http/decode-base64.ts'
import type { Upload } from '#server/http/parse-upload.ts'
import { inAlarm, ofAlarm } from './alarm-of-path.ts'
import { mediaToWire } from './alarm-wire.ts'
import type { On } from './app.ts'
import { one, page, pageRequest } from './envelope.ts'

const find = ofAlarm(media.mediaById)

export function mediaRoutes(on: On): void {
  on(createMedia, {
    find: inAlarm,
    run: async (call) => {
      const { ctx, rt, found: alarm, body } = call
      const input = { bytes: bytesOf(call.file), description: body.description }
      const id = await media.addMedia(ctx, rt.files, alarm, input)
      return read(ctx, alarm, id, call.origin)
    },
  })
  on(listMedia, {
    find: inAlarm,
    run: async (call) => {
      const { ctx, found: alarm, query } = call
      const rows = await media.pageMedia(ctx, alarm, query.search, pageRequest(query, 'med'))
      return page(
        rows,
        rows.rows.map((row) => mediaToWire(row, call.origin)),
      )
    },
  })
  on(getMedia, { find, run: async (call) => shown(call.found, call.origin) })
  on(updateMedia, {
    find,
    run: async (call) => {
      const { ctx, params, body } = call
      await media.describeMedia(ctx, params.alarm_id, params.id, body.description)
      return read(ctx, params.alarm_id, params.id, call.origin)
    },
  })
  on(deleteMedia, {
    find,
    run: async ({ ctx, rt, params }) => {
      await media.deleteMedia(ctx, rt.files, params.alarm_id, params.id)
      return one({ id: params.id })
    },
  })
}

const REFUSALS: Record<FileProblem, string> = {
  malformed: 'The file is not valid Base64',
  empty: 'The file is empty',
  'too large': 'The file is larger than 25 MiB',
}

function bytesOf(file: Upload['file']): Uint8Array {
  if (file instanceof Uint8Array) return file
  throw invalid(REFUSALS[file ?? 'malformed'], 'file')
}

const shown = (medium: media.Media, origin: string) => one(mediaToWire(medium, origin), medium.version)

async function read(ctx: Context, alarmId: string, id: string, origin: string) {
  const medium = await media.mediaById(ctx, alarmId, id)
  if (!medium) throw notFound('media')
  return shown(medium, origin)
}
