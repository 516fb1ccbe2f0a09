import { html } from 'hono/html'
import { callerWordsIn } from '#lib/caller/compile-messages.ts'
import { type LanguageCode, languageFor } from '#lib/caller/languages.ts'
import { globeIcon } from './icons.ts'
import type { Html } from './page.ts'

/** The languages the page offers, each by its own name, as links. Nothing when there is no choice. */
export function languageChoice(chosen: LanguageCode, offered: LanguageCode[]): Html | '' {
  if (offered.length < 2) return ''
  const { t } = callerWordsIn(chosen)
  return html`<details class="languages"><summary>${globeIcon()}<span class="unseen">${t('caller.page.language')}: </span>${languageFor(chosen).name}</summary>
<ul>${offered.map((code) => link(code, code === chosen))}</ul></details>`
}

const link = (code: LanguageCode, current: boolean): Html =>
  html`<li><a href="?lang=${code}" lang="${code}" hreflang="${code}" dir="${languageFor(code).dir}"${current ? html` aria-current="true"` : ''}>${languageFor(code).name}</a></li>`
