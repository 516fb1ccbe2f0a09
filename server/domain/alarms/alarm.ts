import type { Address } from '#lib/address.ts'
import type { Centre, Translation } from '#server/db/schema.ts'
import type { AssignmentStatus } from '../assignments/assignment-status.ts'
import type { NamedActor, Person } from '../person.ts'
import type { Place, Position } from '../place.ts'
import type { Priority, PriorityFrom } from '../priority.ts'
import type { ResponseStatus } from '../responses/response-status.ts'
import type { Unowned } from '../unowned.ts'

/** An alarm with all that is shown beside it. */
export type Alarm = {
  id: string
  centre: Centre
  sequence: number
  createdAt: Date
  updatedAt: Date
  title: string | null
  description: string | null
  address: Address | null
  location: Place | null
  concludedAt: Date | null
  /** The user who sees to it. */
  owner: { id: string; name: string; since: Date } | null
  /** Null where somebody owns it, it is over, or nobody was asked to. */
  unowned: Unowned | null
  creator: NamedActor
  priority: Priority
  priorityFrom: PriorityFrom
  externalId: string | null
  version: number
  tags: { id: string; name: string; color: string; translations: Translation[] }[]
  members: (Person & {
    role: string | null
    response: { id: string; eta: Date | null; status: ResponseStatus | null }
    position: Position | null
  })[]
  vehicles: {
    id: string
    name: string
    type: string
    active: boolean
    assignment: { id: string; status: AssignmentStatus | null }
    position: Position | null
  }[]
  media: { id: string; description: string | null; creator: string | null; file: string; thumbnail: boolean }[]
}

/** What an alarm is raised with; what is left out is not known. */
export type NewAlarm = {
  title?: string | null | undefined
  description?: string | null | undefined
  tags?: string[] | undefined
  address?: Address | null | undefined
  location?: Place | null | undefined
  /** Null: by its tags. */
  priority?: Priority | null | undefined
  externalId?: string | null | undefined
}

export type AlarmStatus = 'waiting' | 'dispatched' | 'en_route' | 'on_scene' | 'returning'

/** How far an assigned vehicle has come; `at_station` and `unavailable` have not left. */
const ADVANCE: Record<AssignmentStatus, AlarmStatus> = {
  at_station: 'dispatched',
  unavailable: 'dispatched',
  returning: 'returning',
  en_route: 'en_route',
  on_scene: 'on_scene',
}
const ORDER: AlarmStatus[] = ['waiting', 'returning', 'dispatched', 'en_route', 'on_scene']

/** The status shown: that of the most advanced assigned vehicle; `waiting` while none is assigned (facts T36). */
export function statusOf(vehicles: { assignment: { status: AssignmentStatus | null } }[]): AlarmStatus {
  const statuses = vehicles.map((v) => (v.assignment.status ? ADVANCE[v.assignment.status] : 'dispatched'))
  return statuses.reduce((best, s) => (ORDER.indexOf(s) > ORDER.indexOf(best) ? s : best), 'waiting' as AlarmStatus)
}
