import { sql } from 'kysely'
import type { AttributeType } from '#lib/attribute-kinds.ts'
import type { Context } from '#server/domain/context.ts'
import type { Fault } from '#server/domain/refused.ts'
import type { Attribute } from './attribute.ts'
import { stageById } from './stage-store.ts'

type Checked = Pick<Attribute, 'stageId' | 'type' | 'options'> & { formId: number | null }
type Named = Pick<Attribute, 'key' | 'type'>
type Faults = (Fault | false | undefined)[]

/** What an attribute names that is not there: its stage (in the form it is meant for), its tags. */
export async function faultsOf(ctx: Context, { stageId, formId, type, options }: Checked): Promise<Faults> {
  const stage = await stageById(ctx, stageId)
  const strange = stage !== undefined && formId !== null && stage.formId !== formId
  return [
    !stage && { field: 'form_stage_id', message: 'is not a stage' },
    strange && { field: 'form_stage_id', message: 'is a stage of another form' },
    type === 'tags' && !(await areTags(ctx, options)) && { field: 'options', message: 'must be ids of tags' },
  ]
}

/** The options of type `tags` are ids, however they were sent. */
export const plainOptions = ({ type, options }: Pick<Attribute, 'type' | 'options'>): unknown[] =>
  type === 'tags' ? options.map(idIn) : options

const idIn = (option: unknown): unknown => {
  const id = typeof option === 'object' && option !== null && 'id' in option ? option.id : option
  return typeof id === 'string' && /^[1-9]\d{0,8}$/.test(id) ? Number(id) : id
}

async function areTags({ db, teamId }: Context, options: readonly unknown[]): Promise<boolean> {
  const wanted = new Set(options.filter((id) => Number.isInteger(id)))
  const { rows } = await sql<{ found: number }>`select count(*)::int as found from crowd_tag
    where team_id = ${teamId} and id = any(${[...wanted]}::bigint[])`.execute(db)
  return options.every((id) => wanted.has(id)) && rows[0]?.found === wanted.size
}

/** Values that were right before are right after (facts C63). */
const WIDER: { [T in AttributeType]?: readonly AttributeType[] } = {
  varchar: ['text', 'markdown'],
  text: ['markdown'],
  markdown: ['text'],
  link: ['text'],
  video: ['link', 'text'],
  int: ['decimal'],
}

/** What cannot change once posts have values: the key they are kept by, and a type that they would not be of. */
export async function keptByValues(ctx: Context, before: Named, after: Named): Promise<Faults> {
  const retyped = before.type !== after.type && !WIDER[before.type]?.includes(after.type)
  const renamed = before.key !== after.key
  if ((!renamed && !retyped) || !(await hasValues(ctx, before.key))) return []
  const message = 'cannot be changed: there are posts with values'
  return [renamed && { field: 'key', message }, retyped && { field: 'type', message }]
}

/** Whether any post of the team has values under this key, even if no attribute has it any more. */
export async function hasValues({ db, teamId }: Context, key: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select exists (
    select from post where team_id = ${teamId} and jsonb_exists("values", ${key})) as found`.execute(db)
  return rows[0]?.found ?? false
}
