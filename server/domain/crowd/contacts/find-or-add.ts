import { sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import { normalised } from './address.ts'
import type { ContactType } from './contact.ts'

/** The longest address there is. A sender who claims a longer one is heard all the same: an index has no room for it. */
const MOST = 254

/** Who wrote to us: found by the address, or added. Locked until the transaction ends, so that one is never made twice. */
export async function findOrAddContact(
  ctx: Context,
  who: { type: ContactType; contact: string; dataProvider: string },
): Promise<{ id: number; added: boolean }> {
  const contact = normalised(who.type, who.contact).slice(0, MOST).toWellFormed()
  const { rows } = await sql<{ id: number; added: boolean }>`
    insert into contact (team_id, data_provider, type, contact, created_at)
    values (${ctx.teamId}, ${who.dataProvider}, ${who.type}, ${contact}, ${ctx.now()})
    on conflict (team_id, type, contact) do update set type = excluded.type
    returning id, xmax = 0 as added`.execute(ctx.db)
  return rows[0]! // safe: an upsert returns its row
}
