import { randomBytes } from 'node:crypto'
import { readPhone } from '#lib/phones/read-phone.ts'
import type { ChannelKind } from '#server/db/alert-tables.ts'
import { transaction } from '#server/db/transaction.ts'
import type { Context } from '../context.ts'
import { invalid } from '../error.ts'
import { newId } from '../id.ts'
import { lockPerson } from '../members/lock-person.ts'
import { countryOf } from '../teams/index.ts'
import { logChannels } from './log-entry.ts'

/** `address`: as it was written; a topic that is left out is made. */
export type NewChannel = { kind: ChannelKind; address?: string | undefined }
type Kept = { kind: ChannelKind; address: string | null }

/** 144 random bits: the name of a topic is all that keeps others from reading it. */
const newTopic = () => `muster-${randomBytes(18).toString('base64url')}`

/**
 * Replaces how a member is alerted, in the order in which it will be tried; a channel that stays keeps its id, and what
 * is known of it. The log is told kinds, never where to.
 * @throws DomainError `not_found`, `invalid` for what is no phone number, or stands there twice
 */
export function setChannels(outer: Context, memberId: string, wanted: NewChannel[]): Promise<void> {
  return transaction(outer, async (ctx) => {
    const member = await lockPerson(ctx, memberId)
    const country = await countryOf(ctx)
    const after = wanted.map((channel, n) => kept(channel, n, country))
    refuseTwice(after)
    const before = await ctx.db
      .selectFrom('member_channel')
      .select(['id', 'kind', 'address'])
      .where('member_id', '=', memberId)
      .orderBy('place')
      .orderBy('id')
      .execute()
    if (before.map(nameOf).join() === after.map(nameOf).join()) return
    const known = new Map(before.map((row) => [nameOf(row), row.id]))
    const rows = after.map((channel, place) => ({ ...channel, place, id: known.get(nameOf(channel)) }))
    await write(ctx, memberId, rows)
    await logChannels(ctx, member, 'kinds', before.map(kindOf), after.map(kindOf))
  })
}

const kindOf = ({ kind }: Kept) => kind
const nameOf = ({ kind, address }: Kept) => JSON.stringify([kind, address])

function kept({ kind, address }: NewChannel, n: number, country: string | null): Kept {
  if (kind === 'push') return { kind, address: null }
  if (kind === 'ntfy') return { kind, address: address ?? newTopic() }
  if (kind === 'mail') return { kind, address: address ?? '' }
  const number = readPhone(address ?? '', country)
  if (number === undefined) throw invalid(`channels.${n}.number: is not a phone number`, `channels.${n}.number`)
  return { kind, address: number }
}

function refuseTwice(channels: Kept[]): void {
  const names = channels.map(nameOf)
  const n = names.findIndex((name, at) => names.indexOf(name) !== at)
  if (n !== -1) throw invalid(`channels.${n}: stands there twice`, `channels.${n}`)
}

async function write(ctx: Context, memberId: string, rows: (Kept & { place: number; id: string | undefined })[]) {
  const stay = rows.flatMap(({ id }) => id ?? [])
  const gone = ctx.db.deleteFrom('member_channel').where('member_id', '=', memberId)
  await (stay.length > 0 ? gone.where('id', 'not in', stay) : gone).execute()
  for (const { id, place, kind, address } of rows)
    if (id !== undefined) await ctx.db.updateTable('member_channel').set({ place }).where('id', '=', id).execute()
    else {
      const made = newId('chn', ctx.now())
      const row = { id: made.id, member_id: memberId, place, kind, address, created_at: made.at }
      await ctx.db.insertInto('member_channel').values(row).execute()
    }
}
