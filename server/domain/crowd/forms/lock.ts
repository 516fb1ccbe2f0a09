import { sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import { notFound } from '#server/domain/error.ts'
import type { Attribute } from './attribute.ts'
import { attributeColumns } from './attribute-store.ts'
import type { Form } from './form.ts'
import type { Stage } from './stage.ts'
import { stageColumns } from './stage-store.ts'
import { formColumns } from './store.ts'

// What a verb changes, or hangs something onto, it holds until its commit.

export async function lockForm({ db, teamId }: Context, id: number): Promise<Form> {
  const { rows } = await sql<Form>`
    select ${formColumns} from form f where f.team_id = ${teamId} and f.id = ${id} for update`.execute(db)
  if (!rows[0]) throw notFound('form')
  return rows[0]
}

export async function lockStage({ db, teamId }: Context, id: number): Promise<Stage> {
  const { rows } = await sql<Stage>`
    select ${stageColumns} from stage s join form f on f.id = s.form_id
    where f.team_id = ${teamId} and s.id = ${id} for update of s`.execute(db)
  if (!rows[0]) throw notFound('stage')
  return rows[0]
}

export async function lockAttribute({ db, teamId }: Context, id: number): Promise<Attribute> {
  const { rows } = await sql<Attribute>`
    select ${attributeColumns} from attribute a join stage s on s.id = a.stage_id
    where a.team_id = ${teamId} and a.id = ${id} for update of a`.execute(db)
  if (!rows[0]) throw notFound('attribute')
  return rows[0]
}

/** One change of a team's attributes after the other: no two take the same key. */
export async function lockKeys({ db, teamId }: Context): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('attribute ' || ${teamId}, 0))`.execute(db)
}
