import { html } from 'hono/html'
import type { Html } from './page.ts'

/**
 * One field of a form: label, hint, the control, and what is wrong with it. `control` gets the attributes that tie the
 * other three to it; its id is `name`.
 */
export function field(
  name: string,
  label: string,
  fault: string | null,
  control: (more: Html) => Html,
  hint?: string | Html,
): Html {
  const described = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ')
  const more = html`${described && html` aria-describedby="${described}"`}${fault && html` aria-invalid="true"`}`
  return html`<div><label for="${name}">${label}</label>
${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : ''}${control(more)}${faultLine(name, fault)}</div>`
}

/** What is wrong with a field, below it. */
export const faultLine = (name: string, fault: string | null): Html | '' =>
  fault === null ? '' : html`<p class="wrong" id="${name}-fault">${fault}</p>`
