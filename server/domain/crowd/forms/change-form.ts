import { transaction } from '#server/db/transaction.ts'
import { diff, record } from '#server/domain/activity/record.ts'
import { applied } from '#server/domain/applied.ts'
import type { Context } from '#server/domain/context.ts'
import { type Fault, refuse } from '#server/domain/refused.ts'
import { roleNames } from '../roles/index.ts'
import { may, permit, type Viewer } from '../viewer.ts'
import type { Form } from './form.ts'
import { lockForm } from './lock.ts'
import { formById } from './store.ts'

export type NewForm = Omit<Form, 'id' | 'type' | 'createdAt' | 'updatedAt'>
export type FormChange = { [K in keyof NewForm]?: NewForm[K] | undefined }

/**
 * Adds a form, still without stages, and returns its id.
 * @throws DomainError `forbidden` without Manage Settings; `invalid` for a parent or a role that is not there
 */
export function createForm(outer: Context, viewer: Viewer, form: NewForm): Promise<number> {
  permit(may(viewer, 'Manage Settings'))
  return transaction(outer, async (ctx) => {
    refuse(await faultsOf(ctx, form))
    const { id } = await ctx.db
      .insertInto('form')
      .values({ ...rowOf(form), team_id: ctx.teamId, created_at: ctx.now(), updated_at: null })
      .returning('id')
      .executeTakeFirstOrThrow()
    const changes = diff<Partial<NewForm>>({}, form)
    await record(ctx, { action: 'FORM_CREATE', objectId: String(id), descriptor: form.name, changes, shared: true })
    return id
  })
}

/**
 * Changes what is named.
 * @throws DomainError `forbidden`, `not_found`, `invalid`
 */
export function updateForm(outer: Context, viewer: Viewer, id: number, change: FormChange): Promise<void> {
  permit(may(viewer, 'Manage Settings'))
  return transaction(outer, async (ctx) => {
    const { id: _, type, createdAt, updatedAt, ...before } = await lockForm(ctx, id)
    const after = applied<NewForm>(before, change)
    refuse(await faultsOf(ctx, after, { id, canCreate: before.canCreate }))
    const changes = diff(before, after)
    if (changes.length === 0) return
    const row = { ...rowOf(after), updated_at: ctx.now() }
    await ctx.db.updateTable('form').set(row).where('id', '=', id).execute()
    await record(ctx, { action: 'FORM_UPDATE', objectId: String(id), descriptor: after.name, changes, shared: true })
  })
}

/** A role that is gone by now may stay where it was. */
async function faultsOf(
  ctx: Context,
  { parentId, canCreate }: NewForm,
  before?: Pick<Form, 'id' | 'canCreate'>,
): Promise<(Fault | false)[]> {
  const roles = new Set([...(await roleNames(ctx)), ...(before?.canCreate ?? [])])
  const parent = parentId === null || (parentId !== before?.id && (await formById(ctx, parentId)) !== undefined)
  return [
    !parent && { field: 'parent_id', message: 'is not another form' },
    !canCreate.every((role) => roles.has(role)) && { field: 'can_create', message: 'is not a role' },
  ]
}

const rowOf = (form: NewForm) => ({
  parent_id: form.parentId,
  name: form.name,
  description: form.description,
  color: form.color,
  require_approval: form.requireApproval,
  everyone_can_create: form.everyoneCanCreate,
  can_create: [...new Set(form.canCreate)],
  disabled: form.disabled,
  hide_author: form.hideAuthor,
  hide_time: form.hideTime,
  hide_location: form.hideLocation,
})
