import { transaction } from '#server/db/transaction.ts'
import { diff, record } from '../activity/record.ts'
import { applied } from '../applied.ts'
import type { Context } from '../context.ts'
import { notFound } from '../error.ts'
import { claimExternalId, requireFreeExternalId } from '../external-id.ts'
import { newId } from '../id.ts'
import { discardMedia, type Files } from '../media/index.ts'
import { toLogged } from '../place.ts'
import { requireVersion } from '../version.ts'
import type { OwnPlace, Said } from './own-place.ts'
import { rowOf } from './row-of.ts'
import { placeById } from './store.ts'

export type PlaceChange = { [K in keyof Said]?: Said[K] | undefined }
export type NewPlace = PlaceChange & Pick<Said, 'kind' | 'name' | 'lng' | 'lat'>

const BLANK = {
  ...{ note: null, area: null, radius: null, address: null, panels: [], attributes: {} },
  ...{ watched: false, externalId: null },
}

/** Puts a place on the map and returns its id. With an `externalId` the team has already, that place is changed instead. */
export function createPlace(outer: Context, place: NewPlace): Promise<string> {
  return transaction(outer, async (ctx) => {
    const known = await claimExternalId(ctx, 'place', place.externalId)
    if (known === undefined) return insertPlace(ctx, whole(place))
    await updatePlace(ctx, known, place)
    return known
  })
}

/** All that can be said, where it was not. */
export const whole = ({ kind, name, lng, lat, ...given }: NewPlace): Said => ({
  kind,
  name,
  lng,
  lat,
  ...applied<Omit<Said, 'kind' | 'name' | 'lng' | 'lat'>>(BLANK, given),
})

async function insertPlace(ctx: Context, said: Said): Promise<string> {
  const { id, at } = newId('plc', ctx.now())
  const made = { id, team_id: ctx.teamId, created_at: at, updated_at: at }
  await ctx.db
    .insertInto('place')
    .values({ ...made, ...rowOf(said) })
    .execute()
  const changes = diff<Record<string, unknown>>({}, logged(said))
  await record(ctx, { action: 'PLACE_CREATE', objectId: id, descriptor: said.name, changes, shared: true })
  return id
}

/**
 * Changes what is named; panels and attributes are replaced as a whole.
 * @throws DomainError `not_found`, `stale`, `invalid` (an externalId of another place)
 */
export function updatePlace(outer: Context, id: string, change: PlaceChange): Promise<void> {
  return transaction(outer, async (ctx) => {
    await requireFreeExternalId(ctx, 'place', id, change.externalId)
    const before = await lockPlace(ctx, id)
    const after = applied<Said>(before, change)
    const changes = diff(logged(before), logged(after))
    if (changes.length === 0) return
    await ctx.db
      .updateTable('place')
      .set({ ...rowOf(saidOf(after)), updated_at: ctx.now(), version: before.version + 1 })
      .where('id', '=', id)
      .execute()
    await record(ctx, { action: 'PLACE_UPDATE', objectId: id, descriptor: after.name, changes, shared: true })
  })
}

/** Takes a place off the map; its files are dead with the commit, then their bytes go. @throws DomainError `not_found`, `stale` */
export function deletePlace(outer: Context, files: Files, id: string): Promise<void> {
  return transaction(outer, async (ctx) => {
    const before = await lockPlace(ctx, id)
    await ctx.db.deleteFrom('place').where('id', '=', id).execute()
    ctx.afterCommit?.push(() => {
      for (const { file } of before.files) discardMedia(files, ctx.teamId, file)
    })
    await record(ctx, { action: 'PLACE_DELETE', objectId: id, descriptor: before.name, shared: true })
  })
}

/** Only what is said of a place, of all there is to it. */
export const saidOf = ({
  kind,
  name,
  note,
  lng,
  lat,
  area,
  radius,
  address,
  panels,
  attributes,
  watched,
  ...more
}: Said): Said => ({
  kind,
  name,
  note,
  lng,
  lat,
  area,
  radius,
  address,
  panels,
  attributes,
  watched,
  externalId: more.externalId,
})

/** In the log an area is only told by its corners. */
const logged = (said: Said) => {
  const { lng, lat, area, ...rest } = saidOf(said)
  return { ...rest, location: toLogged({ lng, lat }), area: area && JSON.stringify(area.coordinates) }
}

async function lockPlace(ctx: Context, id: string): Promise<OwnPlace> {
  await ctx.db
    .selectFrom('place')
    .select('id')
    .where('id', '=', id)
    .where('team_id', '=', ctx.teamId)
    .forUpdate()
    .execute()
  const place = await placeById(ctx, id)
  if (!place) throw notFound('place')
  requireVersion(ctx, place)
  return place
}
