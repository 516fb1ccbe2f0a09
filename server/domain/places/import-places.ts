import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import type { PlaceKind } from '#lib/places/kinds.ts'
import { transaction } from '#server/db/transaction.ts'
import { record } from '../activity/record.ts'
import type { Context } from '../context.ts'
import { invalid } from '../error.ts'
import { newId } from '../id.ts'
import { type Fault, refuse } from '../refused.ts'
import { saidOf } from './change-place.ts'
import type { OwnPlace, Said } from './own-place.ts'
import { readFile } from './read-file.ts'
import { readPlace } from './read-place.ts'
import { rowOf } from './row-of.ts'
import { readPlaces } from './store.ts'

export type Imported = { created: number; changed: number; unchanged: number }
type Keyed = { said: Said; key: string | null }

const MOST_ROWS = 10_000
const FAULTS_NAMED = 100
const BATCH = 500

/**
 * Imports a GeoJSON or CSV file: all of it or nothing. A row is known by its `externalId`, one without by what and where it is: the
 * same file again changes nothing. `kind`: of rows that name none.
 * @throws DomainError `invalid` that names each wrong row (`rows.17`)
 */
export async function importPlaces(outer: Context, bytes: Uint8Array, kind?: PlaceKind): Promise<Imported> {
  const rows = rowsIn(bytes, kind)
  return transaction(outer, async (ctx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`places/${ctx.teamId}`}, 2))`.execute(ctx.db)
    const known = await knownOf(ctx, rows)
    const fresh = rows.filter((row) => !known.has(nameOf(row)))
    const changed = rows.flatMap((row) => changeOf(known.get(nameOf(row)), row.said) ?? [])
    await insertAll(ctx, fresh)
    for (const { before, said } of changed) await update(ctx, before, said)
    const counts = { created: fresh.length, changed: changed.length }
    if (fresh.length + changed.length > 0) await note(ctx, counts)
    return { ...counts, unchanged: rows.length - fresh.length - changed.length }
  })
}

function rowsIn(bytes: Uint8Array, kind: PlaceKind | undefined): Keyed[] {
  const raw = readFile(bytes)
  if (raw.length === 0) throw invalid('The file has no rows', 'file')
  if (raw.length > MOST_ROWS) throw invalid(`The file has ${raw.length} rows; at most ${MOST_ROWS} at once`, 'file')
  const faults: Fault[] = []
  const seen = new Map<string, number>()
  const rows: Keyed[] = []
  for (const each of raw) {
    const read = readPlace(each, kind)
    if ('faults' in read) {
      faults.push(...read.faults)
      continue
    }
    const row = { said: read.place, key: read.place.externalId === null ? keyOf(read.place) : null }
    const twin = seen.get(nameOf(row))
    if (twin !== undefined) faults.push({ field: `rows.${each.row}`, message: `is the same as row ${twin}` })
    seen.set(nameOf(row), each.row)
    rows.push(row)
  }
  refuse(faults.slice(0, FAULTS_NAMED))
  return rows
}

const nameOf = ({ said, key }: Keyed): string => (key === null ? `id ${said.externalId}` : `key ${key}`)

function keyOf({ kind, name, lng, lat, area }: Said): string {
  const said = JSON.stringify([kind, name, lng.toFixed(6), lat.toFixed(6), area?.coordinates ?? null])
  return createHash('sha256').update(said).digest('hex')
}

/** Those of the team's places that these rows are about, by the row's name. */
async function knownOf(ctx: Context, rows: Keyed[]): Promise<Map<string, OwnPlace>> {
  const ids = rows.flatMap(({ said, key }) => (key === null ? [said.externalId] : []))
  const keys = rows.flatMap(({ key }) => key ?? [])
  const which = sql`(p.external_id = any(${ids}::text[]) or p.import_key = any(${keys}::text[]))`
  const { rows: named } = await sql<{ id: string; externalId: string | null; key: string | null }>`
    select p.id, p.external_id as "externalId", p.import_key as key from place p
    where p.team_id = ${ctx.teamId} and ${which} order by p.id for update`.execute(ctx.db)
  if (named.length === 0) return new Map()
  const places = new Map((await readPlaces(ctx, which)).map((place) => [place.id, place]))
  const known = new Map<string, OwnPlace>()
  for (const { id, externalId, key } of named) {
    const place = places.get(id)!
    if (externalId !== null) known.set(`id ${externalId}`, place)
    if (key !== null) known.set(`key ${key}`, place)
  }
  return known
}

type Change = { before: OwnPlace; said: Said }

/** What a row changes of its place; undefined where that is new, or says the same already. */
function changeOf(before: OwnPlace | undefined, row: Said): Change | undefined {
  if (!before) return undefined
  const said = withWhatWasAdded(before, row)
  const isOther = (Object.keys(said) as (keyof Said)[]).some((key) => !isDeepStrictEqual(before[key], said[key]))
  return isOther ? { before, said } : undefined
}

/** Where the file says nothing stays what was added here: names, notes, addresses, panels, attributes, and whether it is watched. */
function withWhatWasAdded(before: OwnPlace, { watched: _, ...row }: Said): Said {
  const isEmpty = (value: unknown) => value === null || value === '' || (Array.isArray(value) && value.length === 0)
  const given = Object.fromEntries(Object.entries(row).filter(([, value]) => !isEmpty(value)))
  return { ...saidOf(before), ...given, area: row.area, attributes: { ...before.attributes, ...row.attributes } }
}

async function insertAll(ctx: Context, rows: Keyed[]): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) {
    const values = rows.slice(from, from + BATCH).map(({ said, key }) => {
      const { id, at } = newId('plc', ctx.now())
      return { id, team_id: ctx.teamId, created_at: at, updated_at: at, ...rowOf(said), import_key: key }
    })
    await ctx.db.insertInto('place').values(values).execute()
  }
}

async function update(ctx: Context, { id, version }: OwnPlace, said: Said): Promise<void> {
  await ctx.db
    .updateTable('place')
    .set({ ...rowOf(said), updated_at: ctx.now(), version: version + 1 })
    .where('id', '=', id)
    .execute()
}

const note = (ctx: Context, counts: { created: number; changed: number }) =>
  record(ctx, {
    action: 'PLACE_IMPORT',
    objectId: null,
    descriptor: null,
    changes: Object.entries(counts).map(([key, to]) => ({ key, from: null, to })),
    shared: true,
  })
