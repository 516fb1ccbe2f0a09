import { sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import type { Fault } from '#server/domain/refused.ts'
import { type Listed, type Listing, listed } from '../listing.ts'
import type { CsvImport } from './csv-import.ts'

const columns = sql`c.id, c.filename, c.mime, c.size::float8 as size, c.file, c.columns, c.maps_to as "mapsTo", c.fixed,
  c.reading, c.rows, c.status, c.dry_run as "dryRun", c.options, c.run, c.processed, c.created, c.known, c.errors, c.error, c.completed,
  c.importer_id as "importerId", c.created_at as "createdAt", c.updated_at as "updatedAt"`
const ours = ({ teamId, centre }: Context) => sql`c.team_id = ${teamId} and c.centre = ${centre}`
const ORDER = { id: sql`c.id`, created: sql`c.created_at`, filename: sql`lower(c.filename)` }

/** The centre's files. */
export function listCsv(ctx: Context, listing: Listing<keyof typeof ORDER>): Promise<Listed<CsvImport>> {
  const order = { by: ORDER[listing.orderby], id: sql`c.id` }
  return listed(ctx.db, { columns, from: sql`csv c`, where: ours(ctx) }, order, listing)
}

export async function csvById(ctx: Context, id: number): Promise<CsvImport | undefined> {
  const { rows } = await sql<CsvImport>`select ${columns} from csv c where ${ours(ctx)} and c.id = ${id}`.execute(
    ctx.db,
  )
  return rows[0]
}

/** The same, and nobody else changes it before the end of the transaction. */
export async function lockCsv(ctx: Context, id: number): Promise<CsvImport | undefined> {
  const { rows } = await sql<CsvImport>`
    select ${columns} from csv c where ${ours(ctx)} and c.id = ${id} for update`.execute(ctx.db)
  return rows[0]
}

/** A record that became no post, with the line it begins on, counted from 1. */
export type CsvError = { line: number; faults: Fault[]; record: string[] }

/** The records of the last import that were skipped, by their lines. */
export function listErrors({ db }: Context, csvId: number, listing: Listing<'line'>): Promise<Listed<CsvError>> {
  const line = sql`e.line`
  const where = sql`e.csv_id = ${csvId}`
  const wanted = sql`e.line, e.faults, e.record`
  return listed(db, { columns: wanted, from: sql`csv_error e`, where }, { by: line, id: line }, listing)
}
