import { sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import type { Attribute } from './attribute.ts'
import { attributeColumns } from './attribute-store.ts'
import type { Form } from './form.ts'
import type { Stage } from './stage.ts'
import { stageColumns } from './stage-store.ts'
import { formColumns } from './store.ts'

/** A form with all its stages, in their order, and all its attributes, in the order of their stages and their own. */
export type FormRules = { form: Form; stages: Stage[]; attributes: Attribute[] }
type Found = Form & { stages: Stage[]; attributes: Attribute[] }

const stages = sql`select ${stageColumns} from stage s where s.form_id = f.id`
const attributes = sql`select ${attributeColumns}, s.priority as "stagePriority"
  from attribute a join stage s on s.id = a.stage_id where s.form_id = f.id`

/** What a post in the team's form has to keep to, in one statement; undefined where there is no such form. */
export async function rulesOf({ db, teamId }: Context, formId: number): Promise<FormRules | undefined> {
  const { rows } = await sql<Found>`
    select ${formColumns},
      (select coalesce(json_agg(x order by x.priority, x.id), '[]') from (${stages}) x) as stages,
      (select coalesce(json_agg(to_jsonb(x) - 'stagePriority' order by x."stagePriority", x."stageId", x.priority, x.id), '[]')
        from (${attributes}) x) as attributes
    from form f where f.team_id = ${teamId} and f.id = ${formId}`.execute(db)
  if (!rows[0]) return undefined
  const { stages: steps, attributes: questions, ...form } = rows[0]
  return { form, stages: steps.map(withDates), attributes: questions.map(withDates) }
}

/** What has been through JSON has texts for dates. */
const withDates = <T extends { createdAt: Date; updatedAt: Date | null }>(row: T): T => ({
  ...row,
  createdAt: new Date(row.createdAt),
  updatedAt: row.updatedAt && new Date(row.updatedAt),
})
