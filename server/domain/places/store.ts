import { type RawBuilder, sql } from 'kysely'
import type { Bounds } from '#lib/geo/bounds.ts'
import type { LngLat } from '#lib/geo/distance.ts'
import type { PlaceKind } from '#lib/places/kinds.ts'
import type { Context } from '../context.ts'
import { contains, type PageRequest, pageOf } from '../paging.ts'
import type { OwnPlace, PlaceFile } from './own-place.ts'
import { boxOf } from './row-of.ts'

export type PlaceFilter = { search?: string | undefined; kinds?: readonly PlaceKind[] | undefined }

const ours = (ctx: Context) => sql`p.team_id = ${ctx.teamId}`
const ofKinds = (kinds?: readonly PlaceKind[]) => (kinds ? sql`p.kind = any(${[...kinds]}::text[])` : sql`true`)
const told = sql.raw(['line1', 'postalCode', 'city'].map((part) => `p.address->>'${part}'`).join(', '))

/** A page of the team's own places. */
export function pagePlaces(ctx: Context, { search, kinds }: PlaceFilter, request: PageRequest) {
  const panels = sql`array_to_string(p.panels, ' ')`
  const found = contains(search, sql`p.name`, sql`p.note`, told, panels, sql`p.external_id`)
  const matching = sql`select p.id from place p where ${ours(ctx)} and ${ofKinds(kinds)} and ${found}`
  return pageOf(ctx.db, matching, request, (ids) => readPlaces(ctx, sql`p.id = any(${ids}::text[])`))
}

export async function placeById(ctx: Context, id: string): Promise<OwnPlace | undefined> {
  return (await readPlaces(ctx, sql`p.id = ${id}`))[0]
}

export async function placeExists(ctx: Context, id: string): Promise<boolean> {
  return (await sql`select from place p where ${ours(ctx)} and p.id = ${id}`.execute(ctx.db)).rows.length > 0
}

type Around = { kinds?: readonly PlaceKind[] | undefined; limit: number; near?: LngLat | undefined }

/** The team's own places that reach into a box; the nearest first where `near` is said. */
export function placesInBox(ctx: Context, box: Bounds, { kinds, limit, near }: Around): Promise<OwnPlace[]> {
  const aside = near && Math.cos((near.lat * Math.PI) / 180)
  const order = near ? sql`((p.lng - ${near.lng}) * ${aside}) ^ 2 + (p.lat - ${near.lat}) ^ 2, p.id` : sql`p.id`
  return readPlaces(
    ctx,
    sql`p.id in (select p.id from place p where ${ours(ctx)} and ${ofKinds(kinds)} and p.extent && ${boxOf(box)}::box
      order by ${order} limit ${limit})`,
    order,
  )
}

const files = sql`coalesce((select json_agg(json_build_object('id', f.id, 'createdAt', extract(epoch from f.created_at) * 1000,
  'description', f.description, 'type', f.type, 'bytes', f.bytes, 'file', f.file, 'thumbnail', f.thumbnail, 'version', f.version)
  order by f.id) from media f where f.place_id = p.id), '[]')`

type Row = Omit<OwnPlace, 'files'> & { files: (Omit<PlaceFile, 'createdAt'> & { createdAt: number })[] }

/** Those of the team's places of which this holds. */
export async function readPlaces(
  ctx: Context,
  which: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`p.id`,
): Promise<OwnPlace[]> {
  const { rows } = await sql<Row>`
    select p.id, p.created_at as "createdAt", p.updated_at as "updatedAt", p.kind, p.name, p.note, p.lng, p.lat, p.area,
      p.radius, p.address, p.panels, p.attributes, p.watched, p.external_id as "externalId", p.version, ${files} as files
    from place p where ${ours(ctx)} and ${which} order by ${order}`.execute(ctx.db)
  return rows.map((row) => ({ ...row, files: row.files.map(readFile) }))
}

const readFile = (file: Row['files'][number]): PlaceFile => ({ ...file, createdAt: new Date(file.createdAt) })
