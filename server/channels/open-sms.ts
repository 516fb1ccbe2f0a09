import type { Config } from '#server/config.ts'
import type { Db } from '#server/db/open.ts'
import { canSend, type SetUp, setUps } from '#server/domain/crowd/providers/index.ts'
import { byNexmo } from '#server/senders/by-nexmo.ts'
import { byTwilio } from '#server/senders/by-twilio.ts'
import { post, refusedWith } from '#server/senders/post-form.ts'
import type { Sender } from '#server/senders/sender.ts'
import { NotReached } from './channel.ts'

type Settings = Pick<Config, 'SMS_GATEWAY_URL' | 'PUBLIC_URL' | 'TWILIO_URL' | 'NEXMO_URL'>
/** `id`: what receipts name it by, where the gateway is ours to talk to. */
export type Sms = { teamId: string; to: string; text: string; id: string }
export type SendSms = (sms: Sms) => Promise<{ provider: string; ref: string | null }>

/**
 * How an SMS goes out: by the operator's own gateway where there is one, else by what the team has set up for its messages.
 * Rejects with NotReached.
 */
export function openSms(db: Db, config: Settings, gatewayToken: string): SendSms {
  const senders: Record<string, Sender> = { twilio: byTwilio(config.TWILIO_URL), nexmo: byNexmo(config.NEXMO_URL) }

  const byGateway = async (url: string, { to, text, id }: Sms) => {
    const headers = { authorization: `Bearer ${gatewayToken}` }
    const { status, json } = await post(url, JSON.stringify({ id, to, text }), headers)
    if (status < 200 || status > 299) throw refusedWith(status, json.error ?? json.message)
    return { provider: 'gateway', ref: id }
  }
  const byProvider = async ({ teamId, to, text }: Sms) => {
    const known = await setUps({ db, teamId })
    const setUp = ['twilio', 'nexmo'].map((name) => known.get(name)).find(canSend)
    const send = setUp && senders[setUp.name]
    if (!setUp || !send) throw new NotReached('Nothing is set up that sends SMS', true)
    const callbackUrl = callbackOf(config.PUBLIC_URL, setUp)
    const due = { id: 0, title: null, provider: setUp.name, answers: { ids: [], subject: null }, to, text }
    const outcome = await send(due, setUp.options, { teamId, callbackUrl })
    return { provider: setUp.name, ref: 'id' in outcome ? outcome.id : null }
  }
  return async (sms) => {
    const { SMS_GATEWAY_URL } = config
    try {
      return await (SMS_GATEWAY_URL ? byGateway(SMS_GATEWAY_URL, sms) : byProvider(sms))
    } catch (error) {
      throw notReached(error, sms.to)
    }
  }
}

/** Where a provider says what became of it: the address it also delivers messages to. */
const callbackOf = (publicUrl: string | undefined, { name, token }: SetUp) =>
  publicUrl && new URL(`/sms/${name}/${token}`, publicUrl).href

/** Providers repeat numbers in what they say; the reason is shown to whoever sees alerts, the number is not. */
export function notReached(error: unknown, number: string): NotReached {
  const words = error instanceof Error ? error.message : String(error)
  const isFinal = error instanceof Error && 'final' in error && error.final === true
  return new NotReached(words.replaceAll(number, '…').replaceAll(number.slice(1), '…'), isFinal)
}
