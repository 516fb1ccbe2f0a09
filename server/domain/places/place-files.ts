import { sql } from 'kysely'
import { transaction } from '#server/db/transaction.ts'
import { diff, record, refOf } from '../activity/record.ts'
import type { Context } from '../context.ts'
import { invalid, notFound } from '../error.ts'
import { newId } from '../id.ts'
import { discardMedia, type Files, type KeptFile, keepFile, paperKindOf, wordFor } from '../media/index.ts'
import { type PageRequest, pageOf } from '../paging.ts'
import { requireVersion } from '../version.ts'
import type { PlaceFile } from './own-place.ts'
import { placeById } from './store.ts'

const MOST_FILES = 50

type NewFile = { bytes: Uint8Array; description?: string | null | undefined }

/**
 * Attaches a photo or a plan to a place and returns its id.
 * @throws DomainError `invalid` for a file that is neither picture nor PDF, and for the 51st; `not_found`
 */
export async function addFile(ctx: Context, files: Files, placeId: string, input: NewFile): Promise<string> {
  const kind = await paperKindOf(input.bytes)
  return keepFile(ctx, files, input.bytes, kind, (kept) => insert(ctx, placeId, kept, input.description ?? null))
}

function insert(outer: Context, placeId: string, kept: KeptFile, description: string | null): Promise<string> {
  return transaction(outer, async (ctx) => {
    const place = await lock(ctx, placeId)
    const { count } = await ctx.db
      .selectFrom('media')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('place_id', '=', placeId)
      .executeTakeFirstOrThrow()
    if (Number(count) >= MOST_FILES) throw invalid(`A place has ${MOST_FILES} files at most`, 'file')
    const { id, at } = newId('med', ctx.now())
    const made = { id, place_id: placeId, creator: JSON.stringify(refOf(ctx.actor)), created_at: at, updated_at: at }
    await ctx.db
      .insertInto('media')
      .values({ ...made, ...kept, description })
      .execute()
    await note(ctx, place, diff({}, { file: description ?? wordFor(kept.type) }))
    return id
  })
}

/** Sets or clears (null) what a file is called. @throws DomainError `not_found`, `stale` */
export function describeFile(outer: Context, placeId: string, id: string, description: string | null): Promise<void> {
  return transaction(outer, async (ctx) => {
    const { place, file } = await lockFile(ctx, placeId, id)
    if (file.description === description) return
    await ctx.db
      .updateTable('media')
      .set({ description, updated_at: ctx.now(), version: file.version + 1 })
      .where('id', '=', id)
      .execute()
    await note(ctx, place, diff({ file: file.description }, { file: description }))
  })
}

/** Takes a file off its place: its address is dead with the commit, then its bytes go. @throws DomainError `not_found`, `stale` */
export function deleteFile(outer: Context, files: Files, placeId: string, id: string): Promise<void> {
  return transaction(outer, async (ctx) => {
    const { place, file } = await lockFile(ctx, placeId, id)
    await ctx.db.deleteFrom('media').where('id', '=', id).execute()
    ctx.afterCommit?.push(() => discardMedia(files, ctx.teamId, file.file))
    await note(
      ctx,
      place,
      diff<{ file: string | null }>({ file: file.description ?? wordFor(file.type) }, { file: null }),
    )
  })
}

/** A page of a place's files; nothing of a place of another team. */
export function pageFiles(ctx: Context, placeId: string, search: string | undefined, request: PageRequest) {
  const word = search?.toLowerCase() ?? ''
  const named = sql`position(same_text(${word}) in same_text(coalesce(f.description, ''))) > 0 or ${word} = ''`
  const matching = sql`select f.id from media f join place p on p.id = f.place_id
    where f.place_id = ${placeId} and p.team_id = ${ctx.teamId} and (${named})`
  return pageOf(ctx.db, matching, request, async (ids) => {
    const all = (await placeById(ctx, placeId))?.files ?? []
    return all.filter(({ id }) => ids.includes(id))
  })
}

export async function fileById(ctx: Context, placeId: string, id: string): Promise<PlaceFile | undefined> {
  return (await placeById(ctx, placeId))?.files.find((file) => file.id === id)
}

const note = (ctx: Context, { id, name }: { id: string; name: string }, changes: ReturnType<typeof diff>) =>
  record(ctx, { action: 'PLACE_UPDATE', objectId: id, descriptor: name, changes, shared: true })

async function lock(ctx: Context, placeId: string) {
  const row = await ctx.db
    .selectFrom('place')
    .select(['id', 'name'])
    .where('id', '=', placeId)
    .where('team_id', '=', ctx.teamId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound('place')
  return row
}

async function lockFile(ctx: Context, placeId: string, id: string) {
  const place = await lock(ctx, placeId)
  const file = await fileById(ctx, placeId, id)
  if (!file) throw notFound('file')
  requireVersion(ctx, file)
  return { place, file }
}
