import { ACTION_NAMES, fitsAction } from '#lib/actions.ts'
import { DomainError } from '#server/domain/error.ts'
import { opens } from '#server/live/visibility.ts'

type Scopes = ReadonlySet<string>

const heard = (scopes: Scopes, pattern: string) =>
  ACTION_NAMES.filter((action) => fitsAction(pattern, action) && opens(scopes, action))

/**
 * Nobody subscribes to what they may not read. A pattern stands for those of its actions that they may.
 * @throws DomainError `forbidden` for an action, or a pattern of which nothing is left
 */
export function requireReadable(scopes: Scopes, events: string[]): void {
  const closed = events.find((pattern) => heard(scopes, pattern).length === 0)
  if (closed !== undefined) throw new DomainError('forbidden', `This key may not read ${closed}`, 'events')
}

/**
 * A webhook is changed, or its secret told, only to somebody who may read all that it hears: else it could be turned
 * to an address of theirs.
 * @throws DomainError `forbidden`
 */
export function requireAsMuch(scopes: Scopes, webhook: { events: string[]; scopes: string[] }): void {
  const made = new Set(webhook.scopes)
  const beyond = webhook.events.flatMap((pattern) => heard(made, pattern)).find((action) => !opens(scopes, action))
  if (beyond !== undefined)
    throw new DomainError('forbidden', `This webhook hears ${beyond}, which this key may not read`)
}
