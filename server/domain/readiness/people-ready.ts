import { sql } from 'kysely'
import { availabilityAt } from '#lib/availability/availability-at.ts'
import { zoneClock } from '#lib/availability/zone-clock.ts'
import type { AvailabilityStatus } from '#server/db/alert-tables.ts'
import { knownOf } from '../availability/index.ts'
import type { Context } from '../context.ts'

/** How somebody counts now, and until when as far as that is known. */
export type ReadyPerson = {
  id: string
  name: string
  roles: string[]
  status: AvailabilityStatus
  until: Date | null
}

/** Everybody of the team (in the training centre: of its list) by name. */
export async function peopleReady(ctx: Context): Promise<ReadyPerson[]> {
  const people = new Map((await knownOf(ctx, undefined)).map((one) => [one.id, one]))
  const { rows } = await sql<Pick<ReadyPerson, 'id' | 'name' | 'roles'>>`
    select m.id, m.firstname || ' ' || m.lastname as name, array(select role_id from member_role where member_id = m.id order by 1) as roles
    from member m where m.team_id = ${ctx.teamId} and (${ctx.centre} = 'live' or m.in_training)
    order by m.firstname, m.lastname, m.id`.execute(ctx.db)
  const now = ctx.now().getTime()
  return rows.flatMap((row) => {
    const known = people.get(row.id)
    if (!known) return []
    const { status, until } = availabilityAt(known, zoneClock(known.zone), now)
    return [{ ...row, status, until: until === null ? null : new Date(until) }]
  })
}
