import { type RawBuilder, sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'

/** A stage of a form, and those that come before it. */
export type Steps = { stage: number; form: number; before: number[] }

/** The team's stages of these ids, each with what must be completed to stand there; undefined where none is asked. */
export async function stepsTo({ db, teamId }: Context, stages: number[] | undefined): Promise<Steps[] | undefined> {
  if (!stages) return undefined
  const { rows } = await sql<Steps>`
    select s.id as stage, s.form_id as form,
      array(select b.id from stage b where b.form_id = s.form_id and (b.priority, b.id) < (s.priority, s.id)) as before
    from stage s join form f on f.id = s.form_id where f.team_id = ${teamId} and s.id = any(${stages}::bigint[])`.execute(
    db,
  )
  return rows
}

/** A post stands at the first of its form's stages that is not completed (facts C48). */
export function standsAt(steps: Steps[]): RawBuilder<unknown> {
  const at = steps.map(
    ({ stage, form, before }) => sql`(p.form_id = ${form} and p.completed_stages @> ${before}::int[]
      and not p.completed_stages @> ${[stage]}::int[])`,
  )
  return at.length === 0 ? sql`false` : sql`(${sql.join(at, sql` or `)})`
}
