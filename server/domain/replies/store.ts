import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { contains, type PageRequest, pageOf } from '../paging.ts'
import {
  type Languages,
  languagesOf,
  otherWords,
  ownWords,
  shownWords,
  type Translated,
  type Wording,
} from '../wording.ts'

/** What dispatchers write often: in the team's locale, and in its secondary ones for citizens who read those. */
export type Reply = {
  id: string
  createdAt: Date
  updatedAt: Date
  text: string
  translations: Translated[]
  version: number
}

export async function pageReplies(ctx: Context, search: string | undefined, request: PageRequest) {
  const found = contains(search, shownWords('c.texts'))
  const matching = sql`select c.id from canned_reply c join team t on t.id = c.team_id
    where c.team_id = ${ctx.teamId} and ${found}`
  const languages = await languagesOf(ctx)
  return pageOf(ctx.db, matching, request, async (ids) => {
    const rows = await replyRows(ctx).where('id', 'in', ids).execute()
    return rows.map((row) => inLanguages(row, languages))
  })
}

export async function replyById(ctx: Context, id: string): Promise<Reply | undefined> {
  const row = await replyRows(ctx).where('id', '=', id).executeTakeFirst()
  return row && inLanguages(row, await languagesOf(ctx))
}

const replyRows = (ctx: Context) =>
  ctx.db
    .selectFrom('canned_reply')
    .select(['id', 'created_at as createdAt', 'updated_at as updatedAt', 'texts', 'version'])
    .where('team_id', '=', ctx.teamId)

const inLanguages = <T extends { texts: Wording }>({ texts, ...row }: T, languages: Languages) => ({
  ...row,
  text: ownWords(texts, languages),
  translations: otherWords(texts, languages),
})
