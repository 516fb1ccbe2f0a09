/**
 * The caller's page, `/r/{token}`: what it shows and what it may do. The token is its only right and opens this one
 * report (facts R11). The page reads `state` anew whenever the socket says `changed`, and every few seconds without one.
 *
 * - `GET /r/{token}` the page; `?lang=sv` chooses its language and keeps the choice with the report
 * - `GET /r/{token}/state` → CallerState
 * - `POST /r/{token}/messages` NewCallerMessage → `{id}`; the form fields of a page without JavaScript → 303 back
 * - `POST /r/{token}/photos` multipart: `files` (1–10 pictures of ≤ 15 MB) and `sentId` → `{id}`; the same → 303 back
 * - `PUT /r/{token}/position` NewCallerPosition → `{}`, `DELETE` ends sharing → `{}`
 * - socket.io namespace `/caller`, `auth: { token }`; it sends `changed`, and takes nothing
 *
 * Refusals are `{error: CallerProblem}`: 404 `gone`, 403 `closed`, 400 `invalid` or `not_a_picture`, 413 `too_large`,
 * 429 `too_many` with Retry-After, 503 `unavailable`.
 */
export const CALLER_NAMESPACE = '/caller'

/** How far help has come. `organised`: an alarm is raised and nobody has left yet. */
export type CallerStatus = 'received' | 'read' | 'organised' | 'sent' | 'there' | 'closed'

/** `text` with its label before it. `sentId`: what this device called it when it sent it. */
export type CallerMessage = {
  id: number
  at: string
  side: 'citizen' | 'centre'
  text: string | null
  photos: { url: string; thumbnail: string }[]
  sentId: string | null
}

/** Times are ISO 8601 UTC. Never who reported, nor a phone number. */
export type CallerState = {
  status: CallerStatus
  /** Until help is there, coarse; null when nobody can say. */
  minutes: number | null
  /** Why it was closed, once it is. */
  reason: 'handled' | 'duplicate' | 'mistaken' | 'elsewhere' | 'other' | 'concluded' | null
  /** A drill. */
  training: boolean
  readOnly: boolean
  createdAt: string
  /** In the language of the page where it has a name in it. */
  category: string
  description: string | null
  /** Where it is in words; coordinates say nothing to somebody in fear. */
  place: string | null
  messages: CallerMessage[]
  /** Where the caller is, as the control centre sees it; null when not shared. `accuracy` in metres. */
  sharing: { at: string; accuracy: number | null } | null
}

/** `sentId`: 8 to 64 letters, digits or dashes made by the device; the same twice is written once. */
export type NewCallerMessage = { sentId: string; text: string }
/** Degrees, WGS 84; `accuracy` in metres. */
export type NewCallerPosition = { latitude: number; longitude: number; accuracy: number | null }

export type CallerProblem = 'gone' | 'closed' | 'invalid' | 'not_a_picture' | 'too_large' | 'too_many' | 'unavailable'

export type CallerToServer = Record<string, never>
export type ServerToCaller = { changed: () => void }
