import { sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import { may, type Viewer } from '../viewer.ts'
import type { PostFilter } from './post-filter.ts'

/** What posts do not show to those who may not change them: it cannot be found out by asking for it, either. */
export type HiddenFrom = {
  /** Keys of attributes whose answers are private, and of those among them that are points. */
  keys: string[]
  points: string[]
  /** Keys of attributes whose answers are shapes on the map (WKT). */
  shapes: string[]
  /** Keys of attributes whose answers are dates. */
  dates: string[]
  /** Ids of forms that hide their authors, the time of day, the exact place. */
  authors: number[]
  times: number[]
  places: number[]
}

export const NOTHING: HiddenFrom = { keys: [], points: [], shapes: [], dates: [], authors: [], times: [], places: [] }

/** What is hidden from this viewer of what the filter asks about; nothing from Manage Posts. */
export async function hiddenFrom(ctx: Context, viewer: Viewer, filter: PostFilter): Promise<HiddenFrom> {
  return may(viewer, 'Manage Posts') || !asksForSome(filter) ? NOTHING : allHidden(ctx)
}

const asksForSome = ({ created, updated, posted, within, around, values, owner, hasPoint }: PostFilter) =>
  [created, updated, posted].some((span) => span?.from || span?.to) ||
  values ||
  owner ||
  within ||
  around ||
  hasPoint !== undefined

/** Answers are private by themselves, or with their whole stage. */
export async function allHidden({ db, teamId }: Context): Promise<HiddenFrom> {
  const keys = sql`select a.key from attribute a join stage s on s.id = a.stage_id where a.team_id = ${teamId}
    and (a.response_private or s.task_is_internal_only or not s.show_when_published)`
  const { rows } = await sql<HiddenFrom>`select array(${keys}) as keys, array(${keys} and a.type = 'point') as points,
    array(select key from attribute where team_id = ${teamId} and type = 'geometry') as shapes,
    array(select key from attribute where team_id = ${teamId} and type = 'datetime') as dates,
    array(select id from form where team_id = ${teamId} and hide_author) as authors,
    array(select id from form where team_id = ${teamId} and hide_time) as times,
    array(select id from form where team_id = ${teamId} and hide_location) as places`.execute(db)
  return rows[0] ?? NOTHING
}
