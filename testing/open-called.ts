import { openChannels } from '#server/channels/open-channels.ts'
import type { AlertPurpose, ChannelKind } from '#server/db/alert-tables.ts'
import type { Centre } from '#server/db/schema.ts'
import type { Notice } from '#server/domain/alerts/notice.ts'
import { newId } from '#server/domain/id.ts'
import { openMailer } from '#server/mail/open-mailer.ts'
import { openTeam } from './open-team.ts'
import type { TestRuntime } from './open-test-runtime.ts'

const NOTHING_YET = {
  sending_at: null,
  provider: null,
  provider_ref: null,
  accepted_at: null,
  delivered_at: null,
  opened_at: null,
  answered_at: null,
  failed_at: null,
  reason: null,
}

/**
 * A team with a member who is called to its alarms by the test, and the channels by which that is done. The member is away:
 * nothing else calls them, unless the test says that they are `available`.
 */
export async function openCalled(rt: TestRuntime, centre: Centre = 'live') {
  const team = await openTeam(rt, { centre })
  await team.call('PATCH', `/v1/teams/${team.teamId}`, { address: { country: 'FI' } })
  const member = (await team.call('POST', '/v1/members', { firstname: 'Aino', lastname: 'Berg' })).body.data
  const be = (status: 'available' | 'away') => team.call('PUT', `/v1/members/${member.id}/availability`, { status })
  await be('away')
  const { channels, close } = openChannels({ ...rt, mailer: openMailer(rt.config, rt.log) })
  rt.beforeDiscard(close)
  const ladder = async (...wanted: object[]): Promise<{ id: string; kind: string }[]> =>
    (await team.call('PUT', `/v1/members/${member.id}/channels`, { channels: wanted })).body.data.channels

  let waves = 0
  /** Queues one alert of the member's, and says what it tells. Without an alarm it is a test. */
  async function alert(kind: ChannelKind, alarm: Alarm | undefined, options: Partial<Alerted> = {}): Promise<Notice> {
    const { purpose = alarm ? 'alarm' : 'test', locale = 'en', at = rt.now(), channelId = null } = options
    const { id } = newId('alt', at)
    const row = { id, team_id: team.teamId, centre, alarm_id: alarm?.id ?? null, member_id: member.id }
    const how = { channel_id: channelId, channel: kind, purpose, wave: ++waves, step: 0, state: 'queued' as const }
    await rt.db
      .insertInto('alert')
      .values({ ...row, ...how, queued_at: at, ...NOTHING_YET })
      .execute()
    const drill = centre === 'training' || purpose === 'test'
    const about = { alertId: id, purpose, drill, team: { id: team.teamId, name: 'Skärgården Rescue' } }
    return {
      ...about,
      alarm: alarm ?? null,
      strength: null,
      member: { id: member.id, name: member.name, locale },
      keepSeconds: 180,
    }
  }

  async function raise(sent: object = {}): Promise<Alarm> {
    const body = { title: 'Building fire', description: 'Smoke from the roof', address: 'Storgatan 14', ...sent }
    const made = (await team.call('POST', '/v1/alarms', body)).body.data
    const words = { title: made.title, description: made.description, address: 'Storgatan 14' }
    return {
      id: made.id,
      sequence: made.sequence,
      ...words,
      priority: 2,
      location: null,
      raisedAt: new Date(made.createdAt),
    }
  }

  const row = (id: string) => rt.db.selectFrom('alert').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  /** What the member has answered. */
  const answer = async ({ id }: Alarm) =>
    (await team.call('GET', `/v1/alarms/${id}/responses`)).body.data.map(
      ({ status, eta }: { status: string; eta: string | null }) => ({ status, eta }),
    )
  return { ...team, member, be, channels, ladder, alert, raise, row, answer }
}

type Alarm = NonNullable<Notice['alarm']>
type Alerted = { purpose: AlertPurpose; locale: string; at: Date; channelId: string | null }
