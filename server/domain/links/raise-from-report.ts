import { sql } from 'kysely'
import { addressOfLine } from '#lib/address.ts'
import { transaction } from '#server/db/transaction.ts'
import type { NewAlarm } from '../alarms/alarm.ts'

import { raiseAlarm } from '../alarms/raise-alarm.ts'
import type { Context } from '../context.ts'
import { invalid } from '../error.ts'
import { claimExternalId } from '../external-id.ts'
import { nameOf } from '../reports/categories.ts'
import { type Locked, lockReport } from '../reports/lock-report.ts'
import { requireVersion } from '../version.ts'
import { linkLocked, requireOpenAlarm } from './link-report.ts'

/**
 * Raises an alarm from a report and links the two, or does neither; returns the alarm's id. What `given` does not name
 * comes from the report: title, description, address and location. With an `externalId` the centre has already, that
 * alarm is changed by what is named, and linked.
 * @throws DomainError `not_found`, `stale` (the report's version); `invalid` for a report that is closed or linked
 * already, an alarm that is over, or what `raiseAlarm` refuses
 */
export function raiseFromReport(outer: Context, id: number, given: NewAlarm): Promise<string> {
  return transaction(outer, async (ctx) => {
    const known = await claimExternalId(ctx, 'alarm', given.externalId)
    if (known !== undefined) await requireOpenAlarm(ctx, known, 'update') // before the report: see link-report.ts
    const report = await lockReport(ctx, id)
    requireVersion(ctx, report)
    requireUnhandled(report)
    const { expected: _, ...anyVersion } = ctx // what was expected was the report's version
    const alarmId = await raiseAlarm(
      anyVersion,
      known === undefined ? { ...(await toldBy(ctx, id)), ...named(given) } : given,
    )
    await linkLocked(ctx, report, alarmId)
    return alarmId
  })
}

function requireUnhandled({ status, alarmId }: Locked): void {
  if (status === 'closed') throw invalid('This report is closed; open it first')
  if (alarmId !== null) throw invalid('This report is linked to an alarm already')
}

/** Null is named: somebody said that there is none. */
const named = (given: NewAlarm): NewAlarm =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))

type Told = {
  title: string
  description: string | null
  address: string | null
  lng: number | null
  lat: number | null
}

/** What a report says about an alarm, e.g. titled "Fire: Building". */
async function toldBy(ctx: Context, id: number): Promise<NewAlarm> {
  const { rows } = await sql<Told>`
    select concat_ws(': ', ${nameOf('u')}, ${nameOf('c')}) as title, r.description, r.address, r.lng, r.lat
    from report r join category c on c.id = r.category_id left join category u on u.id = c.parent_id join team t on t.id = r.team_id where r.id = ${id}`.execute(
    ctx.db,
  )
  const { title, description, address, lng, lat } = rows[0]! // safe: the report is locked
  return {
    title: [...title].slice(0, 200).join(''),
    description,
    address: address === null ? null : addressOfLine(address),
    location: lng === null || lat === null ? null : { lng, lat },
  }
}
