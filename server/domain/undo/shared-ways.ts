import type { AvailabilityStatus } from '#lib/availability/plan.ts'
import { saidOf, setAvailability } from '../availability/set-availability.ts'
import type { Context } from '../context.ts'
import { updateMember } from '../members/change-member.ts'
import { lockMember } from '../members/lock-member.ts'
import { lockRole, updateRole } from '../roles/change-role.ts'
import { lockTag, updateTag } from '../tags/change-tag.ts'
import { lockVehicle, updateVehicle } from '../vehicles/change-vehicle.ts'
import { before, type Entry } from './entry.ts'
import { cannot } from './moved-on.ts'
import { requireOwnWord } from './response-ways.ts'
import type { State, Way } from './way.ts'

const of = ({ objectId }: Entry) => objectId ?? ''

/** A thing whose entry names each attribute as its verb does. */
const patched = (
  action: string,
  now: (ctx: Context, id: string) => Promise<State>,
  change: (ctx: Context, id: string, was: State) => Promise<void>,
): Way => ({
  as: () => action,
  now: (ctx, entry) => now(ctx, of(entry)),
  back: (ctx, entry) => change(ctx, of(entry), before(entry)),
})

/** Sessions are signed in by it, and devices hear by it: that is no slip of the hand. */
function keepUsers(_ctx: Context, { changes }: Entry): void {
  if (changes.some(({ key }) => key === 'user'))
    throw cannot('made', 'Who signs in as whom is not undone: change it again')
}

const availability: Way = {
  as: () => 'AVAILABILITY_UPDATE',
  async refuse(ctx, entry) {
    if (entry.changes.some(({ key }) => key === 'plans'))
      throw cannot('not_kept', 'The log does not hold what was planned before')
    await requireOwnWord(ctx, entry)
  },
  now: (ctx, entry) => saidOf(ctx, of(entry)),
  back: (ctx, entry) => setAvailability(ctx, of(entry), { said: saidBefore(ctx, before(entry)) }),
}

/** What was said for a time that is over counts no more: as it was planned. */
function saidBefore(ctx: Context, was: State) {
  const status = was.status as AvailabilityStatus | null // safe: the log has what the verb was given
  const until = typeof was.until === 'string' ? new Date(was.until) : null
  return status === null || (until && until <= ctx.now()) ? null : { status, until }
}

export const SHARED_WAYS: Record<string, Way> = {
  VEHICLE_UPDATE: patched('VEHICLE_UPDATE', lockVehicle, updateVehicle),
  TAG_UPDATE: patched('TAG_UPDATE', lockTag, updateTag),
  ROLE_UPDATE: patched('ROLE_UPDATE', lockRole, updateRole),
  MEMBER_UPDATE: { ...patched('MEMBER_UPDATE', lockMember, updateMember), refuse: keepUsers },
  AVAILABILITY_UPDATE: availability,
}
