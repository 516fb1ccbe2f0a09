import { html } from 'hono/html'
import type { Phrases } from '#lib/caller/phrases/phrases.ts'
import type { Html } from './page.ts'

export type FormCategory = { id: number; name: string; children: { id: number; name: string }[] }

/** What it is about: kinds in groups, each group ending with "something else". */
export const categorySelect = (categories: FormCategory[], chosen: string, form: Phrases['form'], more: Html): Html =>
  html`<select id="category" name="category" required${more}><option value="">${form.choose}</option>${categories.map((one) => group(one, chosen, form))}</select>`

function group({ id, name, children }: FormCategory, chosen: string, form: Phrases['form']): Html {
  if (children.length === 0) return option(id, name, chosen)
  const rest = option(
    id,
    form.anotherKind.replace('{name}', () => name),
    chosen,
  )
  return html`<optgroup label="${name}">${children.map((child) => option(child.id, child.name, chosen))}${rest}</optgroup>`
}

const option = (id: number, name: string, chosen: string): Html =>
  html`<option value="${id}"${String(id) === chosen ? html` selected` : ''}>${name}</option>`
