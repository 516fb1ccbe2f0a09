import type { Runtime } from '#server/apps/runtime.ts'

type Question = { key: string; type?: string; input?: string; cardinality?: number } & {
  required?: boolean
  options?: unknown[]
  config?: object
  response_private?: boolean
}
type Step = { required?: boolean; task_is_internal_only?: boolean; show_when_published?: boolean; asks?: Question[] }
type Hides = { hide_author?: boolean; hide_time?: boolean; hide_location?: boolean }
type Rules = { require_approval?: boolean; disabled?: boolean; everyone_can_create?: boolean; can_create?: string[] }

/** A form of a team, written straight into its tables; returns its id and those of its stages. */
export async function addForm(
  { db, now }: Pick<Runtime, 'db' | 'now'>,
  teamId: string,
  more: Hides & Rules = {},
  steps: Step[] = [],
): Promise<{ id: number; stages: number[] }> {
  const created_at = now()
  const row = { team_id: teamId, name: 'Flood', color: '#2274B4', created_at, updated_at: null, ...more }
  const { id } = await db.insertInto('form').values(row).returning('id').executeTakeFirstOrThrow()
  const stages: number[] = []
  for (const { asks = [], ...step } of steps) {
    const stage = { form_id: id, label: `Step ${stages.length + 1}`, priority: stages.length, ...step }
    const given = await db
      .insertInto('stage')
      .values({ description: null, icon: null, updated_at: null, created_at, ...stage })
      .returning('id')
      .executeTakeFirstOrThrow()
    stages.push(given.id)
    for (const { type = 'varchar', options = [], config = {}, ...ask } of asks)
      await db
        .insertInto('attribute')
        .values({
          team_id: teamId,
          stage_id: given.id,
          label: ask.key,
          input: 'text',
          instructions: null,
          default: null,
          type,
          options: JSON.stringify(options),
          config: JSON.stringify(config),
          created_at,
          updated_at: null,
          ...ask,
        })
        .execute()
  }
  return { id, stages }
}

/** A tag for posts; returns its id. */
export async function addTag(
  { db, now }: Pick<Runtime, 'db' | 'now'>,
  teamId: string,
  name: string,
  role: string[] = [],
): Promise<number> {
  const blank = { parent_id: null, color: null, icon: null, description: null, updated_at: null, created_at: now() }
  const row = { team_id: teamId, name, slug: name.toLowerCase().replaceAll(' ', '-'), role, ...blank }
  return (await db.insertInto('crowd_tag').values(row).returning('id').executeTakeFirstOrThrow()).id
}
