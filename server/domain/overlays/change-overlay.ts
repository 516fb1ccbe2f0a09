import { sql } from 'kysely'
import { transaction } from '#server/db/transaction.ts'
import { diff, record } from '../activity/record.ts'
import { applied } from '../applied.ts'
import type { Context } from '../context.ts'
import { invalid, notFound } from '../error.ts'
import { newId } from '../id.ts'
import { discardMedia, type Files, keyOf, newName } from '../media/index.ts'
import { requireVersion } from '../version.ts'
import { hostIn, isFile, type Look, type Origin, type Overlay, type OverlayKind, requireOrigin } from './overlay.ts'
import { overlayById } from './store.ts'

/** What a file of a team holds, tidied: GeoJSON as text, how many things are in it, and where they lie. */
export type Features = { json: string; count: number; bounds: number[] | null }
/** @throws DomainError `invalid` for bytes that are none of the kind, or are too much of it */
export type ReadFeatures = (bytes: Uint8Array, kind: 'geojson' | 'kml') => Promise<Features>

type Settable = Look & Origin
export type OverlayChange = { [K in keyof Settable]?: Settable[K] | undefined }
export type NewOverlay = OverlayChange & { name: string; kind: OverlayKind; bytes?: Uint8Array | undefined }

const MOST = 100
const BLANK = {
  ...{ url: null, layer: null, style: null, matrixSet: null },
  ...{ opacity: 1, attribution: '', place: 0, shown: true },
}

/**
 * Adds an overlay, which lies on top of the others unless it says where, and returns its id. A file is safe before the row
 * says that it exists.
 * @throws DomainError `invalid` for a file or an address that cannot be drawn, or one too many
 */
export async function addOverlay(
  ctx: Context,
  files: Files,
  readFeatures: ReadFeatures,
  { kind, bytes, ...given }: NewOverlay,
): Promise<string> {
  const wanted = applied<Settable>({ ...BLANK, name: '' }, given)
  requireOrigin(kind, wanted)
  if (!isFile(kind)) {
    if (bytes) throw invalid('file: only for the kinds geojson and kml', 'file')
    return insert(ctx, kind, wanted, undefined, given.place === undefined)
  }
  if (!bytes) throw invalid('file: is needed', 'file')
  const { json, count: features, bounds } = await readFeatures(bytes, kind)
  const file = newName('json')
  try {
    await files.write(keyOf(ctx.teamId, file), Buffer.from(json), 'application/geo+json')
    const row = { ...wanted, url: null, layer: null, style: null, matrixSet: null }
    return await insert(ctx, kind, row, { file, features, bounds }, given.place === undefined)
  } catch (error) {
    discardMedia(files, ctx.teamId, file)
    throw error
  }
}

type Kept = Pick<Overlay, 'file' | 'features' | 'bounds'>

function insert(outer: Context, kind: OverlayKind, wanted: Settable, kept: Kept | undefined, onTop: boolean) {
  return transaction(outer, async (ctx) => {
    const { highest, many } = await placesOf(ctx)
    if (many >= MOST) throw invalid(`There are ${MOST} overlays already`)
    const { id, at } = newId('ovl', ctx.now())
    const overlay = { ...wanted, place: onTop ? highest + 1 : wanted.place }
    await ctx.db
      .insertInto('overlay')
      .values({ id, team_id: ctx.teamId, kind, ...columnsOf(overlay), ...kept, created_at: at, updated_at: at })
      .execute()
    const changes = diff({}, { kind, ...logged(overlay) })
    await record(ctx, { action: 'OVERLAY_CREATE', objectId: id, descriptor: overlay.name, changes, shared: true })
    return id
  })
}

/** How many there are, counted one after the other: the team's row is locked. */
async function placesOf(ctx: Context): Promise<{ highest: number; many: number }> {
  await ctx.db.selectFrom('team').select('id').where('id', '=', ctx.teamId).forUpdate().execute()
  return ctx.db
    .selectFrom('overlay')
    .select([sql<number>`coalesce(max(place), -1)::int`.as('highest'), sql<number>`count(*)::int`.as('many')])
    .where('team_id', '=', ctx.teamId)
    .executeTakeFirstOrThrow()
}

/**
 * Changes what is named; of a file only how it looks.
 * @throws DomainError `not_found`, `stale`, `invalid` for an address that cannot be drawn
 */
export function updateOverlay(outer: Context, id: string, change: OverlayChange): Promise<void> {
  return transaction(outer, async (ctx) => {
    const before = await lockOverlay(ctx, id)
    const after = applied<Settable>(settableOf(before), isFile(before.kind) ? lookOnly(change) : change)
    if (diff(settableOf(before), after).length === 0) return
    requireOrigin(before.kind, after)
    await ctx.db
      .updateTable('overlay')
      .set({ ...columnsOf(after), updated_at: ctx.now(), version: before.version + 1 })
      .where('id', '=', id)
      .execute()
    const changes = diff(logged(before), logged(after))
    await record(ctx, { action: 'OVERLAY_UPDATE', objectId: id, descriptor: after.name, changes, shared: true })
  })
}

/** Takes an overlay away, and its file. @throws DomainError `not_found`, `stale` */
export async function deleteOverlay(outer: Context, files: Files, id: string): Promise<void> {
  const { file } = await transaction(outer, async (ctx) => {
    const before = await lockOverlay(ctx, id)
    await ctx.db.deleteFrom('overlay').where('id', '=', id).execute()
    await record(ctx, { action: 'OVERLAY_DELETE', objectId: id, descriptor: before.name, shared: true })
    return before
  })
  if (file !== null) discardMedia(files, outer.teamId, file)
}

async function lockOverlay(ctx: Context, id: string): Promise<Overlay> {
  await ctx.db
    .selectFrom('overlay')
    .select('id')
    .where('id', '=', id)
    .where('team_id', '=', ctx.teamId)
    .forUpdate()
    .execute()
  const overlay = await overlayById(ctx, id)
  if (!overlay) throw notFound('overlay')
  requireVersion(ctx, overlay)
  return overlay
}

const settableOf = ({
  name,
  opacity,
  attribution,
  place,
  shown,
  url,
  layer,
  style,
  matrixSet,
}: Settable): Settable => ({
  ...{ name, opacity, attribution, place, shown },
  ...{ url, layer, style, matrixSet },
})
const lookOnly = ({ name, opacity, attribution, place, shown }: OverlayChange): OverlayChange => ({
  ...{ name, opacity, attribution, place, shown },
})
const columnsOf = (overlay: Settable) => {
  const { matrixSet: matrix_set, ...columns } = settableOf(overlay)
  return { ...columns, matrix_set }
}
const logged = (overlay: Settable) => ({ ...settableOf(overlay), url: hostIn(overlay.url) })
