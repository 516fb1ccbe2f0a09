import { sql } from 'kysely'
import { emergencyNumberIn } from '#lib/emergency-number.ts'
import type { Db } from '#server/db/open.ts'

/** A team with a public form, as the form shows it. */
export type FormTeam = {
  id: string
  name: string
  slug: string
  locale: string
  locales: string[]
  country: string | null
  /** Which number to call first. */
  emergencyNumber: string
}

/** The team of that slug, if anybody may report to it without an account. */
export async function teamWithForm(db: Db, slug: string): Promise<FormTeam | undefined> {
  if (slug.includes('\u0000')) return undefined // the database would not even look
  const team = await db
    .selectFrom('team')
    .select(['id', 'name', 'slug', 'locale', 'locales', 'emergency_number as chosen'])
    .select(sql<string | null>`address->>'country'`.as('country'))
    .where('slug', '=', slug)
    .where('report_form', '=', true)
    .executeTakeFirst()
  if (!team) return undefined
  const { chosen, ...rest } = team
  return { ...rest, emergencyNumber: chosen ?? emergencyNumberIn(rest.country) }
}
