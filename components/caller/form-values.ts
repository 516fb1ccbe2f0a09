import { keptPhoto, newItem } from '#components/outbox/kept-item.ts'
import type { ReportItem } from './outbox-item.ts'

/** As many as the server takes at once. */
const MOST_PHOTOS = 10

/** What is in the form, as something to send. It goes to the form's own address. `files`: the photos with it. */
export async function reportIn(form: HTMLFormElement, token: string, files: File[]): Promise<ReportItem> {
  const fields: Record<string, string> = {}
  new FormData(form).forEach((value, name) => {
    if (typeof value === 'string' && name !== 'nonce') fields[name] = value
  })
  const photos = await Promise.all(files.slice(0, MOST_PHOTOS).map(keptPhoto))
  return newItem(token, { kind: 'report', path: `${location.pathname}${new URL(form.action).search}`, fields, photos })
}

/** Puts it back into the form, after a reload. */
export function fillIn(form: HTMLFormElement, { fields }: ReportItem): void {
  for (const [name, value] of Object.entries(fields)) {
    const control = form.elements.namedItem(name)
    // safe: all the rest of a form are fields
    if (control) (control as RadioNodeList | HTMLInputElement).value = value
  }
  const chosen = form.querySelector('input:checked')
  const others = chosen?.closest('details')
  if (others) others.open = true
}
