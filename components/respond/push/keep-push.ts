import { unwrap } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'

/**
 * Where this device was allowed to show calls, says so to the server at every opening: a subscription may have been lost, or
 * changed, without anybody being told.
 */
export async function keepPush(member: string): Promise<void> {
  if (!mayPush() || Notification.permission !== 'granted') return
  await subscribe(member).catch((error: unknown) =>
    console.warn('The server was not told that this device takes pushes; it is told at the next opening.', error),
  )
}

/** Asks for the permission, and subscribes. @throws Problem */
export async function allowPush(member: string): Promise<void> {
  if (mayPush() && (await Notification.requestPermission()) === 'granted') await subscribe(member)
}

export const mayPush = (): boolean =>
  isSecureContext && 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window

async function subscribe(member: string): Promise<void> {
  const { key } = (await unwrap(team.GET('/v1/push-key'))).data
  const { pushManager } = await navigator.serviceWorker.ready
  const subscription = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key })
  const { endpoint, keys = {} } = subscription.toJSON()
  const { p256dh = '', auth = '' } = keys
  const body = { endpoint: endpoint ?? subscription.endpoint, keys: { p256dh, auth } }
  await unwrap(team.POST('/v1/members/{id}/push-subscriptions', { params: { path: { id: member } }, body }))
}
