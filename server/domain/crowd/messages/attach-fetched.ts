import { sql } from 'kysely'
import { transaction } from '#server/db/transaction.ts'
import type { Context } from '#server/domain/context.ts'
import { isDomainError } from '#server/domain/error.ts'
import { rulesOf } from '../forms/index.ts'
import { insertMedia, recordMedia } from '../media/index.ts'
import { postById, updatePost } from '../posts/index.ts'
import { MUSTER } from '../viewer.ts'
import { answeredWith, type Place, type Shown } from './enclosed.ts'
import type { Enclosures } from './keep-enclosures.ts'
import { addressOf } from './make-post.ts'
import { mentionsOf, withLines } from './mentions.ts'
import { lockMessage } from './store.ts'

/** What became of one file of a message. `error`: why nothing of it is kept. */
export type Fetched = { kept: Enclosures; error?: string; last: boolean }
type Noted = number | { error: string } | 'place'

type More = { media?: string[]; media_types?: (string | null)[]; media_kept?: Noted[] }
type ToFetch = { files: { url: string; name: string }[]; done: number }

/** Where the files of a message are, and how many of them have been looked after. `name`: of what type one is said to be. */
export async function filesOf(ctx: Context, messageId: number): Promise<ToFetch> {
  const message = await ctx.db
    .selectFrom('message')
    .select('additional_data as more')
    .where('team_id', '=', ctx.teamId)
    .where('id', '=', messageId)
    .executeTakeFirst()
  const { media = [], media_types: types = [], media_kept: kept = [] } = (message?.more ?? {}) as More
  return { files: media.map((url, n) => ({ url, name: types[n] ?? 'file' })), done: kept.length }
}

/**
 * Writes down what became of the next file of a message, once: a picture or a place goes to the post that was made of it,
 * what is not kept is told in words. Says whether it was the next; what was kept of one that was not is of no use.
 * @throws DomainError `conflict` while somebody has the post open, unless it is the `last` attempt
 */
export function attachFetched(outer: Context, messageId: number, index: number, { kept, error, last }: Fetched) {
  return transaction(outer, async (ctx): Promise<boolean> => {
    const message = await lockMessage(ctx, messageId)
    if (!message || (await filesOf(ctx, messageId)).done !== index) return false
    const shown: Shown[] = []
    for (const each of kept.pictures) shown.push({ id: await insertMedia(ctx, MUSTER, each), file: each.file })
    const [picture] = shown
    await note(
      ctx,
      messageId,
      picture?.id ?? (kept.place ? 'place' : { error: error ?? 'is of a type that is not kept' }),
    )
    const lines = await mentionsOf(ctx, { place: kept.place, pictures: 0, notKept: kept.notKept })
    const text = withLines(message.message, lines)
    if (lines.length > 0)
      await ctx.db.updateTable('message').set({ message: text }).where('id', '=', messageId).execute()
    if (message.postId !== null)
      await addToPost(ctx, messageId, message.postId, { shown, place: kept.place, lines, last })
    for (const { id } of shown) await recordMedia(ctx, id)
    return true
  })
}

async function note(ctx: Context, messageId: number, noted: Noted): Promise<void> {
  await sql`update message set additional_data = jsonb_set(additional_data, '{media_kept}',
      coalesce(additional_data->'media_kept', '[]') || jsonb_build_array(${JSON.stringify(noted)}::jsonb))
    where id = ${messageId}`.execute(ctx.db)
}

type Beside = { shown: Shown[]; place: Place | null; lines: string[]; last: boolean }

/** Only to the post that was made of this very message; another one of the exchange is not changed by it. */
async function addToPost(ctx: Context, messageId: number, postId: number, { shown, place, lines, last }: Beside) {
  const post = await postById(ctx, postId)
  if (post?.messageId !== messageId) return
  const rules = post.formId === null ? undefined : await rulesOf(ctx, post.formId)
  const { values, left } = answeredWith(post.values, rules, { place, pictures: shown })
  const content = withLines(post.content, [...lines, ...left.map(addressOf)])
  await updatePost(ctx, MUSTER, postId, { values, content }).catch((err) => {
    // What its form does not take stands beside the message; one that is open on somebody's desk is tried again.
    if (!isDomainError(err) || (err.code === 'conflict' && !last)) throw err
  })
}
