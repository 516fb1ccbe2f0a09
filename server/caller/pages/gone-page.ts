import { html } from 'hono/html'
import { type LanguageCode, languageFor } from '#lib/caller/languages.ts'
import type { CallerProblem } from '#lib/contracts/caller.ts'
import { type Html, page } from './page.ts'

/** There is no such report, or not any more. */
export function gonePage(language: LanguageCode): Html {
  const { gone } = languageFor(language).phrases
  return calm(language, gone.title, gone.text, gone.danger)
}

/** The team takes no reports from the public form, or there is no such team. */
export function noFormPage(language: LanguageCode): Html {
  const { form, gone } = languageFor(language).phrases
  return calm(language, form.off.title, form.off.text, gone.danger)
}

/** Nothing is wrong with the address, but it does not work: too many requests, no database … */
export function troublePage(language: LanguageCode, problem: CallerProblem): Html {
  const { problem: words, gone } = languageFor(language).phrases
  return calm(language, words[problem], '', gone.danger)
}

const calm = (language: LanguageCode, title: string, text: string, danger: string): Html =>
  page(
    language,
    title,
    html`<main class="calm"><h1>${title}</h1>${text && html`<p>${text}</p>`}<p><b>${danger}</b></p></main>`,
  )
