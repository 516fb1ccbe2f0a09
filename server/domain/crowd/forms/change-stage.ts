import { sql } from 'kysely'
import { transaction } from '#server/db/transaction.ts'
import { diff, record } from '#server/domain/activity/record.ts'
import { applied } from '#server/domain/applied.ts'
import type { Context } from '#server/domain/context.ts'
import { refuse } from '#server/domain/refused.ts'
import { revise } from '../revisions/index.ts'
import { may, permit, type Viewer } from '../viewer.ts'
import { lockStage } from './lock.ts'
import type { Stage } from './stage.ts'
import { formById } from './store.ts'
import { privateAnswers } from './take-private.ts'

export type NewStage = Omit<Stage, 'id' | 'createdAt' | 'updatedAt'>
export type StageChange = { [K in keyof NewStage]?: NewStage[K] | undefined }

/**
 * Adds a stage to a form and returns its id.
 * @throws DomainError `forbidden` without Manage Settings; `invalid` for a form that is not there
 */
export function createStage(outer: Context, viewer: Viewer, stage: NewStage): Promise<number> {
  permit(may(viewer, 'Manage Settings'))
  return transaction(outer, async (ctx) => {
    refuse([!(await formById(ctx, stage.formId)) && { field: 'form_id', message: 'is not a form' }])
    const { id } = await ctx.db
      .insertInto('stage')
      .values({ ...rowOf(stage), form_id: stage.formId, created_at: ctx.now(), updated_at: null })
      .returning('id')
      .executeTakeFirstOrThrow()
    const changes = diff<Partial<NewStage>>({}, stage)
    await record(ctx, { action: 'STAGE_CREATE', objectId: String(id), descriptor: stage.label, changes, shared: true })
    return id
  })
}

/**
 * Changes what is named; a stage stays in its form, where posts have completed it.
 * @throws DomainError `forbidden`, `not_found`, `invalid`
 */
export function updateStage(outer: Context, viewer: Viewer, id: number, change: StageChange): Promise<void> {
  permit(may(viewer, 'Manage Settings'))
  return transaction(outer, async (ctx) => {
    const { id: _, createdAt, updatedAt, ...before } = await lockStage(ctx, id)
    const after = applied<NewStage>(before, change)
    refuse([after.formId !== before.formId && { field: 'form_id', message: 'cannot be changed' }])
    const changes = diff(before, after)
    if (changes.length === 0) return
    const row = { ...rowOf(after), updated_at: ctx.now() }
    await ctx.db.updateTable('stage').set(row).where('id', '=', id).execute()
    await record(ctx, { action: 'STAGE_UPDATE', objectId: String(id), descriptor: after.label, changes, shared: true })
  })
}

/**
 * Deletes a stage with its attributes; no post has completed it any more. The values of posts stay, but for private ones.
 * @throws DomainError `forbidden`, `not_found`
 */
export function deleteStage(outer: Context, viewer: Viewer, id: number): Promise<void> {
  permit(may(viewer, 'Manage Settings'))
  return transaction(outer, async (ctx) => {
    const { formId, label } = await lockStage(ctx, id)
    const secret = await privateAnswers(ctx, sql`a.stage_id = ${id}`)
    const passed = sql`team_id = ${ctx.teamId} and form_id = ${formId} and ${id} = any(completed_stages)`
    const revised = await revise(ctx, viewer, sql`select id from post where ${passed} union ${secret.held}`)
    await secret.take()
    await sql`update post set completed_stages = array_remove(completed_stages, ${id}) where ${passed}`.execute(ctx.db)
    await ctx.db.deleteFrom('stage').where('id', '=', id).execute()
    await revised()
    await record(ctx, { action: 'STAGE_DELETE', objectId: String(id), descriptor: label, shared: true })
  })
}

const rowOf = (stage: NewStage) => ({
  label: stage.label,
  description: stage.description,
  priority: stage.priority,
  icon: stage.icon,
  required: stage.required,
  type: stage.type,
  show_when_published: stage.showWhenPublished,
  task_is_internal_only: stage.taskIsInternalOnly,
})
