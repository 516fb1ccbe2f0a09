import { LOCALES, type Locale } from '#lib/words/locales.ts'
import type { Translate } from '#lib/words/translate.ts'
import type { Notice } from '#server/domain/alerts/notice.ts'

type Told = Pick<Notice, 'purpose' | 'strength' | 'team'>
type Short = NonNullable<Notice['strength']>['short'][number]

/** "Vaxholm asks: Driver C is missing until 16:00"; to duty officers that too few are available. */
export function strengthHeadline({ purpose, strength, team }: Told, t: Translate, locale: Locale): string {
  const [short] = strength?.short ?? []
  if (purpose === 'readiness' || !strength || !short) return t('alerting.strength.warning', { team: team.name })
  const when = timesIn(locale, strength.zone, strength.now)
  const about = { team: team.name, role: short.role ?? t('alerting.strength.somebody') }
  const until = short.until ? when(short.until) : ''
  return short.from > strength.now
    ? t('alerting.strength.asksFrom', { ...about, from: when(short.from), until })
    : t('alerting.strength.asks', { ...about, until })
}

/** What is short and until when; or what is asked. */
export function strengthLines({ purpose, strength }: Told, t: Translate, locale: Locale): string[] {
  if (purpose === 'request') return [t('alerting.strength.question')]
  if (!strength) return []
  const when = timesIn(locale, strength.zone, strength.now)
  return strength.short.map(({ role, count, until }: Short) => {
    const about = { role: role ?? t('alerting.strength.anyRole'), count: String(count) }
    return until
      ? t('alerting.strength.shortUntil', { ...about, until: when(until) })
      : t('alerting.strength.short', about)
  })
}

/** Times by the team's clock: today's as "16:00", others with their day. */
export function timesIn(locale: Locale, timeZone: string, now: Date): (at: Date) => string {
  const { tag } = LOCALES[locale]
  const hour = { hour: '2-digit', minute: '2-digit', timeZone } as const
  const dayOf = (at: Date) => at.toLocaleDateString('en-CA', { timeZone })
  return (at) =>
    new Intl.DateTimeFormat(tag, dayOf(at) === dayOf(now) ? hour : { ...hour, weekday: 'short' }).format(at)
}
