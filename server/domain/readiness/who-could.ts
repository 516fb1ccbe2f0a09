import { stretches } from '#lib/availability/availability-at.ts'
import { zoneClock } from '#lib/availability/zone-clock.ts'
import { quietChannel } from '../alerts/index.ts'
import { type KnownMember, knownOf } from '../availability/index.ts'
import type { Context } from '../context.ts'
import { type Channel, channelsOf } from './channels.ts'

/** Unix ms. */
type Window = { from: number; to: number }

/**
 * Who could fill a role (null: anybody) then: members who hold it, are not available all that time, and can be told without a voice
 * call: by a quiet channel, by SMS only who has no other. Not who asks; in the training centre its list only.
 */
export async function whoCould(ctx: Context, role: string | null, window: Window) {
  const holders = role === null ? undefined : await holdersOf(ctx, role)
  const people = await knownOf(ctx, holders)
  const free = people.filter((one) => isWanted(ctx, one) && !isThere(one, window))
  const channels = await channelsOf(
    ctx,
    free.map(({ id }) => id),
  )
  return free.flatMap(({ id }) => {
    const channel = channelOf(channels.get(id) ?? [])
    return channel ? [{ member: id, channel }] : []
  })
}

async function holdersOf(ctx: Context, role: string): Promise<string[]> {
  const rows = await ctx.db.selectFrom('member_role').select('member_id').where('role_id', '=', role).execute()
  return rows.map(({ member_id }) => member_id)
}

const isWanted = ({ centre, actor }: Context, { id, inTraining }: KnownMember) =>
  (centre === 'live' || inTraining) && !(actor.kind === 'member' && actor.id === id)

const isThere = (one: KnownMember, { from, to }: Window) =>
  stretches(one, zoneClock(one.zone), from, to).every(({ status }) => status === 'available')

const channelOf = (channels: Channel[]) => quietChannel(channels) ?? channels.find(({ kind }) => kind === 'sms')
