import { sql } from 'kysely'
import type { ChannelKind } from '#server/db/alert-tables.ts'
import type { Db } from '#server/db/open.ts'
import type { Centre } from '#server/db/schema.ts'

type Of = { teamId: string; centre: Centre; alarmId: string | null }

/** Calls that the process before left unsent, by alarm and channel. */
export async function unsentAlerts(db: Db): Promise<(Of & { channel: ChannelKind })[]> {
  const { rows } = await sql<Of & { channel: ChannelKind }>`
    select distinct team_id as "teamId", centre, alarm_id as "alarmId", channel from alert where state = 'queued'`.execute(
    db,
  )
  return rows
}

/** So long after an alarm was raised its first call may have been cut off with its process. */
const JUST_RAISED_MS = 120_000

/** Alarms that were raised just now and have called nobody yet. */
export async function unopenedAlarms(db: Db, now: Date): Promise<(Of & { alarmId: string })[]> {
  const { rows } = await sql<Of & { alarmId: string }>`
    select a.team_id as "teamId", a.centre, a.id as "alarmId" from alarm a
    where a.created_at > ${new Date(now.getTime() - JUST_RAISED_MS)} and a.concluded_at is null
      and not exists (select from alert_ladder l where l.alarm_id = a.id)`.execute(db)
  return rows
}

/** Alarms that nobody owns, whose duty officers may have something to hear. */
export async function unownedAlarms(db: Db): Promise<(Of & { alarmId: string })[]> {
  const { rows } = await sql<Of & { alarmId: string }>`
    select team_id as "teamId", centre, id as "alarmId" from alarm
    where unowned_since is not null and owner_membership is null and concluded_at is null`.execute(db)
  return rows
}

/** Alarms whose ladder is still being climbed. */
export async function runningLadders(db: Db): Promise<(Of & { alarmId: string })[]> {
  const { rows } = await sql<Of & { alarmId: string }>`
    select a.team_id as "teamId", a.centre, a.id as "alarmId" from alert_ladder l join alarm a on a.id = l.alarm_id
    where l.state = 'running' and (l.next_at is not null or l.stirred)
      or exists (select from alert q where q.alarm_id = a.id and q.state = 'queued')`.execute(db)
  return rows
}
