import { sql } from 'kysely'
import { transaction } from '#server/db/transaction.ts'
import { record } from '#server/domain/activity/record.ts'
import type { Context } from '#server/domain/context.ts'
import { revise } from '../revisions/index.ts'
import { may, permit, type Viewer } from '../viewer.ts'
import { lockForm } from './lock.ts'
import { privateAnswers } from './take-private.ts'

/**
 * Deletes a form with its stages and attributes. Its posts stay, but in no form and with no stage completed; their values
 * stay, too, but for the private ones. Where the form hid author, time or place, its published posts become drafts: nobody
 * else would hide them.
 * @throws DomainError `forbidden`, `not_found`
 */
export function deleteForm(outer: Context, viewer: Viewer, id: number): Promise<void> {
  permit(may(viewer, 'Manage Settings'))
  return transaction(outer, async (ctx) => {
    const { name, hideAuthor, hideTime, hideLocation } = await lockForm(ctx, id)
    const secret = await privateAnswers(ctx, sql`s.form_id = ${id}`)
    const revised = await revise(ctx, viewer, sql`select id from post where form_id = ${id} union ${secret.held}`)
    await secret.take()
    await sql`update post set form_id = null, completed_stages = '{}',
        status = case when ${hideAuthor || hideTime || hideLocation} and status = 'published' then 'draft' else status end
      where team_id = ${ctx.teamId} and form_id = ${id}`.execute(ctx.db)
    await ctx.db.deleteFrom('form').where('id', '=', id).execute()
    await revised()
    await record(ctx, { action: 'FORM_DELETE', objectId: String(id), descriptor: name, shared: true })
  })
}
