import { sql } from 'kysely'
import { emergencyNumberIn } from '#lib/emergency-number.ts'
import type { Db } from '#server/db/open.ts'
import type { Centre } from '#server/db/schema.ts'

/** A report as its token opens it, and what its team speaks. */
export type TokenReport = {
  id: number
  teamId: string
  centre: Centre
  isOpen: boolean
  /** What the citizen reads, where that is known. */
  locale: string | null
  team: { locale: string; locales: string[]; emergencyNumber: string }
}
type Row = TokenReport & { chosen: string | null; country: string | null }

/** So long after it was closed a report's page is there, to be read. */
const KEPT_HOURS = 24

/** The report with this token; undefined for none, and for one that has been closed for a day (facts R11). */
export async function reportByToken(db: Db, token: string, at: Date): Promise<TokenReport | undefined> {
  const { rows } = await sql<Row>`
    select r.id, r.team_id as "teamId", r.centre, r.status = 'open' as "isOpen", r.locale,
      json_build_object('locale', t.locale, 'locales', t.locales) as team,
      t.emergency_number as chosen, t.address->>'country' as country
    from report r join team t on t.id = r.team_id where r.token = ${token} and ${isAlive(at)}`.execute(db)
  if (!rows[0]) return undefined
  const { chosen, country, team, ...report } = rows[0]
  return { ...report, team: { ...team, emergencyNumber: chosen ?? emergencyNumberIn(country) } }
}

/** Whether the page of the report `r` is still there. */
export const isAlive = (at: Date) =>
  sql<boolean>`(r.status = 'open' or r.closed_at > ${at}::timestamptz - make_interval(hours => ${KEPT_HOURS}))`
