import type { Scope } from '#lib/scopes.ts'
import type { Db } from '#server/db/open.ts'
import { hashSecret } from '#server/secrets/secret.ts'
import type { Caller } from './caller.ts'
import { tabletSecretIn } from './tablet-cookie.ts'

const OFTEN_ENOUGH_MS = 60_000

/** What a vehicle's tablet is shown of an alarm, and what it may do about it; which alarms, says `domain/reach.ts`. */
const SCOPES: ReadonlySet<Scope> = new Set([
  'alarms:read',
  'alarms.responses:read',
  'alarms.assignments:read',
  'alarms.assignments:update',
  'alarms.media:create',
  'alarms.media:read',
  'members:read',
  'places:read',
  'roles:read',
  'tags:read',
  'vehicles:read',
  'vehicles.positions:create',
])

/**
 * The tablets of vehicles, by the secret in their cookie. Asked for anew at every request: one that is unpaired is nobody from
 * that commit on. When each was last seen is written once a minute, beside the request; `lost` hears when that fails.
 */
export function openTablets(db: Db, now: () => Date, lost: (error: Error) => void) {
  const writing = new Set<Promise<void>>()

  const see = async (id: string, at: Date): Promise<void> => {
    const enough = new Date(at.getTime() - OFTEN_ENOUGH_MS)
    await db.updateTable('tablet').set({ seen_at: at }).where('id', '=', id).where('seen_at', '<=', enough).execute()
  }
  const note = (id: string, seenAt: Date): void => {
    const at = now()
    if (at.getTime() - seenAt.getTime() < OFTEN_ENOUGH_MS) return
    const noted = see(id, at)
      .catch(lost)
      .finally(() => writing.delete(noted))
    writing.add(noted)
  }

  return {
    /** The vehicle whose tablet sends these headers, or undefined. */
    async find(headers: Headers): Promise<Caller | undefined> {
      const secret = tabletSecretIn(headers)
      const row = secret === undefined ? undefined : await bySecret(db, secret)
      if (!row) return undefined
      note(row.id, row.seen_at)
      return callerFrom(row)
    },
    /** Resolves when all that was seen so far is written. */
    async settled(): Promise<void> {
      await Promise.all(writing)
    },
  }
}

const bySecret = (db: Db, secret: string) =>
  db
    .selectFrom('tablet as t')
    .innerJoin('vehicle as v', 'v.id', 't.vehicle_id')
    .select(['t.id', 't.name', 't.centre', 't.seen_at', 'v.id as vehicle', 'v.name as vehicleName', 'v.team_id'])
    .where('t.hash', '=', hashSecret(secret))
    .executeTakeFirst()

const callerFrom = (row: NonNullable<Awaited<ReturnType<typeof bySecret>>>): Caller => ({
  teamId: row.team_id,
  centre: row.centre,
  actor: { kind: 'vehicle', id: row.vehicle, name: row.vehicleName },
  scopes: SCOPES,
  credential: `tablet:${row.id}`,
  isConsole: true,
  tablet: { id: row.id, name: row.name },
})
