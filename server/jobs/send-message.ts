import type { Config } from '#server/config.ts'
import type { Context } from '#server/domain/context.ts'
import { messageToSend, type Outcome, settleMessage } from '#server/domain/crowd/messages/index.ts'
import { canSend, setUps } from '#server/domain/crowd/providers/index.ts'
import type { Job } from '#server/domain/job.ts'
import type { Mailer } from '#server/mail/open-mailer.ts'
import { byEmail } from '#server/senders/by-email.ts'
import { byFrontline } from '#server/senders/by-frontline.ts'
import { byNexmo } from '#server/senders/by-nexmo.ts'
import { byPhone } from '#server/senders/by-phone.ts'
import { byTwilio } from '#server/senders/by-twilio.ts'
import type { Sender } from '#server/senders/sender.ts'
import { queue } from '../queue/open-jobs.ts'

type Wanted = Extract<Job, { name: 'send-message' }>['data']
type Urls = Pick<Config, 'PUBLIC_URL' | 'TWILIO_URL' | 'NEXMO_URL' | 'FRONTLINE_URL' | 'WEBHOOK_ALLOW_PRIVATE'>
type Parts = {
  config: Urls
  mailer: Mailer
  contextOf: (who: Pick<Wanted, 'teamId' | 'centre'> & { actor: { kind: 'system' } }) => Context
  log: { warn: (about: object, text: string) => void }
}

/** Tried for about eight minutes. What a crash cut off is taken up again after a minute: no attempt lasts that long. */
const OPTIONS = { retryLimit: 5, retryDelay: 15, retryBackoff: true, expireInSeconds: 60 }

/**
 * Sends messages. One that was sent just before a crash, and not yet written down as sent, is sent again: twice rather
 * than never.
 */
export function sending({ config, mailer, contextOf, log }: Parts) {
  const senders: Record<string, Sender> = {
    smssync: byPhone,
    twilio: byTwilio(config.TWILIO_URL),
    nexmo: byNexmo(config.NEXMO_URL),
    frontlinesms: byFrontline(config.FRONTLINE_URL),
    email: byEmail(mailer, config.WEBHOOK_ALLOW_PRIVATE),
  }
  return queue('send-message', OPTIONS, async ({ teamId, centre, messageId }, { last }) => {
    const ctx = contextOf({ teamId, centre, actor: { kind: 'system' } })
    const due = await messageToSend(ctx, messageId)
    const setUp = due && (await setUps(ctx)).get(due.provider)
    const send = due && senders[due.provider]
    if (!due || !send || !canSend(setUp)) return // gone, cancelled, or its provider was switched off: it stays pending
    const callbackUrl = config.PUBLIC_URL && new URL(`/sms/${setUp.name}/${setUp.token}`, config.PUBLIC_URL).href
    const outcome = await send(due, setUp.options, { teamId, callbackUrl }).catch((err: unknown): Outcome => {
      if (!last && !isFinal(err)) throw err
      log.warn({ messageId, provider: due.provider, reason: kindOf(err) }, 'a message could not be sent')
      return { status: 'failed', error: err instanceof Error ? err.message : String(err) }
    })
    await settleMessage(ctx, messageId, outcome)
  })
}

const isFinal = (error: unknown) => error instanceof Error && 'final' in error && error.final === true

/** Not the message: providers like to repeat numbers in it. */
const kindOf = (error: unknown) => (error instanceof Error ? ('code' in error ? error.code : error.name) : 'unknown')
