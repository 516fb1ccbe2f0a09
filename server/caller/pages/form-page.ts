import { html } from 'hono/html'
import { callerWordsIn, messagesOf } from '#lib/caller/compile-messages.ts'
import type { LanguageCode } from '#lib/caller/languages.ts'
import { FORM_SECTIONS } from '#lib/caller/program-words.ts'
import type { CallerTranslate } from '#lib/caller/words.ts'
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
  const { t } = callerWordsIn(language)
  const title = t('caller.form.title', { team: team.name })
  const body = html`<header><div class="top"><p><bdi>${team.name}</bdi></p>${languageChoice(language, languages)}</div></header>
<main class="report">
<h1>${title}</h1>
<p class="first">${t('caller.danger.first')}</p>
<p>${t('caller.form.intro')}</p>
${faults.length > 0 ? html`<p class="wrong" role="alert">${t('caller.form.wrong')}</p>` : ''}
<form method="post" action="/report/${team.slug}?lang=${language}" novalidate>${fields(input, t)}</form>
</main>`
  return page(language, title, body, { script: callerAssets().form.path })
}

function fields({ categories, values, faults, nonce, language }: FormPage, t: CallerTranslate): Html {
  const faultOf = (name: FormFault) => (faults.includes(name) ? t(`caller.fault.${name}`) : null)
  return html`${field('category', t('caller.form.category'), faultOf('category'), (more) => categorySelect(categories, values.category, t, more))}
${field('description', t('caller.form.description'), faultOf('description'), (more) => html`<textarea id="description" name="description" rows="4" dir="auto"${more}>${values.description}</textarea>`, t('caller.form.descriptionHint'))}
${placeFields(values, faultOf('place'), t, messagesOf(language, FORM_SECTIONS))}
<fieldset class="about"><legend>${t('caller.form.you')}</legend><p class="hint">${t('caller.form.why')}</p>
${field('name', t('caller.form.name'), faultOf('name'), (more) => html`<input id="name" name="name" autocomplete="name" dir="auto" value="${values.name}"${more}>`)}
${field('phone', t('caller.form.phone'), faultOf('phone'), (more) => html`<input id="phone" name="phone" type="tel" autocomplete="tel" dir="ltr" value="${values.phone}"${more}>`, html`${t('caller.form.phoneHint')} <bdi dir="ltr">+46 70 174 06 05</bdi>`)}
</fieldset>
<div class="unseen" aria-hidden="true"><label>${t('caller.form.leaveEmpty')} <input name="${TRAP}" tabindex="-1" autocomplete="off"></label></div>
<input type="hidden" name="nonce" value="${nonce}">
<button class="send">${t('caller.form.send')}</button>`
}
