import type { Channel } from './channel.ts'
import type { Links } from './links.ts'
import { wordsFor } from './notice-words.ts'
import type { SendSms } from './open-sms.ts'
import { smsText } from './sms-text.ts'

/** By SMS, which says how it is answered. */
export const bySms =
  (send: SendSms, links: Links): Channel =>
  async (notice, { address }) =>
    send({
      teamId: notice.team.id,
      to: address ?? '',
      text: smsText(await wordsFor(notice), links.answer(notice.alertId, 'coming'), links.page(notice)),
      id: notice.alertId,
    })
