import { askAhead } from '../ask-ahead.ts'

/**
 * Where this device was allowed to show calls, says so to the server at every opening: a subscription may have been lost, or
 * changed, without anybody being told.
 */
export async function keepPush(member: string): Promise<void> {
  if (!mayPush() || Notification.permission !== 'granted') return
  await subscribe(member).catch(() => undefined) // told again at the next opening
}

/** Asks for the permission, and subscribes. Whether calls can be shown here now. @throws Problem */
export async function allowPush(member: string): Promise<boolean> {
  if (!mayPush() || (await Notification.requestPermission()) !== 'granted') return false
  return subscribe(member)
}

export const mayPush = (): boolean =>
  isSecureContext && 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window

async function subscribe(member: string): Promise<boolean> {
  const found = await askAhead<{ key: string }>('/v1/push-key')
  if (!found) return false
  const { pushManager } = await navigator.serviceWorker.ready
  const subscription = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: found.key })
  const { endpoint, keys } = subscription.toJSON()
  return (await askAhead(`/v1/members/${member}/push-subscriptions`, 'POST', { endpoint, keys })) !== null
}
