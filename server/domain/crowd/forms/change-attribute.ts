import { sql } from 'kysely'
import { transaction } from '#server/db/transaction.ts'
import { diff, record } from '#server/domain/activity/record.ts'
import { applied } from '#server/domain/applied.ts'
import type { Context } from '#server/domain/context.ts'
import { refuse } from '#server/domain/refused.ts'
import { firstFree, hyphenated } from '../hyphenated.ts'
import { revise } from '../revisions/index.ts'
import { may, permit, type Viewer } from '../viewer.ts'
import type { Attribute } from './attribute.ts'
import { faultsOf, hasValues, keptByValues, plainOptions } from './check-attribute.ts'
import { lockAttribute, lockKeys } from './lock.ts'
import { privateAnswers } from './take-private.ts'

type Fields = Omit<Attribute, 'id' | 'createdAt' | 'updatedAt'>
/** `formId`: the form it must be in, null for whichever its stage is in. `key`: null for one made from the label. */
export type NewAttribute = Omit<Fields, 'formId' | 'key'> & { formId: number | null; key: string | null }
export type AttributeChange = { [K in keyof Fields]?: Fields[K] | undefined }

const TAKEN = { field: 'key', message: 'is already taken' }
const KEPT = { field: 'form_id', message: 'cannot be changed' }

/**
 * Adds an attribute to a stage and returns its id.
 * @throws DomainError `forbidden` without Manage Settings; `invalid` for a stage that is not there or of another form, a
 * key that is taken, options of type `tags` that are none
 */
export function createAttribute(outer: Context, viewer: Viewer, input: NewAttribute): Promise<number> {
  permit(may(viewer, 'Manage Settings'))
  return transaction(outer, async (ctx) => {
    await lockKeys(ctx)
    const given = { ...input, options: plainOptions(input) }
    refuse([...(await faultsOf(ctx, given)), given.key !== null && (await isTaken(ctx, given.key)) && TAKEN])
    const attribute = { ...given, key: given.key ?? (await keyFrom(ctx, given.label)) }
    const { id } = await ctx.db
      .insertInto('attribute')
      .values({ ...rowOf(attribute), team_id: ctx.teamId, created_at: ctx.now(), updated_at: null })
      .returning('id')
      .executeTakeFirstOrThrow()
    const changes = diff<Partial<NewAttribute>>({}, attribute)
    const about = { objectId: String(id), descriptor: attribute.label, changes, shared: true }
    await record(ctx, { action: 'ATTRIBUTE_CREATE', ...about })
    return id
  })
}

/**
 * Changes what is named. Once posts have values of it, neither its key nor (but for wider ones) its type.
 * @throws DomainError `forbidden`, `not_found`, `invalid`
 */
export function updateAttribute(outer: Context, viewer: Viewer, id: number, change: AttributeChange): Promise<void> {
  permit(may(viewer, 'Manage Settings'))
  return transaction(outer, async (ctx) => {
    await lockKeys(ctx)
    const { id: _, createdAt, updatedAt, ...before } = await lockAttribute(ctx, id)
    const said = applied<Fields>(before, change)
    const after = { ...said, options: plainOptions(said) }
    refuse([
      ...(await faultsOf(ctx, after)),
      after.formId !== before.formId && KEPT,
      after.key !== before.key && (await isTaken(ctx, after.key)) && TAKEN,
      ...(await keptByValues(ctx, before, after)),
    ])
    const changes = diff(before, after)
    if (changes.length === 0) return
    const row = { ...rowOf(after), updated_at: ctx.now() }
    await ctx.db.updateTable('attribute').set(row).where('id', '=', id).execute()
    const about = { objectId: String(id), descriptor: after.label, changes, shared: true }
    await record(ctx, { action: 'ATTRIBUTE_UPDATE', ...about })
  })
}

/**
 * Deletes an attribute. The values that posts have of it stay, under its key, unless they are private.
 * @throws DomainError `forbidden`, `not_found`
 */
export function deleteAttribute(outer: Context, viewer: Viewer, id: number): Promise<void> {
  permit(may(viewer, 'Manage Settings'))
  return transaction(outer, async (ctx) => {
    const { label } = await lockAttribute(ctx, id)
    const secret = await privateAnswers(ctx, sql`a.id = ${id}`)
    const revised = await revise(ctx, viewer, secret.held)
    await secret.take()
    await ctx.db.deleteFrom('attribute').where('id', '=', id).execute()
    await revised()
    await record(ctx, { action: 'ATTRIBUTE_DELETE', objectId: String(id), descriptor: label, shared: true })
  })
}

async function isTaken({ db, teamId }: Context, key: string): Promise<boolean> {
  const row = db.selectFrom('attribute').select('id').where('team_id', '=', teamId).where('key', '=', key)
  return (await row.executeTakeFirst()) !== undefined
}

/**
 * Keys are plain: they stand in addresses of filters and in the head of CSV files. One that posts still have values of is
 * only given to who asks for it.
 */
function keyFrom(ctx: Context, label: string): Promise<string> {
  const words = hyphenated(label, 130).replaceAll(/[^a-z0-9]+/g, '-')
  return firstFree(
    words.replaceAll(/^-|-$/g, '') || 'attribute',
    async (key) => key in {} || (await isTaken(ctx, key)) || hasValues(ctx, key),
  )
}

const rowOf = (a: Omit<NewAttribute, 'key'> & { key: string }) => ({
  stage_id: a.stageId,
  key: a.key,
  label: a.label,
  instructions: a.instructions,
  input: a.input,
  type: a.type,
  required: a.required,
  default: a.default,
  priority: a.priority,
  options: JSON.stringify(a.options),
  cardinality: a.cardinality,
  config: JSON.stringify(a.config),
  response_private: a.responsePrivate,
})
