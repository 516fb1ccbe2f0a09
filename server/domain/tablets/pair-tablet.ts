import type { ActorRef, Centre } from '#server/db/schema.ts'
import { transaction } from '#server/db/transaction.ts'
import { hashSecret, newSecret } from '#server/secrets/secret.ts'
import { record } from '../activity/record.ts'
import type { Actor, Context } from '../context.ts'
import { notFound } from '../error.ts'
import { newId } from '../id.ts'
import { lockPairable } from './lock-pairable.ts'
import { hashCode } from './make-code.ts'

/** `secret`: what the tablet carries from now on; it is nowhere kept, only its hash. */
type Paired = {
  id: string
  secret: string
  vehicle: { id: string; name: string }
  teamId: string
  centre: Centre
}

/**
 * A tablet becomes the vehicle's whose code this is, and the code is used up: of two at once one has it. In the log it is the
 * doing of whoever made the code. @throws DomainError `not_found` for a code that is wrong, used up, replaced or too old
 */
export function pairTablet(outer: Context, key: string, code: string, name: string | null): Promise<Paired> {
  const hash = hashCode(code, key)
  return transaction(outer, async (nobody) => {
    const found = await findCode(nobody, hash)
    if (!found) throw noSuchCode()
    const { teamId, centre, vehicleId, creator } = found
    const ctx: Context = { ...nobody, teamId, centre, actor: actorOf(creator) }
    const vehicle = { id: vehicleId, name: await lockPairable(ctx, vehicleId) }
    if (!(await useUp(ctx, hash))) throw noSuchCode()
    const now = ctx.now() // what is seen next is compared with it; an id's time never goes back
    const { id, at } = newId('dvc', now)
    const secret = newSecret()
    const whose = { vehicle_id: vehicleId, centre, paired_by: JSON.stringify(creator), paired_at: at, seen_at: now }
    await ctx.db
      .insertInto('tablet')
      .values({ id, name, hash: hashSecret(secret), ...whose })
      .execute()
    const changes = [{ key: 'device', from: null, to: id }]
    await record(ctx, {
      action: 'VEHICLE_PAIR',
      objectId: vehicleId,
      descriptor: vehicle.name,
      changes,
      shared: true,
    })
    return { id, secret, vehicle, teamId, centre }
  })
}

const noSuchCode = () => notFound('code')

const findCode = ({ db, now }: Context, hash: string) =>
  db
    .selectFrom('tablet_code as c')
    .innerJoin('vehicle as v', 'v.id', 'c.vehicle_id')
    .select(['v.team_id as teamId', 'v.id as vehicleId', 'c.centre', 'c.creator'])
    .where('c.hash', '=', hash)
    .where('c.expires_at', '>', now())
    .executeTakeFirst()

async function useUp({ db }: Context, hash: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('tablet_code').where('hash', '=', hash).executeTakeFirstOrThrow()
  return numDeletedRows > 0n
}

const actorOf = (ref: ActorRef): Actor => (ref === null ? { kind: 'system' } : { ...ref, name: '' })
