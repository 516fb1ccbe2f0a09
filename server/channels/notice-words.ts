import { LOCALES, type Locale, localeOfTag } from '#lib/words/locales.ts'
import { messagesIn } from '#lib/words/messages.ts'
import type { Translate } from '#lib/words/translate.ts'
import { wordsOf } from '#lib/words/words.ts'
import type { Notice } from '#server/domain/alerts/notice.ts'
import { strengthHeadline, strengthLines } from './strength-words.ts'

/** What a notice says, in the language of whoever is told. */
export type NoticeWords = {
  t: Translate
  locale: Locale
  /** Whose voice reads it (`sv-SE`), and which way it is written. */
  tag: string
  dir: 'ltr' | 'rtl'
  /** In one line, with what it is first, and DRILL before that. */
  headline: string
  /** Where it is and what has happened; or what is to be done. */
  lines: string[]
  /** Whether an answer is wanted, and to what. */
  asks: 'coming' | 'arrived' | 'available' | 'seesTo' | undefined
}

/** A language of a member, or of a team, that we may not speak. */
export async function wordsIn(tag: string): Promise<{ t: Translate; locale: Locale }> {
  const locale = localeOfTag(tag) ?? 'en'
  return { locale, t: wordsOf(locale, await messagesIn(locale)).t }
}

export async function wordsFor(notice: Notice): Promise<NoticeWords> {
  const { t, locale } = await wordsIn(notice.member.locale)
  return {
    t,
    locale,
    tag: VOICES[locale],
    dir: LOCALES[locale].dir,
    headline: headlineOf(notice, t, locale),
    lines: linesOf(notice, t, locale),
    asks: asksOf(notice),
  }
}

/** Yes and no to what is asked. */
export function answerWords(asks: 'coming' | 'available', t: Translate): [yes: string, no: string] {
  if (asks === 'available') return [t('alerting.action.can'), t('alerting.action.cannot')]
  return [t('alerting.action.coming'), t('alerting.action.notComing')]
}

/** Whose voice reads to speakers of it. */
export const VOICES: Record<Locale, string> = {
  en: 'en-GB',
  sv: 'sv-SE',
  fi: 'fi-FI',
  de: 'de-DE',
  fr: 'fr-FR',
  he: 'he-IL',
}

function headlineOf(notice: Notice, t: Translate, locale: Locale): string {
  const { alarm, purpose, drill, team } = notice
  const title = alarm ? (alarm.title ?? t('alarms.untitled')) : team.name
  const headline =
    purpose === 'readiness' || purpose === 'request'
      ? strengthHeadline(notice, t, locale)
      : t('alerting.headline', { kind: t(`alerting.kind.${purpose}`), title })
  return drill ? t('alerting.drillHeadline', { headline }) : headline
}

function linesOf(notice: Notice, t: Translate, locale: Locale): string[] {
  const { alarm, purpose } = notice
  if (purpose === 'readiness' || purpose === 'request') return strengthLines(notice, t, locale)
  if (purpose === 'alarm' || purpose === 'information')
    return [alarm?.address, alarm?.description].flatMap((line) => line?.trim() || [])
  const text = t(`alerting.text.${purpose}`)
  return purpose === 'unowned' && alarm?.address ? [alarm.address, text] : [text]
}

function asksOf({ purpose }: Notice): NoticeWords['asks'] {
  if (purpose === 'test') return 'arrived'
  if (purpose === 'request') return 'available'
  if (purpose === 'unowned') return 'seesTo'
  return purpose === 'alarm' ? 'coming' : undefined
}
