import webPush from 'web-push'
import type { Config } from '#server/config.ts'
import type { Device, Notice } from '#server/domain/alerts/notice.ts'
import type { InstallationKeys } from '#server/installation/installation-keys.ts'
import type { Posted, Poster } from '#server/outbound/open-poster.ts'
import { type Channel, NotReached } from './channel.ts'
import type { Links } from './links.ts'
import { wordsFor } from './notice-words.ts'
import { pushPayload, topicOf } from './push-payload.ts'

type Parts = {
  vapid: InstallationKeys['vapid']
  subject: string
  links: Links
  poster: Pick<Poster, 'post'>
  /** The service says that there is no such subscription any more. */
  onGone: (notice: Notice, device: Device) => Promise<void>
}

/** There is no such subscription, or not any more (RFC 8030, 7.3). */
const GONE = [404, 410]

/**
 * Web push (RFC 8030, 8291, 8292) to every device of a member; one that takes it is enough. 201 means that the service has it:
 * whether a device has shown it is told by the device.
 */
export const byPush =
  ({ vapid, subject, links, poster, onGone }: Parts): Channel =>
  async (notice, { devices }) => {
    if (devices.length === 0) throw new NotReached('No device takes pushes', true)
    const payload = pushPayload(notice, await wordsFor(notice), links)
    const options = { ...aboutOf(notice), vapidDetails: { subject, ...vapid } }
    const sent = await Promise.all(devices.map(async (device) => ({ device, came: await sendTo(device) })))
    for (const { device, came } of sent) if (GONE.includes(came.status ?? 0)) await onGone(notice, device)
    const answers = sent.map(({ came }) => came)
    if (answers.some(isTaken)) return { provider: 'push', ref: null }
    throw new NotReached([...new Set(answers.map(reasonOf))].join('; '), answers.every(isFinal))

    function sendTo({ endpoint, p256dh, auth }: Device): Promise<Posted> {
      // Only the request is the library's: connecting is for who knows which addresses are public.
      const made = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, payload, options)
      const headers = Object.fromEntries(Object.entries(made.headers).map(([name, value]) => [name, String(value)]))
      return poster.post({ url: endpoint, body: made.body ?? Buffer.alloc(0), headers })
    }
  }

const CALM: ReadonlySet<Notice['purpose']> = new Set(['information', 'enough', 'readiness', 'request'])

/** `topic`: a later one about the same alarm takes the place of one that still waits. */
const aboutOf = ({ purpose, keepSeconds, ...notice }: Notice) => ({
  urgency: CALM.has(purpose) ? ('normal' as const) : ('high' as const),
  TTL: keepSeconds,
  topic: topicOf({ ...notice, purpose }),
})

const isTaken = ({ status }: Posted) => status !== null && status >= 200 && status < 300

/** What is wrong with the request stays wrong; what is wrong with the service passes. */
const isFinal = ({ status }: Posted) => status !== null && status >= 400 && status < 500 && status !== 429

function reasonOf({ status, error, answer, retryAfter }: Posted): string {
  if (status === null) return error ?? 'No answer'
  if (GONE.includes(status)) return 'The device takes no pushes any more'
  if (status === 413) return 'The push service finds the message too large (HTTP 413)'
  const later = retryAfter === undefined ? '' : `, again in ${retryAfter} s`
  if (status === 429) return `The push service has had too many (HTTP 429${later})`
  if (status >= 500) return `The push service has trouble (HTTP ${status}${later})`
  return `The push service refuses it: HTTP ${status}${answer ? `, ${answer.slice(0, 200)}` : ''}`
}

/** Whom a push service writes to when there is trouble: an address that is real, or Apple refuses everything. */
export function pushSubject({ PUBLIC_URL, MAIL_FROM }: Pick<Config, 'PUBLIC_URL' | 'MAIL_FROM'>): string {
  if (PUBLIC_URL?.startsWith('https://')) return new URL(PUBLIC_URL).origin
  const address = MAIL_FROM && (/<([^<>]+)>$/.exec(MAIL_FROM)?.[1] ?? MAIL_FROM)
  return address ? `mailto:${address}` : 'https://muster.invalid'
}
