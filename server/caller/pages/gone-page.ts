import { html } from 'hono/html'
import { callerWordsIn } from '#lib/caller/compile-messages.ts'
import type { LanguageCode } from '#lib/caller/languages.ts'
import type { CallerTranslate } from '#lib/caller/words.ts'
import type { CallerProblem } from '#lib/contracts/caller.ts'
import { type Html, page } from './page.ts'

/** There is no such report, or not any more. */
export function gonePage(language: LanguageCode): Html {
  const { t } = callerWordsIn(language)
  return calm(language, t, t('caller.gone.title'), t('caller.gone.text'))
}

/** The team takes no reports from the public form, or there is no such team. */
export function noFormPage(language: LanguageCode): Html {
  const { t } = callerWordsIn(language)
  return calm(language, t, t('caller.noForm.title'), t('caller.noForm.text'))
}

/** Nothing is wrong with the address, but it does not work: too many requests, no database … */
export function troublePage(language: LanguageCode, problem: CallerProblem): Html {
  const { t } = callerWordsIn(language)
  return calm(language, t, t(`caller.problem.${problem}`))
}

const calm = (language: LanguageCode, t: CallerTranslate, title: string, text = ''): Html =>
  page(
    language,
    title,
    html`<main class="calm"><h1>${title}</h1>${text && html`<p>${text}</p>`}<p><b>${t('caller.danger.unknown')}</b></p></main>`,
  )
