import { isOfPage, keptPage } from './keep-page.ts'
import { type PushEvent, showNotice } from './show-notice.ts'
import { type ClickEvent, takeClick } from './take-click.ts'

// The service worker of the responder's page: the page opens without a connection, and a call is shown while it is closed.
// What is written offline waits in the page's outbox, where it can be seen and changed.

type FetchEvent = Event & { request: Request; respondWith: (answer: Promise<Response>) => void }

addEventListener('fetch', (event) => {
  const { request } = event as FetchEvent // safe: it is what a worker's `fetch` is
  if (isOfPage(request)) (event as FetchEvent).respondWith(keptPage(request))
})
addEventListener('push', (event) => showNotice(event as PushEvent)) // safe: the same
addEventListener('notificationclick', (event) => takeClick(event as ClickEvent)) // safe: the same
