import { keptPhoto, newItem } from '#components/outbox/kept-item.ts'
import { byId } from './boot.ts'
import type { ChatItem } from './outbox-item.ts'

/** Makes the two forms of the page hand over what is written and chosen, instead of leaving the page. */
export function openComposer(token: string, add: (item: ChatItem) => Promise<void>): void {
  byId<HTMLFormElement>('text-form').onsubmit = (event) => {
    event.preventDefault()
    const field = byId<HTMLTextAreaElement>('text')
    const text = field.value.trim()
    field.value = ''
    field.focus()
    if (text !== '') void add(newItem(token, { kind: 'text', text }))
  }
  byId('photo-form').onsubmit = (event) => event.preventDefault()
  byId('photo-form').onchange = async (event) => {
    const input = event.target as HTMLInputElement // safe: the form has one visible field
    const files = Array.from(input.files ?? [])
    for (const file of files) await add(newItem(token, { kind: 'photo', shrunk: false, ...(await keptPhoto(file)) }))
    input.value = ''
  }
}
