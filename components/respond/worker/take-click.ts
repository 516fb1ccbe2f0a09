import { PAGE } from './kept-names.ts'
import { type NoticeData, report } from './show-notice.ts'

export type ClickEvent = Event & {
  action: string
  notification: { data: (NoticeData & { navigate?: string }) | null; close: () => void }
  waitUntil: (done: Promise<unknown>) => void
}
type Window = { url: string; focus: () => Promise<unknown>; navigate?: (url: string) => Promise<unknown> }
type Clients = {
  matchAll: (options: object) => Promise<Window[]>
  openWindow: (url: string) => Promise<unknown>
}

/** A button answers at once; else the page is opened at the alarm. Either is told the server. */
export function takeClick(event: ClickEvent): void {
  const { notification, action } = event
  const data = notification.data ?? {}
  notification.close()
  event.waitUntil(Promise.all([report(data.opened), answerOrOpen(action, data)]))
}

function answerOrOpen(action: string, data: NoticeData & { navigate?: string }): Promise<unknown> {
  const link = action === 'coming' ? data.coming : action === 'notComing' ? data.notComing : undefined
  return link === undefined ? openPage(addressOf(data)) : report(link)
}

/** Of the alarm in its centre; without an alarm (a test), where the call says, or the page itself. */
export function addressOf({ alarmId, drill, navigate }: NoticeData & { navigate?: string }): string {
  if (alarmId) return `${PAGE}/${alarmId}${drill ? '?centre=training' : ''}`
  return navigate ?? PAGE
}

async function openPage(address: string): Promise<unknown> {
  // safe: this runs in a service worker, which has them
  const { clients } = globalThis as unknown as { clients: Clients }
  const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true })
  const open = windows.find(({ url }) => new URL(url).pathname.startsWith(PAGE))
  if (!open?.navigate) return clients.openWindow(address)
  await open.focus()
  return open.navigate(address)
}
