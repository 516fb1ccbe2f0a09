import { type RawBuilder, sql } from 'kysely'

type Part = RawBuilder<unknown>

/** The id of an entry `e` as it is shown everywhere: of an alarm's stream, or of the logs. */
export const entryId = (e: Part) =>
  sql<string>`(case when ${e}.alarm_id is null then 'log_' else 'str_' end || ${e}.ulid || '00')`

/** The id of the entry that `e` undoes; null where it undoes none. */
export const undoneBy = (e: Part) =>
  sql<
    string | null
  >`(select ${entryId(sql`o`)} from activity o where o.team_id = ${e}.team_id and o.ulid = ${e}.undoes)`
