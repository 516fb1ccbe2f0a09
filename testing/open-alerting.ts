import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Channel } from '#server/channels/channel.ts'
import { type AvailabilityStatus, CHANNEL_KINDS, type ChannelKind } from '#server/db/alert-tables.ts'
import type { Centre } from '#server/db/schema.ts'
import { climbLadder, noteState, type StateNote } from '#server/domain/alerts/index.ts'
import { newId } from '#server/domain/id.ts'
import { openTeam } from './open-team.ts'
import { withRuntime } from './with-runtime.ts'

type Sent = {
  team: string
  member: string
  name: string
  channel: ChannelKind
  purpose: string
  drill: boolean
  alert: string
}
type Someone = {
  channels?: ChannelKind[]
  roles?: string[]
  status?: AvailabilityStatus
  inTraining?: boolean
}
type Team = Awaited<ReturnType<typeof openTeam>>

/**
 * Teams whose people are called by channels that keep what they got, by a clock of its own: `pass` moves it and looks at the
 * ladder, and everything that is due is done when it resolves.
 */
export async function openAlerting() {
  let at = Date.parse('2026-03-01T12:00:00Z')
  const sent: Sent[] = []
  /** What a channel does instead of taking it. */
  const instead: Partial<Record<ChannelKind, () => Promise<void> | void>> = {}
  const channels = Object.fromEntries(
    CHANNEL_KINDS.map((kind): [ChannelKind, Channel] => [
      kind,
      async ({ alertId, team, member, purpose, drill }) => {
        await instead[kind]?.()
        sent.push({
          team: team.id,
          member: member.id,
          name: member.name,
          channel: kind,
          purpose,
          drill,
          alert: alertId,
        })
        return { provider: 'test', ref: alertId }
      },
    ]),
  )
  const rt = await withRuntime({}, { now: () => new Date(at), channels })
  const ctxOf = (team: { teamId: string }, centre: Centre = 'live') =>
    rt.contextOf({ teamId: team.teamId, centre, actor: { kind: 'system' } })

  /** Resolves when no job of alerting is due or under way. */
  async function settled(): Promise<void> {
    for (;;) {
      const { rows } = await sql<{ left: number }>`select count(*)::int as left from pgboss.job
        where (name = 'climb-ladder' or name like 'send-alerts-%') and (state in ('active', 'retry')
          or state = 'created' and start_after <= now() and not (name = 'climb-ladder' and data ? 'due'))`.execute(
        rt.db,
      )
      if (rows[0]?.left === 0) return
      await pause(10)
    }
  }

  return {
    rt,
    sent,
    instead,
    settled,
    ctxOf,
    /** Whose duty officers hear nothing of alarms that nobody owns, unless it says `unowned` seconds: those are counted by the clock of the queue. */
    async team(centre: Centre = 'live', teamId?: string, unowned = 0) {
      const team = await openTeam(rt, { centre, ...(teamId && { teamId }) })
      await sql`update team set alerting = alerting || ${JSON.stringify({ unowned })}::jsonb where id = ${team.teamId}`.execute(
        rt.db,
      )
      return team
    },
    /** A member with these channels, in that order. */
    async someone(
      team: Team,
      name: string,
      { channels: kinds = ['push'], roles = [], status, inTraining }: Someone = {},
    ) {
      const body = { firstname: name, lastname: 'Berg', roles }
      const member = (await team.call('POST', '/v1/members', body)).body.data.id as string
      const now = new Date(at)
      for (const [place, kind] of kinds.entries()) {
        const { id } = newId('chn', now)
        const address = kind === 'push' ? null : `${kind}-${name}`
        const row = { id, member_id: member, place, kind, address, created_at: now }
        await rt.db.insertInto('member_channel').values(row).execute()
      }
      if (status) {
        const row = { member_id: member, status, since: now, until: null }
        await rt.db.insertInto('availability').values(row).execute()
      }
      if (inTraining) await rt.db.updateTable('member').set({ in_training: true }).where('id', '=', member).execute()
      return member
    },
    /** An alarm, and everybody called who is called at once. */
    async raise(team: Team, body: object = {}): Promise<string> {
      const answer = await team.call('POST', '/v1/alarms', { title: 'Fire', ...body })
      if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
      await settled()
      return answer.body.data.id
    },
    /** So many seconds go by for the alarms of a team's centre. */
    async pass(team: { teamId: string }, alarmId: string, seconds: number, centre: Centre = 'live'): Promise<void> {
      at += seconds * 1000
      await climbLadder(ctxOf(team, centre), alarmId)
      await settled()
    },
    /** So many minutes go by, and nobody looks at anything. */
    wait(minutes: number): void {
      at += minutes * 60_000
    },
    /** What became of the newest call of somebody by a channel. */
    async becomes(team: Team, member: string, channel: ChannelKind, note: StateNote): Promise<void> {
      const { alert } = sent.findLast((one) => one.member === member && one.channel === channel)!
      await noteState(ctxOf(team), alert, note)
      await settled()
    },
    /** Who of a team got what since the last time it was asked, as `name channel purpose`. */
    news({ teamId }: { teamId: string }): string[] {
      const own = sent.filter(({ team }) => team === teamId)
      for (const one of own) sent.splice(sent.indexOf(one), 1)
      return own.map(({ name, channel, purpose }) => `${name.split(' ')[0]} ${channel} ${purpose}`).toSorted()
    },
  }
}
