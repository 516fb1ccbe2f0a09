import { html } from 'hono/html'
import { type LanguageCode, languageFor } from '#lib/caller/languages.ts'
import type { Phrases } from '#lib/caller/phrases/phrases.ts'
import { callerAssets } from '../assets.ts'
import { categorySelect, type FormCategory } from './category-select.ts'
import { field } from './field.ts'
import type { FormFault, FormValues } from './form-values.ts'
import { languageChoice } from './language-choice.ts'
import { type Html, page } from './page.ts'
import { placeFields } from './place-fields.ts'

export type FormPage = {
  team: { name: string; slug: string }
  categories: FormCategory[]
  language: LanguageCode
  languages: LanguageCode[]
  values: FormValues
  faults: FormFault[]
  /** Sent back in the field `nonce`: the same form sent twice files one report. */
  nonce: string
}
/** The field that people do not see; whoever fills it is none. */
export const TRAP = 'subject'

/** The public form of a team. It posts to its own address, `?lang=` included. */
export function formPage(input: FormPage): Html {
  const { team, language, languages, faults } = input
  const { phrases } = languageFor(language)
  const title = phrases.form.title.replace('{team}', () => team.name)
  const body = html`<header><div class="top"><p><bdi>${team.name}</bdi></p>${languageChoice(language, languages)}</div></header>
<main class="report">
<h1>${title}</h1>
<p class="first">${phrases.danger}</p>
<p>${phrases.form.intro}</p>
${faults.length > 0 ? html`<p class="wrong" role="alert">${phrases.form.wrong}</p>` : ''}
<form method="post" action="/report/${team.slug}?lang=${language}" novalidate>${fields(input, phrases)}</form>
</main>`
  return page(language, title, body, { script: callerAssets().form.path })
}

function fields({ categories, values, faults, nonce }: FormPage, phrases: Phrases): Html {
  const { form } = phrases
  const faultOf = (name: FormFault) => (faults.includes(name) ? form.errors[name] : null)
  return html`${field('category', form.category, faultOf('category'), (more) => categorySelect(categories, values.category, form, more))}
${field('description', form.description, faultOf('description'), (more) => html`<textarea id="description" name="description" rows="4" dir="auto"${more}>${values.description}</textarea>`, form.descriptionHint)}
${placeFields(values, faultOf('place'), phrases)}
<fieldset class="about"><legend>${form.you}</legend><p class="hint">${form.why}</p>
${field('name', form.name, faultOf('name'), (more) => html`<input id="name" name="name" autocomplete="name" dir="auto" value="${values.name}"${more}>`)}
${field('phone', form.phone, faultOf('phone'), (more) => html`<input id="phone" name="phone" type="tel" autocomplete="tel" dir="ltr" value="${values.phone}"${more}>`, html`${form.phoneHint} <bdi dir="ltr">+46 70 174 06 05</bdi>`)}
</fieldset>
<div class="unseen" aria-hidden="true"><label>${form.leaveEmpty} <input name="${TRAP}" tabindex="-1" autocomplete="off"></label></div>
<input type="hidden" name="nonce" value="${nonce}">
<button class="send">${form.send}</button>`
}
