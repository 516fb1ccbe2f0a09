/** What a push carries (a declarative push message): the words in the member's language, DRILL first where it is one. */
export type Notice = {
  title: string
  body?: string
  lang?: string
  dir?: NotificationDirection
  tag?: string
  renotify?: boolean
  requireInteraction?: boolean
  silent?: boolean
  navigate?: string
  actions?: { action: string; title: string }[]
  data?: NoticeData
}
/** Addresses that say what became of it, and that answer without opening the page. */
export type NoticeData = {
  alarmId?: string | null
  drill?: boolean
  delivered?: string
  opened?: string
  coming?: string
  notComing?: string
}
export type PushEvent = Event & {
  data: { json: () => unknown } | null
  waitUntil: (done: Promise<unknown>) => void
}
type Registration = { showNotification: (title: string, options: object) => Promise<void> }

const ICON = '/icons/muster-any-192.png'
const BADGE = '/icons/muster-badge-96.png'
/** Without words of its own it still says something: a silent push costs the subscription. */
const WORDLESS: Notice = { title: 'Muster' }

/** Always shows a notification, then says that it is shown. */
export function showNotice(event: PushEvent): void {
  const notice = noticeOf(event)
  const { title, ...options } = notice
  // safe: this runs in a service worker, which has one
  const { registration } = globalThis as unknown as { registration: Registration }
  const data = { ...notice.data, navigate: notice.navigate }
  const shown = registration.showNotification(title, { icon: ICON, badge: BADGE, ...options, data })
  event.waitUntil(shown.then(() => report(notice.data?.delivered)))
}

/** What it says; whatever cannot be read is shown without words. */
export function noticeOf({ data }: Pick<PushEvent, 'data'>): Notice {
  try {
    const said = data?.json() as { notification?: Notice } | undefined
    return typeof said?.notification?.title === 'string' ? said.notification : WORDLESS
  } catch {
    return WORDLESS
  }
}

/** Tells the server; nothing is done about a failure, for nobody is there to see it. */
export const report = (address: string | undefined): Promise<unknown> =>
  address === undefined ? Promise.resolve() : fetch(address, { method: 'POST', keepalive: true }).catch(() => undefined)
