import { sql } from 'kysely'
import type { AlertingSettings } from '#server/db/alert-tables.ts'
import { transaction } from '#server/db/transaction.ts'
import { record } from '../activity/record.ts'
import { fittingRules } from '../alert-rules/index.ts'
import type { Context } from '../context.ts'
import { type Priority, priorityOf } from '../priority.ts'
import { officersDueAt, unownedLater } from '../unowned.ts'
import { ladderTimes } from './ladder-times.ts'
import { type Made, nextSteps } from './next-steps.ts'
import type { Person } from './person.ts'
import { type Queued, queueAlerts } from './queue-alerts.ts'
import { peopleOf } from './situation.ts'

/** Waves of a ladder begin with 1: what duty officers are told here is of none. */
const NO_WAVE = 0
/** While a call is with its service, it is looked again whether it has failed. */
const LOOK_SECONDS = 5

type Unowned = {
  title: string | null
  since: Date
  tags: string[]
  given: Priority | null
  ofTags: Priority | null
  alerting: AlertingSettings
}

/**
 * Looks at an alarm that nobody owns and tells the duty officers what is due by now: each by their channels in order, until one of them
 * answers or somebody owns it. Once for each alarm. Bears being done twice: everything follows from the rows, and the alarm is locked,
 * so that nothing is queued once it is owned.
 */
export function alertUnowned(outer: Context, alarmId: string): Promise<void> {
  return transaction(outer, async (ctx) => {
    const alarm = await lockUnowned(ctx, alarmId)
    if (!alarm) return
    const { priority } = priorityOf(alarm.given, alarm.ofTags)
    const dueAt = officersDueAt(alarm.since, priority, alarm.alerting)
    if (!dueAt || (await isOnlyToBeKnown(ctx, alarm.tags, priority))) return
    const waitMs = dueAt.getTime() - ctx.now().getTime()
    if (waitMs > 0) return unownedLater(ctx, alarmId, Math.ceil(waitMs / 1000))
    const made = await madeOf(ctx, alarmId)
    const officers = await officersOf(ctx, alarmId, alarm.alerting)
    if (made.length > 0) return goOn(ctx, alarmId, made, officers, alarm.alerting)
    const first = officers.flatMap(({ id: member, channels: [channel] }) => (channel ? [{ member, channel }] : []))
    if (first.length > 0) await begin(ctx, alarmId, alarm.title, first)
  })
}

async function begin(
  ctx: Context,
  alarmId: string,
  title: string | null,
  to: Pick<Queued, 'member' | 'channel'>[],
): Promise<void> {
  await tellOfficers(ctx, alarmId, to, 0)
  const set = { officers_told_at: ctx.now(), updated_at: ctx.now() }
  await ctx.db.updateTable('alarm').set(set).where('id', '=', alarmId).execute()
  const changes = [{ key: 'called', from: null, to: to.length }]
  await record(ctx, { action: 'ALERT_UNOWNED', objectId: alarmId, descriptor: title, alarmId, changes })
}

/** Next channels that are due; nothing more once one of them has answered. */
async function goOn(
  ctx: Context,
  alarmId: string,
  made: Made[],
  officers: Person[],
  alerting: AlertingSettings,
): Promise<void> {
  if (made.some(({ state }) => state === 'answered')) return
  const { steps, nextAt } = nextSteps(made, officers, ladderTimes(alerting), ctx.now())
  for (const { person, channel, step } of steps)
    await tellOfficers(ctx, alarmId, [{ member: person.id, channel }], step)
  if (steps.length === 0 && nextAt) await unownedLater(ctx, alarmId, LOOK_SECONDS)
}

async function tellOfficers(
  ctx: Context,
  alarmId: string,
  to: Pick<Queued, 'member' | 'channel'>[],
  step: number,
): Promise<void> {
  const alerts = to.map((one) => ({ ...one, purpose: 'unowned' as const, wave: NO_WAVE, step }))
  await queueAlerts(ctx, { alarmId }, alerts)
  await unownedLater(ctx, alarmId, LOOK_SECONDS)
}

/** Undefined where somebody owns it, or it is over. Also where officers were told and it was owned and released since: once is enough. */
async function lockUnowned(ctx: Context, id: string): Promise<Unowned | undefined> {
  const { rows } = await sql<Unowned>`
    select a.title, a.unowned_since as since, a.given_priority as given, t.alerting,
      array(select tag_id from alarm_tag where alarm_id = a.id) as tags,
      (select min(g.priority) from alarm_tag x join tag g on g.id = x.tag_id where x.alarm_id = a.id) as "ofTags"
    from alarm a join team t on t.id = a.team_id
    where a.id = ${id} and a.team_id = ${ctx.teamId} and a.centre = ${ctx.centre} and a.unowned_since is not null
      and a.owner_membership is null and a.concluded_at is null
      and (a.officers_told_at is null or a.officers_told_at > a.unowned_since)
    for update of a`.execute(ctx.db)
  return rows[0]
}

/** Where all rules that fit say that it is only to be known, nobody has to hurry. */
async function isOnlyToBeKnown(ctx: Context, tags: string[], priority: Priority): Promise<boolean> {
  const rules = await fittingRules(ctx, { tags, priority })
  return rules.length > 0 && rules.every(({ kind }) => kind === 'information')
}

/** Those who are not away; where all are, all of them: there is nobody else. In a drill only who practises. */
async function officersOf(ctx: Context, alarmId: string, { dutyOfficers = [] }: AlertingSettings): Promise<Person[]> {
  if (dutyOfficers.length === 0) return []
  const people = await peopleOf(ctx, alarmId)
  const officers = dutyOfficers.flatMap((id) => people.find((person) => person.id === id) ?? [])
  const there = officers.filter(({ status }) => status !== 'away')
  // What they have said to the alarm itself is no answer to this.
  return (there.length > 0 ? there : officers).map((person) => ({ ...person, answer: null }))
}

/** As calls of an alarm, which go by every channel, the ringing one, too. */
async function madeOf(ctx: Context, alarmId: string): Promise<Made[]> {
  const { rows } = await sql<Made>`
    select member_id as member, channel_id as "channelId", channel, 'alarm' as purpose, wave, step, state, queued_at as "queuedAt"
    from alert where alarm_id = ${alarmId} and purpose = 'unowned'`.execute(ctx.db)
  return rows
}

/** Somebody owns the alarm: what officers have not been sent yet is not sent any more. */
export async function dropUnowned(ctx: Context, alarmId: string): Promise<void> {
  await ctx.db
    .updateTable('alert')
    .set({ state: 'failed', failed_at: ctx.now(), reason: 'Somebody owned the alarm before it was sent' })
    .where('alarm_id', '=', alarmId)
    .where('purpose', '=', 'unowned')
    .where('state', '=', 'queued')
    .where('sending_at', 'is', null)
    .execute()
}
