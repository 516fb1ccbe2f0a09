import type { Change } from '#server/db/schema.ts'
import { transaction } from '#server/db/transaction.ts'
import { diff, record } from '../activity/record.ts'
import { climbLater } from '../climb-later.ts'
import type { Context } from '../context.ts'
import { notFound } from '../error.ts'
import { requireFreeExternalId } from '../external-id.ts'
import { type Place, toLogged } from '../place.ts'
import { turnLinked } from '../reports/close-report.ts'
import { stopTracking } from '../responses/stop-tracking.ts'
import { unownedFrom, unownedLater } from '../unowned.ts'
import { requireVersion } from '../version.ts'
import type { NewAlarm } from './alarm.ts'
import { requireTags, setTags } from './alarm-tags.ts'
import { type LocationSource, lookUpLater, placeAfter } from './location.ts'
import { priorityChange } from './priority-change.ts'

export type AlarmChange = NewAlarm & {
  concluded?: boolean | undefined
  /** Where a location that is named came from, when it is put back as it was; else somebody gives it. */
  locationSource?: LocationSource | undefined
}

/**
 * Changes what is named; absent stays, null clears. Concluding stops position tracking and closes the reports linked to
 * it, and resuming opens those again; concluding twice does nothing (facts T29). Writes `ALARM_UPDATE` for edits,
 * `ALARM_CONCLUDE` or `ALARM_RESUME` beside it with what happened to each report, nothing for a no-op.
 * @throws DomainError `not_found`, `invalid` (a tag that is not this team's)
 */
export function updateAlarm(outer: Context, id: string, change: AlarmChange): Promise<void> {
  return transaction(outer, async (ctx) => {
    await requireFreeExternalId(ctx, 'alarm', id, change.externalId)
    const before = await lockAlarm(ctx, id)
    const edits = await applyEdits(ctx, before, change)
    const turn = await applyConclusion(ctx, before, change.concluded)
    if (edits.changes.length === 0 && !turn) return
    const set = { updated_at: ctx.now(), version: before.version + 1 }
    await ctx.db.updateTable('alarm').set(set).where('id', '=', id).execute()
    const descriptor = change.title === undefined ? before.title : change.title
    const entry = { objectId: id, descriptor, alarmId: id }
    if (edits.changes.length > 0) await record(ctx, { ...entry, action: 'ALARM_UPDATE', ...edits })
    if (!turn) return
    await record(ctx, { ...entry, action: turn.action, changes: turn.changes })
    for (const happening of turn.linked) await record(ctx, happening)
  })
}

type Locked = Awaited<ReturnType<typeof lockAlarm>>

/** An alarm of the context's centre as it is, locked. @throws DomainError `not_found`, `stale` */
export async function lockAlarm(ctx: Context, id: string) {
  const row = await ctx.db
    .selectFrom('alarm')
    .select(['id', 'title', 'description', 'address', 'lng', 'lat', 'concluded_at', 'owner_membership'])
    .select(['location_source as source', 'external_id as externalId', 'version', 'given_priority as priority'])
    .where('id', '=', id)
    .where('team_id', '=', ctx.teamId)
    .where('centre', '=', ctx.centre)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound('alarm')
  requireVersion(ctx, row)
  const tagged = ctx.db.selectFrom('alarm_tag').select('tag_id').where('alarm_id', '=', id).orderBy('place')
  const tags = (await tagged.execute()).map((t) => t.tag_id)
  const location: Place | null = row.lng === null || row.lat === null ? null : { lng: row.lng, lat: row.lat }
  return { ...row, tags, location }
}

/** `kept`: what the changes do not say, because what is in effect is shown. */
type Edits = { changes: Change[]; kept: Change[] }

async function applyEdits(ctx: Context, before: Locked, change: AlarmChange): Promise<Edits> {
  const {
    title = before.title,
    description = before.description,
    address = before.address,
    externalId = before.externalId,
    priority = before.priority,
  } = change
  const tags = change.tags ? await requireTags(ctx, change.tags) : before.tags
  const { location, source, lookUp } = placeAfter(before, change)
  const changes = diff(
    { ...pick(before), location: toLogged(before.location) },
    { title, description, address, location: toLogged(location), tags, externalId },
  )
  changes.push(...(await priorityChange(ctx, { given: before.priority, tags: before.tags }, { given: priority, tags })))
  const kept = diff(
    { givenPriority: before.priority, locationSource: before.source },
    { givenPriority: priority, locationSource: source },
  )
  if (changes.length === 0 && source === before.source) return { changes, kept }
  await ctx.db
    .updateTable('alarm')
    .set({
      title,
      description,
      address: address && JSON.stringify(address),
      external_id: externalId,
      given_priority: priority,
      lng: location?.lng ?? null,
      lat: location?.lat ?? null,
      location_source: source,
    })
    .where('id', '=', before.id)
    .execute()
  if (changes.some((c) => c.key === 'tags')) {
    await ctx.db.deleteFrom('alarm_tag').where('alarm_id', '=', before.id).execute()
    await setTags(ctx, before.id, tags)
  }
  if (changes.some((c) => c.key === 'priority')) await unownedLater(ctx, before.id, 0) // officers may have to hear of it now
  if (lookUp) await lookUpLater(ctx, before.id)
  return { changes, kept }
}

const pick = ({ title, description, address, tags, externalId }: Locked) => ({
  title,
  description,
  address,
  tags,
  externalId,
})

async function applyConclusion(ctx: Context, before: Locked, concluded: boolean | undefined) {
  const was = before.concluded_at !== null
  if (concluded === undefined || concluded === was) return undefined
  const concluded_at = concluded ? ctx.now() : null
  const isUnowned = !concluded && before.owner_membership === null
  const unowned_since = isUnowned ? ctx.now() : null // who owned it goes on to
  await ctx.db.updateTable('alarm').set({ concluded_at, unowned_since }).where('id', '=', before.id).execute()
  if (concluded) await stopTracking(ctx, before.id)
  if (concluded) await climbLater(ctx, before.id) // stands everybody down
  if (isUnowned) await unownedFrom(ctx, before.id)
  const linked = await turnLinked(ctx, before.id, concluded)
  const changes: Change[] = [{ key: 'concluded', from: was, to: concluded }]
  return { action: concluded ? 'ALARM_CONCLUDE' : 'ALARM_RESUME', changes, linked }
}
