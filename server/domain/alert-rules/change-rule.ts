import type { AlertKind } from '#server/db/alert-tables.ts'
import { transaction } from '#server/db/transaction.ts'
import { diff, record } from '../activity/record.ts'
import { applied } from '../applied.ts'
import type { Context } from '../context.ts'
import { notFound } from '../error.ts'
import { claimExternalId, requireFreeExternalId } from '../external-id.ts'
import { newId } from '../id.ts'
import { requireVersion } from '../version.ts'
import { requireAims, setAims } from './aims.ts'
import { type AlertRule, ruleById } from './store.ts'

type Settable = Omit<AlertRule, 'id' | 'createdAt' | 'anyTag' | 'version'>
export type RuleChange = { [K in keyof Settable]?: Settable[K] | undefined }
export type NewRule = RuleChange & { name: string }

const BLANK = {
  place: 0,
  kind: 'alarm' as AlertKind,
  tags: [],
  priorities: [],
  everybody: false,
  roles: [],
  groups: [],
  vehicles: [],
  externalId: null,
}

/**
 * Adds a rule to the centre and returns its id. With an `externalId` the centre has already, that rule is changed instead.
 * @throws DomainError `invalid` for a tag, role, group or vehicle that is not this team's
 */
export function createRule(outer: Context, rule: NewRule): Promise<string> {
  return transaction(outer, async (ctx) => {
    const known = await claimExternalId(ctx, 'alert_rule', rule.externalId)
    if (known === undefined) return insertRule(ctx, rule)
    await updateRule(ctx, known, rule)
    return known
  })
}

async function insertRule(ctx: Context, { name, ...given }: NewRule): Promise<string> {
  const rule: Settable = tidy({ name, ...applied<Omit<Settable, 'name'>>(BLANK, given) })
  await requireAims(ctx, rule)
  const { id, at } = newId('rul', ctx.now())
  const { place, kind, priorities, everybody, externalId: external_id } = rule
  const made = { id, team_id: ctx.teamId, centre: ctx.centre, created_at: at, external_id }
  await ctx.db
    .insertInto('alert_rule')
    .values({ ...made, name, place, kind, priorities, everybody, any_tag: rule.tags.length === 0 })
    .execute()
  await setAims(ctx, id, rule)
  const changes = diff<Partial<Settable>>({}, rule)
  await record(ctx, { action: 'ALERT_RULE_CREATE', objectId: id, descriptor: name, changes, shared: true })
  return id
}

/**
 * Changes what is named; a list is replaced as a whole. A rule that was given no tags fits every alarm.
 * @throws DomainError `not_found`, `stale`, `invalid` (what is not this team's, an externalId of another rule)
 */
export function updateRule(outer: Context, id: string, change: RuleChange): Promise<void> {
  return transaction(outer, async (ctx) => {
    await requireFreeExternalId(ctx, 'alert_rule', id, change.externalId)
    const before = await lockRule(ctx, id)
    const { version, anyTag, createdAt: _, id: __, ...was } = before
    const after = tidy(applied<Settable>(was, change))
    const any_tag = change.tags ? after.tags.length === 0 : anyTag
    const changes = diff({ ...was, anyTag }, { ...after, anyTag: any_tag })
    if (changes.length === 0) return
    await requireAims(ctx, after)
    const { name, place, kind, priorities, everybody, externalId: external_id } = after
    await ctx.db
      .updateTable('alert_rule')
      .set({ name, place, kind, priorities, everybody, any_tag, external_id, version: version + 1 })
      .where('id', '=', id)
      .execute()
    await setAims(ctx, id, after)
    await record(ctx, { action: 'ALERT_RULE_UPDATE', objectId: id, descriptor: name, changes, shared: true })
  })
}

/** Deletes a rule; who was called by it stays called. @throws DomainError `not_found`, `stale` */
export function deleteRule(outer: Context, id: string): Promise<void> {
  return transaction(outer, async (ctx) => {
    const before = await lockRule(ctx, id)
    await ctx.db.deleteFrom('alert_rule').where('id', '=', id).execute()
    await record(ctx, { action: 'ALERT_RULE_DELETE', objectId: id, descriptor: before.name, shared: true })
  })
}

/** Lists as sets, so that the same said in another order is no change. */
const tidy = (rule: Settable): Settable => ({
  ...rule,
  tags: asSet(rule.tags),
  roles: asSet(rule.roles),
  groups: asSet(rule.groups),
  vehicles: asSet(rule.vehicles),
  priorities: asSet(rule.priorities),
})
const asSet = <T>(values: T[]): T[] => [...new Set(values)].sort()

async function lockRule(ctx: Context, id: string): Promise<AlertRule> {
  await ctx.db
    .selectFrom('alert_rule')
    .select('id')
    .where('id', '=', id)
    .where('team_id', '=', ctx.teamId)
    .where('centre', '=', ctx.centre)
    .forUpdate()
    .execute()
  const rule = await ruleById(ctx, id)
  if (!rule) throw notFound('alert rule')
  requireVersion(ctx, rule)
  return rule
}
