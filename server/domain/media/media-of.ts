import { type RawBuilder, sql } from 'kysely'

/**
 * The media of an alarm, as rows of `media` called `f`: its own, and the pictures of the reports that are linked to it, as
 * long as they are (facts R18).
 */
export const mediaOf = (alarmId: RawBuilder<unknown>) => sql`(
  select own.* from media own where own.alarm_id = ${alarmId}
  union all
  select sent.* from link l join report_message c on c.report_id = l.report_id join media sent on sent.message_id = c.id
  where l.alarm_id = ${alarmId}) f`
