import { isDeepStrictEqual } from 'node:util'
import { transaction } from '#server/db/transaction.ts'
import { record } from '#server/domain/activity/record.ts'
import type { Context } from '#server/domain/context.ts'
import { DomainError } from '#server/domain/error.ts'
import { refuse } from '#server/domain/refused.ts'
import { teamById } from '#server/domain/teams/index.ts'
import { writeProviderConfig } from '../providers/index.ts'
import { may, permit, type Viewer } from '../viewer.ts'
import { DEFAULTS, type GroupName, type Values } from './defaults.ts'
import { faultsIn } from './faults.ts'

/**
 * Sets the keys that are named; null brings a key's default back. The default view of the map is changed key by key, too. The log has
 * the names of the keys only: their values are addresses and texts, which must stay erasable.
 * @throws DomainError `forbidden` (also for `features`, which nobody changes); `invalid` for what cannot be stored
 */
export async function writeGroup(outer: Context, viewer: Viewer, name: GroupName, given: Values): Promise<void> {
  if (name === 'features')
    throw new DomainError('forbidden', 'The group features is what this server can do; nobody changes it')
  permit(may(viewer, 'Manage Settings'))
  if (name === 'data-provider') return writeProviderConfig(outer, viewer, given)
  return transaction(outer, async (ctx) => {
    const before = await lockGroup(ctx, name)
    const after = merged(before, await differing(ctx, name, before, given))
    refuse(faultsIn(after))
    const keys = Object.keys({ ...before, ...after }).filter((key) => !isDeepStrictEqual(before[key], after[key]))
    if (keys.length === 0) return
    await ctx.db
      .updateTable('crowd_config')
      .set({ values: JSON.stringify(after) })
      .where('team_id', '=', ctx.teamId)
      .where('name', '=', name)
      .execute()
    const changes = keys.map((key) => ({ key, from: null, to: null }))
    await record(ctx, { action: 'CONFIG_UPDATE', objectId: name, descriptor: name, changes, shared: true })
  })
}

async function lockGroup({ db, teamId }: Context, name: GroupName): Promise<Values> {
  await db
    .insertInto('crowd_config')
    .values({ team_id: teamId, name, values: '{}' })
    .onConflict((oc) => oc.columns(['team_id', 'name']).doNothing())
    .execute()
  const row = db.selectFrom('crowd_config').select('values').where('team_id', '=', teamId).where('name', '=', name)
  return (await row.forUpdate().executeTakeFirstOrThrow()).values
}

/** Without what is so already: a group that is sent back as it was read does not keep the defaults of that day for ever. */
async function differing(ctx: Context, name: 'site' | 'map', before: Values, given: Values): Promise<Values> {
  const known: Values = { ...DEFAULTS[name](await teamById(ctx.db, ctx.teamId)), ...before }
  const whole = name === 'map' ? withWholeView(known, given) : given
  return Object.fromEntries(Object.entries(whole).filter(([key, value]) => !isDeepStrictEqual(known[key], value)))
}

function withWholeView({ default_view: known }: Values, given: Values): Values {
  if (!isObject(given.default_view)) return given
  return { ...given, default_view: { ...(isObject(known) ? known : {}), ...given.default_view } }
}

const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null

function merged(before: Values, given: Values): Values {
  const all = Object.entries({ ...before, ...given })
  return Object.fromEntries(all.filter(([, value]) => value !== null && value !== undefined))
}
