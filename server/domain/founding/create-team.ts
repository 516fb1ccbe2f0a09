import { randomBytes } from 'node:crypto'
import { ownTimeZone } from '#lib/time/time-zone.ts'
import type { Db } from '#server/db/open.ts'
import { addDefaultRoles } from '../crowd/roles/index.ts'
import { newId } from '../id.ts'
import { addDefaultReplies } from '../replies/index.ts'
import { addDefaultCategories } from '../reports/index.ts'

/**
 * What a new team starts with (facts T53): both centres, their counters, an invite code, this machine's time zone, report
 * categories and canned replies. Returns its id.
 */
export function createTeam(
  db: Db,
  name: string,
  place: { lng: number; lat: number } | null,
  now: Date,
): Promise<string> {
  return db.transaction().execute(async (trx) => {
    const { id, at } = newId('tea', now)
    const slug = await freeSlug(trx, name)
    const invite = randomBytes(6).toString('hex')
    const where = { lng: place?.lng ?? null, lat: place?.lat ?? null }
    await trx
      .insertInto('team')
      .values({ id, slug, name, invite, ...where, address: null, time_zone: ownTimeZone(), created_at: at })
      .execute()
    await trx.insertInto('team_counter').values({ team_id: id }).execute()
    await trx
      .insertInto('centre_counter')
      .values([
        { team_id: id, centre: 'live' },
        { team_id: id, centre: 'training' },
      ])
      .execute()
    await addDefaultCategories(trx, id)
    await addDefaultReplies(trx, id, now)
    await addDefaultRoles(trx, id, now)
    return id
  })
}

async function freeSlug(db: Db, name: string): Promise<string> {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const base = plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'team'
  for (let n = 1; ; n++) {
    const slug = n === 1 ? base : `${base}-${n}`
    const taken = await db.selectFrom('team').select('id').where('slug', '=', slug).executeTakeFirst()
    if (!taken) return slug
  }
}
