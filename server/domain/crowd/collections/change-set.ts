import { transaction } from '#server/db/transaction.ts'
import { diff, record } from '#server/domain/activity/record.ts'
import { applied } from '#server/domain/applied.ts'
import type { Context } from '#server/domain/context.ts'
import { notFound } from '#server/domain/error.ts'
import { type Fault, refuse } from '#server/domain/refused.ts'
import { roleNames } from '../roles/index.ts'
import { permit, type Viewer } from '../viewer.ts'
import { mayChangeSet, mayCreateSet, type PostSet, type SetKind } from './post-set.ts'
import { setById } from './store.ts'

export type NewSet = Pick<
  PostSet,
  'name' | 'description' | 'view' | 'viewOptions' | 'visibleTo' | 'featured' | 'filter'
>
export type SetChange = { [K in keyof NewSet]?: NewSet[K] | undefined }

const WORD = { collection: 'COLLECTION', savedsearch: 'SAVEDSEARCH' } as const

/**
 * Makes a set that belongs to the viewer, and returns its id.
 * @throws DomainError `forbidden` for nobody in particular, and for a featured one by all but admins; `invalid` for a
 * role nobody has
 */
export function createSet(outer: Context, viewer: Viewer, kind: SetKind, set: NewSet): Promise<number> {
  permit(mayCreateSet(viewer))
  permitFeatured(viewer, set.featured, false)
  return transaction(outer, async (ctx) => {
    refuse([await unknownRole(ctx, set.visibleTo)])
    const { id } = await ctx.db
      .insertInto('post_set')
      .values({
        team_id: ctx.teamId,
        kind,
        membership_id: viewer.membershipId,
        ...toRow(set),
        created_at: ctx.now(),
        updated_at: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const changes = diff<Partial<NewSet>>({}, logged(set))
    await record(ctx, { action: `${WORD[kind]}_CREATE`, ...about({ id, ...set }), changes })
    return id
  })
}

/**
 * Changes what is named.
 * @throws DomainError `forbidden` for all but its owner and admins; `not_found`; `invalid`
 */
export function updateSet(outer: Context, viewer: Viewer, kind: SetKind, id: number, change: SetChange): Promise<void> {
  return transaction(outer, async (ctx) => {
    const before = await lockSet(ctx, viewer, kind, id)
    const after = applied<NewSet>(ofSet(before), change)
    permitFeatured(viewer, after.featured, before.featured)
    refuse([await unknownRole(ctx, change.visibleTo ?? [])])
    if (diff<NewSet>(ofSet(before), after).length === 0) return
    const row = { ...toRow(after), updated_at: ctx.now() }
    await ctx.db.updateTable('post_set').set(row).where('id', '=', id).execute()
    const changes = diff(logged(ofSet(before)), logged(after))
    await record(ctx, { action: `${WORD[kind]}_UPDATE`, ...about({ id, ...after }), changes })
  })
}

/** @throws DomainError `forbidden` for all but its owner and admins; `not_found` */
export function deleteSet(outer: Context, viewer: Viewer, kind: SetKind, id: number): Promise<void> {
  return transaction(outer, async (ctx) => {
    const set = await lockSet(ctx, viewer, kind, id)
    await ctx.db.deleteFrom('post_set').where('id', '=', id).execute()
    await record(ctx, { action: `${WORD[kind]}_DELETE`, ...about(set) })
  })
}

/**
 * The set with its row locked, for whoever may change it.
 * @throws DomainError `forbidden`, `not_found`
 */
export async function lockSet(ctx: Context, viewer: Viewer, kind: SetKind, id: number): Promise<PostSet> {
  await ctx.db
    .selectFrom('post_set')
    .select('id')
    .where('team_id', '=', ctx.teamId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  const set = await setById(ctx, kind, id)
  if (!set) throw notFound(kind)
  permit(mayChangeSet(set, viewer))
  return set
}

export const about = ({ id, name }: Pick<PostSet, 'id' | 'name'>) => ({
  objectId: String(id),
  descriptor: name,
  shared: true,
})

function permitFeatured({ isAdmin }: Viewer, featured: boolean, before: boolean): void {
  permit(isAdmin || featured === before, 'Only an admin may feature it')
}

async function unknownRole(ctx: Context, names: string[]): Promise<Fault | undefined> {
  const known = await roleNames(ctx)
  const unknown = names.find((name) => !known.has(name))
  return unknown === undefined ? undefined : { field: 'visible_to', message: `names no role: ${unknown}` }
}

const ofSet = ({ name, description, view, viewOptions, visibleTo, featured, filter }: PostSet): NewSet => ({
  name,
  description,
  view,
  viewOptions,
  visibleTo,
  featured,
  filter,
})

/** Only short values go to the log: not what somebody searches for. */
const logged = ({ name, view, visibleTo, featured }: NewSet) => ({ name, view, visibleTo, featured })

const toRow = ({ name, description, view, viewOptions, visibleTo, featured, filter }: NewSet) => ({
  name,
  description,
  view,
  view_options: JSON.stringify(viewOptions),
  visible_to: visibleTo,
  featured,
  filter: filter && JSON.stringify(filter),
})
