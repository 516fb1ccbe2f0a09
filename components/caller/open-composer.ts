import { byId } from './boot.ts'
import { newItem, type OutboxItem } from './outbox-item.ts'

/** Makes the two forms of the page hand over what is written and chosen, instead of leaving the page. */
export function openComposer(token: string, add: (item: OutboxItem) => Promise<void>): void {
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
    for (const file of files) await add(await photoItem(token, file))
    input.value = ''
  }
}

async function photoItem(token: string, file: File): Promise<OutboxItem> {
  const bytes = await new Response(file).arrayBuffer()
  return newItem(token, { kind: 'photo', bytes, type: file.type, name: file.name, shrunk: false })
}
