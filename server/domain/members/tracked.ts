import { type RawBuilder, sql } from 'kysely'

/** Whether a member lets itself be tracked for an open alarm of this centre. */
export const isTracked = (memberId: RawBuilder<unknown>, centre: RawBuilder<unknown>) => sql<boolean>`exists (
  select from response s join alarm a on a.id = s.alarm_id
  where s.member_id = ${memberId} and s.tracking and a.concluded_at is null and a.centre = ${centre})`
