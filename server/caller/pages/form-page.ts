import { html } from 'hono/html'
import { callerWordsIn, messagesOf } from '#lib/caller/compile-messages.ts'
import type { LanguageCode } from '#lib/caller/languages.ts'
import { FORM_SECTIONS } from '#lib/caller/program-words.ts'
import type { CallerTranslate } from '#lib/caller/words.ts'
import { callerAssets } from '../assets.ts'
import { categoryTiles, type FormCategory } from './category-tiles.ts'
import { emergencyCall } from './emergency-call.ts'
import { faultLine, field, wrongMarks } from './field.ts'
import type { FormFault, FormValues } from './form-values.ts'
import { cameraIcon } from './icons.ts'
import { languageChoice } from './language-choice.ts'
import { type Html, page } from './page.ts'
import { placeFields } from './place-fields.ts'

export type FormPage = {
  team: { name: string; slug: string; emergencyNumber: string }
  categories: FormCategory[]
  /** The ids of what is reported most, the most first. */
  first: number[]
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
  const messages = JSON.stringify(messagesOf(language, FORM_SECTIONS))
  const body = html`<header>${emergencyCall(team.emergencyNumber, t)}<div class="top"><p><bdi>${team.name}</bdi></p>${languageChoice(language, languages)}</div></header>
<main class="report">
<div><h1>${title}</h1><p>${t('caller.form.intro')}</p></div>
<p id="wrong" class="wrong" role="alert">${faults.length > 0 ? t('caller.form.wrong') : ''}</p>
<form id="report" method="post" action="/report/${team.slug}?lang=${language}" enctype="multipart/form-data" data-slug="${team.slug}" data-wrong="${t('caller.form.wrong')}" data-messages="${messages}" novalidate>${fields(input, t)}</form>
</main>`
  return page(language, title, body, { script: callerAssets().form.path })
}

function fields({ categories, first, values, faults, nonce }: FormPage, t: CallerTranslate): Html {
  const isWrong = (name: FormFault) => faults.includes(name)
  const isFirst = (name: FormFault) => faults[0] === name
  const tiles = {
    categories,
    first,
    chosen: values.category,
    isWrong: isWrong('category'),
    isFocused: isFirst('category'),
  }
  return html`<fieldset id="told">
${placeFields(values, isWrong('place'), t)}
${categoryTiles(tiles, t)}
${field('description', t('caller.form.description'), (more) => html`<textarea id="description" name="description" rows="3" maxlength="10000" dir="auto"${more}${wrongMarks(isWrong('description'), isFirst('description'))}>${values.description}</textarea>`, t('caller.form.descriptionHint'), faultLine('description', isWrong('description'), t))}
<div><label class="photos">${cameraIcon()}<span>${t('caller.form.photos')}</span><input type="file" id="photos" name="files" accept="image/*" multiple></label><p class="hint" id="chosen-photos" role="status">${t('caller.form.photosHint')}</p></div>
<fieldset class="about"><legend>${t('caller.form.you')}</legend><p class="hint">${t('caller.form.why')}</p>
${field('name', t('caller.form.name'), (more) => html`<input id="name" name="name" autocomplete="name" maxlength="200" dir="auto" value="${values.name}"${more}>`)}
${field('phone', t('caller.form.phone'), (more) => html`<input id="phone" name="phone" type="tel" autocomplete="tel" maxlength="100" dir="ltr" value="${values.phone}"${more}>`)}
</fieldset>
<div class="unseen" aria-hidden="true"><label>${t('caller.form.leaveEmpty')} <input name="${TRAP}" tabindex="-1" autocomplete="off"></label></div>
<input type="hidden" name="nonce" value="${nonce}">
</fieldset>
<button class="send" id="send">${t('caller.form.send')}</button>
<section id="unsent" class="unsent" hidden><p id="unsent-text" role="status" tabindex="-1"></p><button type="button" id="change">${t('caller.unsent.change')}</button></section>`
}
