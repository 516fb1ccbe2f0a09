import { sql } from 'kysely'
import type { Context } from '#server/domain/context.ts'
import { countryOf } from '#server/domain/teams/index.ts'
import { formsOf } from './address.ts'
import type { ContactType } from './contact.ts'

/** The longest address there is. A sender who claims a longer one is heard all the same: an index has no room for it. */
const MOST = 254

/**
 * Who wrote to us: found by the address in any of its forms, or added. Returned with the usual form; locked until the
 * transaction ends, so that one is never made twice.
 */
export async function findOrAddContact(
  ctx: Context,
  who: { type: ContactType; contact: string; dataProvider: string },
): Promise<{ id: number; contact: string; added: boolean }> {
  const country = who.type === 'phone' ? await countryOf(ctx) : null
  const forms = formsOf(who.type, who.contact, country).map((form) => form.slice(0, MOST).toWellFormed())
  const contact = forms[0]! // safe: there is always the usual one
  const known = forms.length > 1 ? await rename(ctx, who.type, contact, forms) : undefined
  if (known !== undefined) return { id: known, contact, added: false }
  const { rows } = await sql<{ id: number; added: boolean }>`
    insert into contact (team_id, data_provider, type, contact, created_at)
    values (${ctx.teamId}, ${who.dataProvider}, ${who.type}, ${contact}, ${ctx.now()})
    on conflict (team_id, type, contact) do update set type = excluded.type
    returning id, xmax = 0 as added`.execute(ctx.db)
  return { ...rows[0]!, contact } // safe: an upsert returns its row
}

/** A contact that was kept in another form gets the usual one; where both are there, that one is it. Returns which it is. */
async function rename(ctx: Context, type: string, contact: string, forms: string[]): Promise<number | undefined> {
  const { rows } = await sql<{ id: number; contact: string }>`
    select id, contact from contact where team_id = ${ctx.teamId} and type = ${type} and contact = any(${forms}::text[])
    order by contact = ${contact} desc, id limit 1 for update`.execute(ctx.db)
  const [found] = rows
  if (found && found.contact !== contact)
    await ctx.db.updateTable('contact').set({ contact }).where('id', '=', found.id).execute()
  return found?.id
}
