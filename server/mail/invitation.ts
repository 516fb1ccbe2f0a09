import { localeOfTag } from '#lib/words/locales.ts'
import { messagesIn } from '#lib/words/messages.ts'
import { wordsOf } from '#lib/words/words.ts'
import type { Mail } from './open-transport.ts'

type Invited = { email: string; team: string; member: string; origin: string; token: string; locale: string }

/**
 * In the team's language, else in English. The token stands behind a `#`, which no server is told and no log keeps.
 * `locale` is a language tag.
 */
export async function invitationMail({ email, origin, token, locale, ...names }: Invited): Promise<Omit<Mail, 'from'>> {
  const language = localeOfTag(locale) ?? 'en'
  const { t } = wordsOf(language, await messagesIn(language))
  const subject = t('joining.mail.subject', names)
  const text = t('joining.mail.text', { ...names, url: `${origin}/join#${token}` })
  return { to: email, subject, text: `${text}\n`, headers: { 'Auto-Submitted': 'auto-generated' } }
}
