import { sql } from 'kysely'
import { transaction } from '#server/db/transaction.ts'
import type { Context } from '#server/domain/context.ts'
import { findOrAddContact } from '../contacts/index.ts'
import { type Received, receiveMessage } from './receive-message.ts'

/** One part of a long SMS: which of how many (from 1), and what all parts of the message share. `id` of `received` is the part's own. */
export type Part = { received: Received & { id: string }; reference: string; part: number; total: number }
type Row = { id: number; part: number; partId: string; received: Received }
type Group = { contactId: number; provider: string; reference: string; total: number }

/** How long the other parts are waited for. Networks are done in seconds; a phone that loses its coverage is not. */
const PATIENCE_S = 300
/** Stands where a part has not come. */
const GAP = ' […] '
/** Providers repeat for a day what was not answered well. */
const REMEMBERED_MS = 2 * 24 * 60 * 60 * 1000

/**
 * Keeps a part until its message is whole, and then takes that in; in whatever order and however often parts come. What
 * is still not whole after a while is taken in with the gap marked (`joinParts`).
 */
export function receivePart(outer: Context, { received, reference, part, total }: Part): Promise<void> {
  return transaction(outer, async (ctx) => {
    const { provider, from } = received
    // Its lock lets the parts of one sender in one after the other: the last one sees that it is the last.
    const contact = await findOrAddContact(ctx, { type: 'phone', contact: from, dataProvider: provider })
    const group = { contactId: contact.id, provider, reference, total }
    const waiting = await partsOf(ctx, group)
    const isOther = waiting.some((one) => one.part === part && one.partId !== received.id)
    const id = await keep(ctx, group, part, received)
    if (id === undefined) return
    if (isOther) await join(ctx, group, waiting) // the sender has begun to count anew
    const rows = isOther ? [{ id, part, partId: received.id, received }] : await partsOf(ctx, group)
    if (rows.length === total) return join(ctx, group, rows)
    const data = { teamId: ctx.teamId, centre: ctx.centre, partId: id }
    if (rows.length === 1) await ctx.enqueue(ctx.db, { name: 'join-parts', data, afterSeconds: PATIENCE_S })
  })
}

/** Takes in what has come by now of the message that this part began. */
export function joinParts(outer: Context, partId: number): Promise<void> {
  return transaction(outer, async (ctx) => {
    const { rows } = await sql<Group>`
      select c.id as "contactId", p.provider, p.reference, p.total from message_part p join contact c on c.id = p.contact_id
      where p.team_id = ${ctx.teamId} and p.id = ${partId} for update of c`.execute(ctx.db)
    const waiting = rows[0] ? await partsOf(ctx, rows[0]) : []
    if (rows[0] && waiting.some(({ id }) => id === partId)) await join(ctx, rows[0], waiting)
  })
}

/** Forgets parts that nobody will send again. */
export async function forgetOldParts({ db, now }: Pick<Context, 'db' | 'now'>): Promise<void> {
  const before = new Date(now().getTime() - REMEMBERED_MS)
  await db.deleteFrom('message_part').where('joined', '=', true).where('created_at', '<', before).execute()
}

async function partsOf(ctx: Context, { contactId, provider, reference, total }: Group): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select id, part, part_id as "partId", received from message_part
    where team_id = ${ctx.teamId} and centre = ${ctx.centre} and contact_id = ${contactId} and provider = ${provider}
      and reference = ${reference} and total = ${total} and not joined order by part`.execute(ctx.db)
  return rows
}

/** Undefined for one that is known. */
async function keep(ctx: Context, group: Group, part: number, received: Received & { id: string }) {
  const { rows } = await sql<{ id: number }>`
    insert into message_part (team_id, centre, contact_id, provider, reference, total, part, part_id, received, created_at)
    values (${ctx.teamId}, ${ctx.centre}, ${group.contactId}, ${group.provider}, ${group.reference}, ${group.total}, ${part},
      ${received.id}, ${JSON.stringify(received)}::jsonb, ${ctx.now()})
    on conflict (team_id, provider, contact_id, part_id) do nothing returning id`.execute(ctx.db)
  return rows[0]?.id
}

async function join(ctx: Context, { total }: Group, rows: Row[]): Promise<void> {
  const ids = rows.map(({ id }) => id)
  await ctx.db.updateTable('message_part').set({ joined: true, received: '{}' }).where('id', 'in', ids).execute()
  const [first] = rows as [Row] // safe: a message has come in one part at least
  const { sentAt, additional, text, ...received } = first.received
  const missing = total - rows.length
  const parts = { parts: total, ...(missing > 0 && { missing }) }
  await receiveMessage(ctx, {
    ...received,
    text: joined(rows, total),
    sentAt: sentAt && new Date(sentAt), // it has been through JSON
    additional: { ...additional, ...parts },
  })
}

/** The parts in their order; however many are missing in one place are one gap. */
function joined(rows: Row[], total: number): string {
  const texts = new Map(rows.map(({ part, received }) => [part, received.text]))
  let text = ''
  for (let part = 1; part <= total; part++) text += texts.get(part) ?? (part === 1 || texts.has(part - 1) ? GAP : '')
  return texts.size === total ? text : text.trim()
}
