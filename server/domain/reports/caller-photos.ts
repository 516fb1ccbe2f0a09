import type { Context } from '../context.ts'
import { DomainError } from '../error.ts'
import type { Files, Picture } from '../media/index.ts'
import { addPhotos } from './add-photos.ts'
import { requireOpen, requireRoom } from './caller-message.ts'

/** They stay on our disk: more than a citizen takes, and far less than a disk holds. */
const MOST = 200

/**
 * The citizen's pictures, as one entry of the chat; all or none. Sent again under the same `sentId` they are not kept
 * twice; returns the entry's id.
 * @throws DomainError `not_found`; `forbidden` once the report is closed; `too_many` for an endless album; `invalid` that
 * names what is no picture; StorageAway
 */
export const addPhotosAsCaller = (ctx: Context, files: Files, id: number, pictures: Picture[], sentId: string) =>
  addPhotos(ctx, files, id, 'citizen', {
    pictures,
    sentId,
    allow: async (inner, report) => {
      requireOpen(report)
      await requireRoom(inner, id)
      await requireRoomFor(inner, id, pictures.length)
    },
  })

async function requireRoomFor(ctx: Context, reportId: number, more: number): Promise<void> {
  const { count } = await ctx.db
    .selectFrom('media as m')
    .innerJoin('report_message as c', 'c.id', 'm.message_id')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('c.report_id', '=', reportId)
    .executeTakeFirstOrThrow()
  if (Number(count) + more > MOST) throw new DomainError('too_many', 'There are too many pictures in this report')
}
