import { html } from 'hono/html'
import type { Locale } from '#lib/words/locales.ts'
import type { Translate } from '#lib/words/translate.ts'
import { type Html, page } from '#server/caller/pages/page.ts'
import { timesIn } from '#server/channels/strength-words.ts'
import type { AlertToAnswer } from '#server/domain/channels/index.ts'

/** An alert that asks whether somebody can be available. */
export type Requested = AlertToAnswer & { request: NonNullable<AlertToAnswer['request']> }
export type Reader = { t: Translate; locale: Locale }
type Ways = { can: string; cannot: string; first: 'can' | 'cannot'; now: Date }

/** Asks first, as programs that preview links open them, too; both answers, as an SMS has one link. */
export function requestPage({ t, locale }: Reader, { teamName, centre, request }: Requested, ways: Ways): Html {
  const when = timesIn(locale, request.zone, ways.now)
  const about = { role: request.role ?? t('alerting.strength.somebody'), until: when(request.until) }
  const missing =
    request.from > ways.now
      ? t('alerting.strength.missingFrom', { ...about, from: when(request.from) })
      : t('alerting.strength.missing', about)
  const question = t('alerting.strength.question')
  const buttons = { can: t('alerting.action.can'), cannot: t('alerting.action.cannot') }
  const order = ways.first === 'can' ? (['can', 'cannot'] as const) : (['cannot', 'can'] as const)
  const forms = order.map(
    (one) => html`<form method="post" action="/a/${ways[one]}"><button class="send">${buttons[one]}</button></form>`,
  )
  const drill = centre === 'training' ? html`<p><b>${t('alerting.strength.drill')}</b></p>` : ''
  return page(
    locale,
    question,
    html`<main class="calm">${drill}<p dir="auto">${teamName}</p><h1>${question}</h1><p dir="auto">${missing}</p>${forms}</main>`,
  )
}

/** What was said. It is changed where somebody says whether they are available. */
export function requestSaidPage({ t, locale }: Reader, { teamName, centre, request }: Requested): Html {
  const said = saidOf(t, centre === 'training', request.said)
  const change = html`<p><a href="/respond">${t('alerting.strength.change')}</a></p>`
  return page(locale, said, html`<main class="calm"><p dir="auto">${teamName}</p><h1>${said}</h1>${change}</main>`)
}

function saidOf(t: Translate, isDrill: boolean, said: Requested['request']['said']): string {
  if (said === 'cannot') return t('alerting.strength.saidCannot')
  return isDrill ? t('alerting.strength.saidCanDrill') : t('alerting.strength.saidCan')
}

export const requestEndPage = ({ t, locale }: Reader): Html =>
  page(
    locale,
    t('alerting.page.overTitle'),
    html`<main class="calm"><h1>${t('alerting.page.overTitle')}</h1><p>${t('alerting.strength.over')}</p></main>`,
  )
