import type { Config } from '#server/config.ts'
import type { Context } from '#server/domain/context.ts'
import { canSend, setUps } from '#server/domain/crowd/providers/index.ts'

/** What a team's members can be alerted by, as the operator and the team have set it up. */
export async function setUpHere(ctx: Pick<Context, 'db' | 'teamId'>, config: Config) {
  const known = await setUps(ctx)
  const able = (['twilio', 'nexmo'] as const).filter((name) => canSend(known.get(name)))
  const { NTFY_URL = null, SMS_GATEWAY_URL, PUBLIC_URL, SMTP_URL } = config
  return {
    push: true,
    ntfy: NTFY_URL,
    sms: SMS_GATEWAY_URL ? ('gateway' as const) : (able[0] ?? null),
    voice: able.includes('twilio') && PUBLIC_URL ? ('twilio' as const) : null,
    mail: SMTP_URL !== undefined,
  }
}
