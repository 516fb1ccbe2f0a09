import { html } from 'hono/html'
import type { CallerTranslate } from '#lib/caller/words.ts'
import type { FormFault } from './form-values.ts'
import type { Html } from './page.ts'

/**
 * One field of a form: label, hint, the control, and what is wrong with it. `control` gets the attributes that tie the
 * other three to it; its id is `name`.
 */
export function field(
  name: string,
  label: string,
  control: (more: Html) => Html,
  hint: string | null = null,
  fault: Html | '' = '',
): Html {
  const described = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ')
  const more = html`${described && html` aria-describedby="${described}"`}`
  return html`<div><label for="${name}">${label}</label>
${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : ''}${control(more)}${fault}</div>`
}

/** What is wrong with a field. It is always there, for the program to show (components/caller/check-form.ts). */
export const faultLine = (name: FormFault, isWrong: boolean, t: CallerTranslate): Html =>
  html`<p class="wrong" id="${name}-fault"${isWrong ? '' : html` hidden`}>${t(`caller.fault.${name}`)}</p>`

/** How a control that is wrong says so; the first of them has the focus, without a program, too. */
export const wrongMarks = (isWrong: boolean, isFirst: boolean): Html =>
  html`${isWrong ? html` aria-invalid="true"` : ''}${isWrong && isFirst ? html` autofocus` : ''}`
