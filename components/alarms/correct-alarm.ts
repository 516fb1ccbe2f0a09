import type { Alarm } from '#lib/client/model.ts'
import { Problem, unwrap } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'
import { type AlarmDraft, draftOfAlarm, locationOf } from './alarm-draft.ts'

/** What of an alarm is corrected in one go; an address and where it is on the map are one thing. */
export type Attribute = 'title' | 'description' | 'place' | 'priority' | 'tags' | 'externalId'

type Change = Partial<Pick<AlarmDraft, 'tags' | 'priority'>> & {
  title?: string | null
  description?: string | null
  externalId?: string | null
  address?: string | null
  location?: ReturnType<typeof locationOf>
}

/** Somebody else has changed the same attribute meanwhile; what was typed is not lost over it. */
export class Overtaken extends Error {
  readonly alarm: Alarm
  constructor(alarm: Alarm) {
    super('overtaken')
    this.name = 'Overtaken'
    this.alarm = alarm
  }
}

const FIELDS: Record<Attribute, (keyof AlarmDraft)[]> = {
  title: ['title'],
  description: ['description'],
  place: ['address', 'latitude', 'longitude'],
  priority: ['priority'],
  tags: ['tags'],
  externalId: ['externalId'],
}

/** Are the two alarms the same in this attribute, as somebody sees it? */
export function isSameIn(attribute: Attribute, a: Alarm, b: Alarm): boolean {
  const [one, other] = [draftOfAlarm(a), draftOfAlarm(b)]
  return FIELDS[attribute].every((field) => JSON.stringify(one[field]) === JSON.stringify(other[field]))
}

/** What to send so that the attribute becomes what the form says; of a place only the part that was changed. */
export function changeOf(attribute: Attribute, draft: AlarmDraft, base: Alarm): Change {
  const orNull = (text: string) => text.trim() || null
  if (attribute === 'tags') return { tags: draft.tags }
  if (attribute === 'priority') return { priority: draft.priority }
  if (attribute !== 'place') return { [attribute]: orNull(draft[attribute]) }
  const before = draftOfAlarm(base)
  const isMoved = draft.latitude !== before.latitude || draft.longitude !== before.longitude
  return {
    ...(draft.address.trim() !== before.address && { address: orNull(draft.address) }),
    ...(isMoved && { location: locationOf(draft) }),
  }
}

const TRIES = 3

/**
 * Corrects one attribute of an alarm, if it still is what `base` says. What others change in other attributes at the same
 * time does not matter, and is not overwritten (If-Match). Returns the answer of what can be undone in one go, or nothing.
 * @throws Overtaken, Problem
 */
export async function correctAlarm(attribute: Attribute, draft: AlarmDraft, base: Alarm): Promise<unknown> {
  for (let tried = 1; ; tried++) {
    const { alarm, etag } = await readWithVersion(base.id)
    if (!isSameIn(attribute, alarm, base)) throw new Overtaken(alarm)
    try {
      return await send(base.id, changeOf(attribute, draft, base), etag)
    } catch (error) {
      const isStale = error instanceof Problem && error.status === 412
      if (!isStale || tried === TRIES) throw error
    }
  }
}

/** A pin that somebody has set stays with a new address; taken away first, the new address is looked up. */
async function send(id: string, change: Change, etag: string): Promise<unknown> {
  const patch = (body: Change, headers: Record<string, string>) =>
    unwrap(team.PATCH('/v1/alarms/{id}', { params: { path: { id } }, body, headers }))
  const { location, ...others } = change
  const isLookedUp = location === null && Boolean(others.address)
  const answer = await patch(isLookedUp ? { location } : change, { 'If-Match': etag })
  if (!isLookedUp) return answer
  await patch(others, {})
  return undefined
}

async function readWithVersion(id: string): Promise<{ alarm: Alarm; etag: string }> {
  let etag = '*'
  const answer = team.GET('/v1/alarms/{id}', { params: { path: { id } } }).then((read) => {
    etag = read.response.headers.get('etag') ?? etag
    return read
  })
  const { data } = await unwrap(answer)
  return { alarm: data, etag }
}
