import type { Permission } from '#lib/permissions.ts'
import type { Centre } from '#server/db/schema.ts'
import type { Actor } from '#server/domain/context.ts'

/** Who is on the other end of a request or a socket, and what they may do. The same for a key and a session. */
export type Caller = {
  teamId: string
  centre: Centre
  actor: Actor
  scopes: ReadonlySet<string>
  /** Stable per credential: owns idempotency keys and sockets. */
  credential: string
  /** `sessionId`: of whoever is signed in on one of our own pages. */
  user?: { id: string; name: string; email: string; membershipId: number; role: string; sessionId?: string }
  /** The tablet, where it is the vehicle that acts. */
  tablet?: { id: string; name: string | null }
  reporterId?: number | null
  /** A key's own rate limit, instead of the general one. */
  requestsPerMinute?: number | null
  /** One of our own pages, behind which everything a seat sees is asked for. */
  isConsole?: true
  /** What the role permits, by the names the crowd API has for it; looked up on every request. */
  permissions?: ReadonlySet<Permission>
  /** The team lets nobody in but its users (facts C28). */
  isShutOut?: boolean
}
