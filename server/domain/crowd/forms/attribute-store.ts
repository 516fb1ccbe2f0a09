import { sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import { contains } from '#server/domain/paging.ts'
import { type Listed, type Listing, listed } from '../listing.ts'
import type { Viewer } from '../viewer.ts'
import type { Attribute } from './attribute.ts'
import { seesPrivate } from './stage.ts'
import { type InForm, inPrivate } from './stage-store.ts'
import { readableForms } from './store.ts'

export type AttributeFilter = {
  q: string | undefined
  formIds: number[] | undefined
  stageIds: number[] | undefined
  keys: string[] | undefined
  labels: string[] | undefined
  inputs: string[] | undefined
  types: string[] | undefined
}
/** With what decides who may read it. */
export type AttributeInForm = InForm<Attribute> & { isPrivate: boolean }

/** The columns of an attribute by the names of `Attribute`; `a` is the row, `s` its stage. */
export const attributeColumns = sql`a.id, a.stage_id as "stageId", s.form_id as "formId", a.key, a.label, a.instructions,
  a.input, a.type, a.required, a."default", a.priority, a.options, a.cardinality, a.config,
  a.response_private as "responsePrivate", a.created_at as "createdAt", a.updated_at as "updatedAt"`
const columns = sql`${attributeColumns}, f.disabled as "formDisabled", ${inPrivate} as "isPrivate"`
const from = sql`attribute a join stage s on s.id = a.stage_id join form f on f.id = s.form_id`
const ORDER = { id: sql`a.id`, priority: sql`a.priority`, label: sql`lower(a.label)`, created: sql`a.created_at` }

/** The attributes of all forms, or of some, that this viewer may read. */
export function listAttributes(
  { db, teamId }: Context,
  viewer: Viewer,
  filter: AttributeFilter,
  listing: Listing<keyof typeof ORDER>,
): Promise<Listed<AttributeInForm>> {
  const conditions = [
    sql`a.team_id = ${teamId}`,
    readableForms(viewer),
    seesPrivate(viewer) ? sql`true` : sql`not ${inPrivate}`,
    ...wanted(filter),
  ]
  const where = sql.join(conditions, sql` and `)
  return listed(db, { columns, from, where }, { by: ORDER[listing.orderby], id: sql`a.id` }, listing)
}

const wanted = ({ q, formIds, stageIds, keys, labels, inputs, types }: AttributeFilter) => [
  contains(q, sql`a.label`, sql`a.key`),
  formIds ? sql`s.form_id = any(${formIds}::bigint[])` : sql`true`,
  stageIds ? sql`a.stage_id = any(${stageIds}::bigint[])` : sql`true`,
  keys ? sql`a.key = any(${keys}::text[])` : sql`true`,
  labels ? sql`a.label = any(${labels}::text[])` : sql`true`,
  inputs ? sql`a.input = any(${inputs}::text[])` : sql`true`,
  types ? sql`a.type = any(${types}::text[])` : sql`true`,
]

/** The team's attribute with this id, whoever asks. */
export async function attributeById({ db, teamId }: Context, id: number): Promise<AttributeInForm | undefined> {
  const { rows } = await sql<AttributeInForm>`
    select ${columns} from ${from} where a.team_id = ${teamId} and a.id = ${id}`.execute(db)
  return rows[0]
}

/** The team's attributes that have these keys, of whatever form. */
export async function attributesByKey(
  { db, teamId }: Context,
  keys: readonly string[],
): Promise<Map<string, Attribute>> {
  if (keys.length === 0) return new Map()
  const { rows } = await sql<Attribute>`
    select ${attributeColumns} from attribute a join stage s on s.id = a.stage_id
    where a.team_id = ${teamId} and a.key = any(${[...keys]}::text[])`.execute(db)
  return new Map(rows.map((row) => [row.key, row]))
}
