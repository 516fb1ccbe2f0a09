import type { Config } from '#server/config.ts'
import type { Db } from '#server/db/open.ts'
import { canSend, setUps } from '#server/domain/crowd/providers/index.ts'
import { post, refusedWith } from '#server/senders/post-form.ts'
import { type Channel, NotReached } from './channel.ts'
import type { Links } from './links.ts'
import { notReached } from './open-sms.ts'

/** So long it rings: about as long as until a mailbox takes it. */
const RING_SECONDS = 25

/**
 * Calls by Twilio's `POST /2010-04-01/Accounts/{sid}/Calls.json`: it asks us what to say once somebody, or a machine, has picked
 * up, and tells us how the call ended.
 */
export const byVoice =
  (db: Db, config: Pick<Config, 'PUBLIC_URL' | 'TWILIO_URL'>, links: Links): Channel =>
  async ({ alertId, team }, { address }) => {
    const setUp = (await setUps({ db, teamId: team.id })).get('twilio')
    if (!canSend(setUp)) throw new NotReached('Nothing is set up that calls (Twilio)', true)
    if (!config.PUBLIC_URL) throw new NotReached('Twilio cannot reach us: PUBLIC_URL is not set', true)
    const { account_sid = '', auth_token = '', from = '' } = setUp.options
    const url = links.voice(alertId)
    const form = new URLSearchParams({
      To: address ?? '',
      From: from,
      Url: url,
      Method: 'POST',
      StatusCallback: `${url}/status`,
      StatusCallbackMethod: 'POST',
      StatusCallbackEvent: 'completed',
      Timeout: String(RING_SECONDS),
      MachineDetection: 'Enable',
    })
    const calls = new URL(`/2010-04-01/Accounts/${encodeURIComponent(account_sid)}/Calls.json`, config.TWILIO_URL)
    const authorization = `Basic ${Buffer.from(`${account_sid}:${auth_token}`).toString('base64')}`
    try {
      const { status, json } = await post(calls.href, form, { authorization })
      if (status !== 201 && status !== 200) throw refusedWith(status, json.message)
      return { provider: 'twilio', ref: typeof json.sid === 'string' ? json.sid : null }
    } catch (error) {
      throw notReached(error, address ?? '')
    }
  }
