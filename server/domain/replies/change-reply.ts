import { transaction } from '#server/db/transaction.ts'
import { diff, record } from '../activity/record.ts'
import type { Context } from '../context.ts'
import { notFound } from '../error.ts'
import { newId } from '../id.ts'
import { requireVersion } from '../version.ts'
import {
  type Languages,
  languagesOf,
  otherWords,
  ownWords,
  reworded,
  type Translated,
  type Wording,
} from '../wording.ts'

export type NewReply = { text: string; translations?: Translated[] | undefined }
export type ReplyChange = { [K in keyof NewReply]?: NewReply[K] | undefined }

/**
 * Adds a canned reply and returns its id.
 * @throws DomainError `invalid` for a translation outside the team's secondary locales
 */
export function createReply(outer: Context, given: NewReply): Promise<string> {
  return transaction(outer, async (ctx) => {
    const languages = await languagesOf(ctx)
    const texts = reworded({}, languages, given)
    const { id, at } = newId('rpl', ctx.now())
    await ctx.db
      .insertInto('canned_reply')
      .values({ id, team_id: ctx.teamId, texts: JSON.stringify(texts), created_at: at, updated_at: at })
      .execute()
    const { text, translations } = logged(texts, languages)
    const changes = diff({}, { text, ...(translations.length > 0 && { translations }) })
    await record(ctx, { action: 'REPLY_CREATE', objectId: id, descriptor: shortened(text), changes, shared: true })
    return id
  })
}

/**
 * Changes what is named; `translations` replace those in the team's secondary locales.
 * @throws DomainError `not_found`, `stale`, `invalid` as for a new one
 */
export function updateReply(outer: Context, id: string, change: ReplyChange): Promise<void> {
  return transaction(outer, async (ctx) => {
    const languages = await languagesOf(ctx)
    const { texts: before, version } = await lockReply(ctx, id)
    const after = reworded(before, languages, change)
    const changes = diff(logged(before, languages), logged(after, languages))
    if (changes.length === 0) return
    await ctx.db
      .updateTable('canned_reply')
      .set({ texts: JSON.stringify(after), updated_at: ctx.now(), version: version + 1 })
      .where('id', '=', id)
      .execute()
    const descriptor = shortened(ownWords(after, languages))
    await record(ctx, { action: 'REPLY_UPDATE', objectId: id, descriptor, changes, shared: true })
  })
}

/** @throws DomainError `not_found`, `stale` */
export function deleteReply(outer: Context, id: string): Promise<void> {
  return transaction(outer, async (ctx) => {
    const languages = await languagesOf(ctx)
    const { texts } = await lockReply(ctx, id)
    await ctx.db.deleteFrom('canned_reply').where('id', '=', id).execute()
    const descriptor = shortened(ownWords(texts, languages))
    await record(ctx, { action: 'REPLY_DELETE', objectId: id, descriptor, shared: true })
  })
}

async function lockReply(ctx: Context, id: string) {
  const row = await ctx.db
    .selectFrom('canned_reply')
    .select(['texts', 'version'])
    .where('id', '=', id)
    .where('team_id', '=', ctx.teamId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound('canned reply')
  requireVersion(ctx, row)
  return row
}

const logged = (texts: Wording, languages: Languages) => ({
  text: ownWords(texts, languages),
  translations: otherWords(texts, languages),
})

/** Enough to know it by in a log. */
const shortened = (text: string) => {
  const letters = [...text]
  return letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : text
}
