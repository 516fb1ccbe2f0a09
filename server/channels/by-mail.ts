import type { Notice } from '#server/domain/alerts/notice.ts'
import type { Mailer } from '#server/mail/open-mailer.ts'
import { type Channel, NotReached } from './channel.ts'
import type { Links } from './links.ts'
import { type NoticeWords, wordsFor } from './notice-words.ts'

/** By Muster's own mail: a letter of a few lines, with links to answer by. */
export const byMail =
  (mailer: Mailer, links: Links): Channel =>
  async (notice, { address }) => {
    if (!mailer.isOpen()) throw new NotReached('No mail server is set up (SMTP_URL)', true)
    const words = await wordsFor(notice)
    const urgent = (notice.purpose === 'alarm' || notice.purpose === 'unowned') && {
      'X-Priority': '1',
      Importance: 'high',
    }
    await mailer
      .send({
        to: address ?? '',
        subject: words.headline,
        text: textOf(notice, words, links),
        headers: { 'Auto-Submitted': 'auto-generated', ...urgent },
      })
      .catch((error) => {
        const code = 'responseCode' in error ? Number(error.responseCode) : 0
        throw new NotReached(error.message.replaceAll(address ?? '', '…'), code >= 500)
      })
    return { provider: 'mail', ref: null }
  }

function textOf(notice: Notice, { t, lines, asks }: NoticeWords, links: Links): string {
  const { alertId, team } = notice
  const [coming, notComing] = [links.answer(alertId, 'coming'), links.answer(alertId, 'not_coming')]
  const answers =
    asks === 'coming'
      ? [t('alerting.mail.coming', { link: coming }), t('alerting.mail.notComing', { link: notComing })]
      : asks === 'available'
        ? [t('alerting.mail.can', { link: coming }), t('alerting.mail.cannot', { link: notComing })]
        : asks === 'arrived'
          ? [t('alerting.mail.arrived', { link: coming })]
          : asks === 'seesTo'
            ? [t('alerting.mail.seesTo', { link: coming })]
            : []
  const page = t('alerting.mail.open', { link: links.page(notice) })
  return `${[lines.join('\n'), ...answers, page, t('alerting.mail.why', { team: team.name })].join('\n\n')}\n`
}
