import { createPublicKey } from 'node:crypto'
import { transaction } from '#server/db/transaction.ts'
import type { Context } from '../context.ts'
import { invalid, notFound } from '../error.ts'
import { newId } from '../id.ts'
import { lockPerson } from '../members/lock-person.ts'
import { logChannels } from './log-entry.ts'
import type { PushDevice } from './member-channel.ts'
import { devicesOf } from './store.ts'

/** What a browser's subscription says; keys in base64url. `sessionId`: the device gets nothing more once that has ended. */
export type NewDevice = {
  endpoint: string
  p256dh: string
  auth: string
  label?: string | null | undefined
  sessionId: string | null
}

/** So many devices one member may have; the one that was seen longest ago makes room. */
const MOST_DEVICES = 10

/**
 * Lets a device get a member's pushes. One that is known is only seen again: pages say this at every opening, because browsers
 * lose subscriptions without a word. A member without a channel `push` gets one, tried first.
 * @throws DomainError `not_found`, `invalid` for a key that is no point of the curve
 */
export function subscribePush(outer: Context, memberId: string, device: NewDevice): Promise<PushDevice> {
  requirePoint(device.p256dh)
  return transaction(outer, async (ctx) => {
    const member = await lockPerson(ctx, memberId)
    const before = await devicesOf(ctx, memberId)
    const id = await upsert(ctx, memberId, device)
    await makeRoom(ctx, memberId)
    const hadChannel = await addChannel(ctx, memberId)
    const after = await devicesOf(ctx, memberId)
    const found = after.find((each) => each.id === id)
    if (!found) throw notFound('device')
    const isNew = !before.some((each) => each.id === id)
    if (isNew || !hadChannel) await logChannels(ctx, member, 'devices', before.length, after.length)
    return found
  })
}

/** Lets a device of a member get no more pushes. @throws DomainError `not_found` */
export function unsubscribePush(outer: Context, memberId: string, id: string): Promise<void> {
  return transaction(outer, async (ctx) => {
    const member = await lockPerson(ctx, memberId)
    const count = (await devicesOf(ctx, memberId)).length
    const gone = await ctx.db
      .deleteFrom('push_subscription')
      .where('id', '=', id)
      .where('member_id', '=', memberId)
      .returning('id')
      .executeTakeFirst()
    if (!gone) throw notFound('device')
    await logChannels(ctx, member, 'devices', count, count - 1)
  })
}

/** Only now, and not when an alarm is to go out, can whoever sent it still mend it. */
function requirePoint(p256dh: string): void {
  const [x, y] = [1, 33].map((at) =>
    Buffer.from(p256dh, 'base64url')
      .subarray(at, at + 32)
      .toString('base64url'),
  )
  try {
    createPublicKey({ key: { kty: 'EC', crv: 'P-256', x: x!, y: y! }, format: 'jwk' }) // safe: two of them
  } catch {
    throw invalid('keys.p256dh: is no point of P-256', 'keys.p256dh')
  }
}

/** The same address is the same device, whoever signs in on it now. */
async function upsert(ctx: Context, memberId: string, device: NewDevice): Promise<string> {
  const { endpoint, p256dh, auth, label = null, sessionId } = device
  const { id, at } = newId('psb', ctx.now())
  const now = { member_id: memberId, p256dh, auth, label, session_id: sessionId, seen_at: at }
  const row = await ctx.db
    .insertInto('push_subscription')
    .values({ id, endpoint, created_at: at, ...now })
    .onConflict((oc) => oc.column('endpoint').doUpdateSet(now))
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

async function makeRoom(ctx: Context, memberId: string): Promise<void> {
  const surplus = ctx.db
    .selectFrom('push_subscription')
    .select('id')
    .where('member_id', '=', memberId)
    .orderBy('seen_at', 'desc')
    .orderBy('id', 'desc')
    .offset(MOST_DEVICES)
  await ctx.db.deleteFrom('push_subscription').where('id', 'in', surplus).execute()
}

/** Was it there already? */
async function addChannel(ctx: Context, memberId: string): Promise<boolean> {
  const of = ctx.db.selectFrom('member_channel').where('member_id', '=', memberId)
  if (await of.select('id').where('kind', '=', 'push').executeTakeFirst()) return true
  const { first } = await of.select((eb) => eb.fn.min('place').as('first')).executeTakeFirstOrThrow()
  const { id, at } = newId('chn', ctx.now())
  const row = { id, member_id: memberId, place: (first ?? 1) - 1, kind: 'push' as const, address: null, created_at: at }
  await ctx.db.insertInto('member_channel').values(row).execute()
  return false
}
