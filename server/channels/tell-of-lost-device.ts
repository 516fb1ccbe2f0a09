import type { Notice } from '#server/domain/alerts/notice.ts'
import { channelsOf, devicesOf, unsubscribePush } from '#server/domain/channels/index.ts'
import type { Context } from '#server/domain/context.ts'
import { isDomainError } from '#server/domain/error.ts'
import type { Mailer } from '#server/mail/open-mailer.ts'
import { type Ntfy, publish } from './by-ntfy.ts'
import type { Links } from './links.ts'
import { wordsIn } from './notice-words.ts'
import type { SendSms } from './open-sms.ts'
import { smsText } from './sms-text.ts'

type Parts = { ntfy: Ntfy | undefined; mailer: Mailer; sms: SendSms; links: Links }

/**
 * Forgets a device that its service says is gone. If it was the member's last one they are told once, by the first other channel
 * that takes words and is not loud, else by mail to where they sign in: nobody should find out at the next alarm.
 */
export async function forgetLostDevice(
  ctx: Context,
  { member }: Notice,
  deviceId: string,
  parts: Parts,
): Promise<void> {
  try {
    await unsubscribePush(ctx, member.id, deviceId)
  } catch (error) {
    if (isDomainError(error)) return // somebody else has just done so
    throw error
  }
  if ((await devicesOf(ctx, member.id)).length === 0) await tell(ctx, member, parts)
}

async function tell(ctx: Context, member: Notice['member'], { ntfy, mailer, sms, links }: Parts): Promise<void> {
  const { t } = await wordsIn(member.locale)
  const [title, text] = [t('alerting.lost.title'), t('alerting.lost.text')]
  const ladder = await channelsOf(ctx, member.id)
  const able = { ntfy: ntfy !== undefined, mail: mailer.isOpen(), sms: true, push: false, voice: false }
  const other = ladder.find(({ kind }) => able[kind])
  if (other?.kind === 'ntfy' && ntfy)
    await publish(ntfy, { topic: other.address ?? '', title, message: text, priority: 3, click: links.page() })
  else if (other?.kind === 'sms') {
    const said = smsText({ t, headline: title, lines: [text], asks: undefined })
    await sms({ teamId: ctx.teamId, to: other.address ?? '', text: said, id: member.id })
  } else {
    const to = other?.address ?? (await signInAddress(ctx, member.id))
    if (to && mailer.isOpen()) await mailer.send({ to, subject: title, text: `${text}\n\n${links.page()}\n` })
  }
}

async function signInAddress({ db }: Context, memberId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('member as m')
    .innerJoin('auth_user as u', 'u.id', 'm.user_id')
    .select('u.email')
    .where('m.id', '=', memberId)
    .executeTakeFirst()
  return row?.email
}
