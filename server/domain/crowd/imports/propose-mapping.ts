import { sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import { type Attribute, attributesByKey } from '../forms/index.ts'
import type { CsvImport } from './csv-import.ts'
import { proposeTargets } from './propose.ts'

/**
 * What the columns of files may be, each for its form where one is fixed, else for the team's first; each form is looked
 * up once. Nothing is applied.
 */
export function openProposals(ctx: Context): (csv: CsvImport) => Promise<(string | null)[]> {
  const found = new Map<number | null, Promise<Attribute[]>>()
  return async ({ columns, fixed, reading }) => {
    const form = fixed.form ?? null
    const attributes = found.get(form) ?? attributesOf(ctx, form)
    found.set(form, attributes)
    return proposeTargets(columns, await attributes, reading.hashtags ?? null)
  }
}

async function attributesOf(ctx: Context, formId: number | null): Promise<Attribute[]> {
  const { db, teamId } = ctx
  const { rows } = await sql<{ key: string }>`
    select a.key from attribute a join stage s on s.id = a.stage_id join form f on f.id = s.form_id
    where f.team_id = ${teamId} and f.id = coalesce(${formId}::int, (select min(id) from form where team_id = ${teamId}))
    order by s.priority, s.id, a.priority, a.id`.execute(db)
  const keys = rows.map(({ key }) => key)
  const found = await attributesByKey(ctx, keys)
  return keys.flatMap((key) => found.get(key) ?? [])
}
