import { html } from 'hono/html'
import type { Locale } from '#lib/words/locales.ts'
import type { Translate } from '#lib/words/translate.ts'
import { type Html, page } from '#server/caller/pages/page.ts'
import { deskOf, pathOf } from '#server/channels/links.ts'
import type { AlertToAnswer } from '#server/domain/channels/index.ts'

type Reader = { t: Translate; locale: Locale }
type Answer = 'coming' | 'not_coming'

/** Asks first: programs that preview links open them, too, and must answer for nobody. */
export function askPage({ t, locale }: Reader, alert: AlertToAnswer, answer: Answer): Html {
  const [question, label] = wordsOf(t, alert, answer)
  const about =
    alert.alarmId === null
      ? ''
      : html`<p><b dir="auto">${alert.title ?? t('alarms.untitled')}</b></p>
<p dir="auto">${alert.address ?? ''}</p>`
  return page(
    locale,
    question,
    html`<main class="calm"><p dir="auto">${alert.teamName}</p><h1>${question}</h1>${about}<form method="post"><button class="send">${label}</button></form></main>`,
  )
}

function wordsOf(t: Translate, { alarmId, purpose }: AlertToAnswer, answer: Answer): [question: string, label: string] {
  if (purpose === 'unowned') return [t('alerting.page.askSeesTo'), t('alerting.action.seesTo')]
  if (alarmId === null) return [t('alerting.page.askArrived'), t('alerting.action.arrived')]
  return answer === 'coming'
    ? [t('alerting.page.askComing'), t('alerting.action.coming')]
    : [t('alerting.page.askNotComing'), t('alerting.action.notComing')]
}

/** What was answered. It is changed where there is more to see. */
export function saidPage({ t, locale }: Reader, alert: AlertToAnswer): Html {
  const said = saidOf(t, alert)
  const change =
    alert.alarmId === null
      ? ''
      : alert.purpose === 'unowned'
        ? html`<p><a href="${deskOf(alert.alarmId, alert.centre === 'training')}">${t('alerting.page.openConsole')}</a></p>`
        : html`<p><a href="${pathOf(alert.alarmId, alert.centre === 'training')}">${t('alerting.page.change')}</a></p>`
  return page(
    locale,
    said,
    html`<main class="calm"><p dir="auto">${alert.teamName}</p><h1>${said}</h1>${change}</main>`,
  )
}

function saidOf(t: Translate, { alarmId, purpose, answer }: AlertToAnswer): string {
  if (purpose === 'unowned') return t('alerting.page.saidSeesTo')
  if (alarmId === null) return t('alerting.page.saidArrived')
  if (answer === 'coming') return t('alerting.page.saidComing')
  return answer === 'not_coming' ? t('alerting.page.saidNotComing') : t('alerting.page.saidOther')
}

/** There is no such link; or there was. */
export const endPage = ({ t, locale }: Reader, why: 'gone' | 'over'): Html =>
  calm(locale, t(`alerting.page.${why}Title`), t(`alerting.page.${why}Text`))

export const troublePage = ({ t, locale }: Reader): Html => calm(locale, t('alerting.page.trouble'))

const calm = (locale: Locale, title: string, text = ''): Html =>
  page(locale, title, html`<main class="calm"><h1>${title}</h1>${text && html`<p>${text}</p>`}</main>`)
