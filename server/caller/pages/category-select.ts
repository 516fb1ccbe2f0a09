import { html } from 'hono/html'
import type { CallerTranslate } from '#lib/caller/words.ts'
import type { Html } from './page.ts'

export type FormCategory = { id: number; name: string; children: { id: number; name: string }[] }

/** What it is about: kinds in groups, each group ending with "something else". */
export const categorySelect = (categories: FormCategory[], chosen: string, t: CallerTranslate, more: Html): Html =>
  html`<select id="category" name="category" required${more}><option value="">${t('caller.form.choose')}</option>${categories.map((one) => group(one, chosen, t))}</select>`

function group({ id, name, children }: FormCategory, chosen: string, t: CallerTranslate): Html {
  if (children.length === 0) return option(id, name, chosen)
  const rest = option(id, t('caller.form.anotherKind', { name }), chosen)
  return html`<optgroup label="${name}">${children.map((child) => option(child.id, child.name, chosen))}${rest}</optgroup>`
}

const option = (id: number, name: string, chosen: string): Html =>
  html`<option value="${id}"${String(id) === chosen ? html` selected` : ''}>${name}</option>`
