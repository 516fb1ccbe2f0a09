import { createMedia, deleteMedia, getMedia, listMedia, updateMedia } from '#lib/contracts/team/media.ts'
import { DomainError, notFound } from '#server/domain/error.ts'
import * as media from '#server/domain/media/index.ts'
import { takesPart } from '#server/domain/responses/index.ts'
import { inAlarm, ofAlarm } from './alarm-of-path.ts'
import { mediaToWire } from './alarm-wire.ts'
import type { TeamCall } from './call.ts'
import { one, page, pageRequest } from './envelope.ts'
import type { On } from './on.ts'
import { isMember } from './own-member.ts'
import type { Reader } from './reader.ts'
import { sentFile } from './sent-file.ts'

const find = ofAlarm(media.mediaById)

export function mediaRoutes(on: On): void {
  on(createMedia, {
    own: isMember,
    find: whereTakingPart,
    run: async (call) => {
      const { ctx, rt, found: alarm } = call
      const input = { bytes: sentFile(call.file), description: call.body.description }
      return shown(call, alarm, await media.addMedia(ctx, rt.files, alarm, input))
    },
  })
  on(listMedia, {
    find: inAlarm,
    run: async (call) => {
      const found = await media.pageMedia(call.ctx, call.found, call.query.search, pageRequest(call.query, 'med'))
      return page(found, (row) => mediaToWire(row, call))
    },
  })
  on(getMedia, { find, run: async (call) => printed(call.found, call) })
  on(updateMedia, {
    find,
    run: async (call) => {
      const { ctx, params, body } = call
      await media.describeMedia(ctx, params.alarm_id, params.id, body.description)
      return shown(call, params.alarm_id, params.id)
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

/** A member who was called, or comes, may show what is there; anybody else needs the scope. */
async function whereTakingPart(call: TeamCall & { params: { alarm_id: string } }): Promise<string | undefined> {
  const alarm = await inAlarm(call)
  const { actor, scopes } = call.caller
  if (alarm === undefined || actor.kind !== 'member' || scopes.has('alarms.media:create')) return alarm
  if (await takesPart(call.ctx, alarm, actor.id)) return alarm
  throw new DomainError('forbidden', 'Only for who was called to this alarm, or comes')
}

const printed = (medium: media.Media, reader: Reader) => one(mediaToWire(medium, reader), medium.version)

async function shown(call: TeamCall, alarmId: string, id: string) {
  const medium = await media.mediaById(call.ctx, alarmId, id)
  if (!medium) throw notFound('media')
  return printed(medium, call)
}
