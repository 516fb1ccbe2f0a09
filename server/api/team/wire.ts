import type { z } from 'zod'
import type { Alarm as WireAlarm } from '#lib/contracts/team/alarms.ts'
import type { Assignment as WireAssignment } from '#lib/contracts/team/assignments.ts'
import type { Key as WireKey, KeyChange as WireKeyChange } from '#lib/contracts/team/keys.ts'
import type { LogEntry as WireLogEntry } from '#lib/contracts/team/logs.ts'
import type { Media as WireMedia } from '#lib/contracts/team/media.ts'
import type { Member as WireMember } from '#lib/contracts/team/members.ts'
import type { Response as WireResponse } from '#lib/contracts/team/responses.ts'
import type { Role as WireRole } from '#lib/contracts/team/roles.ts'
import type { Actor, AddressIn, Location, Position as WirePosition } from '#lib/contracts/team/shared.ts'
import type { StreamEntry } from '#lib/contracts/team/stream.ts'
import type { Tag as WireTag } from '#lib/contracts/team/tags.ts'
import type { Team as WireTeam, TeamChange as WireTeamChange } from '#lib/contracts/team/team.ts'
import type { Fix, Vehicle as WireVehicle } from '#lib/contracts/team/vehicles.ts'
import type { Caller } from '#server/auth/caller.ts'
import type { LogEntry } from '#server/domain/activity/entries.ts'
import {
  type Address,
  type Alarm,
  type NamedActor,
  type Person,
  type Position,
  statusOf,
} from '#server/domain/alarms/index.ts'
import type { Assignment } from '#server/domain/assignments/index.ts'
import { idFrom } from '#server/domain/id.ts'
import type { Key, KeyChange } from '#server/domain/keys/index.ts'
import type { Media } from '#server/domain/media/index.ts'
import type { Member } from '#server/domain/members/index.ts'
import type { Response } from '#server/domain/responses/index.ts'
import type { Role } from '#server/domain/roles/index.ts'
import type { Tag } from '#server/domain/tags/index.ts'
import type { Team, TeamChange } from '#server/domain/teams/index.ts'
import type { Vehicle } from '#server/domain/vehicles/index.ts'
import type { Reader } from './reader.ts'

const iso = (date: Date) => date.toISOString()

export const locationToWire = (place: { lng: number; lat: number }): Location => ({
  latitude: place.lat,
  longitude: place.lng,
})
export const locationFromWire = (location: Location) => ({ lng: location.longitude, lat: location.latitude })

export const positionToWire = (p: Position | null): WirePosition | null =>
  p && {
    createdAt: iso(p.at),
    latitude: p.lat,
    longitude: p.lng,
    altitude: p.altitude,
    speed: p.speedKmh,
    heading: p.headingDeg,
  }

/** Without `recordedAt` the fix was taken now. */
export const fixFromWire = (fix: z.output<typeof Fix>, { now }: { now: () => Date }): Position => ({
  ...{ at: fix.recordedAt ? new Date(fix.recordedAt) : now(), lng: fix.longitude, lat: fix.latitude },
  ...{ altitude: fix.altitude ?? null, speedKmh: fix.speed ?? null, headingDeg: fix.heading ?? null },
})

const summaryToWire = ({ id, firstname, lastname, avatar }: Person) => ({
  ...{ id, name: `${firstname} ${lastname}`, firstname, lastname, avatar },
})
const personToWire = (person: Person) => ({ ...summaryToWire(person), user: person.user })

/** The branch that is not meant is null (facts 2.5). */
export function actorToWire(actor: NamedActor): Actor | null {
  if (!actor) return null
  return actor.kind === 'key'
    ? { type: 'key', key: { id: actor.id, name: actor.name }, member: null }
    : { type: 'member', key: null, member: personToWire(actor) }
}

/** What the caller may not read is absent, not null (facts 2.6). */
export function alarmToWire(alarm: Alarm, { scopes, origin }: Reader): z.input<typeof WireAlarm> {
  return {
    ...{ id: alarm.id, createdAt: iso(alarm.createdAt), updatedAt: iso(alarm.updatedAt), sequence: alarm.sequence },
    ...{ title: alarm.title, description: alarm.description },
    ...{ concluded: alarm.concludedAt !== null, concludedAt: alarm.concludedAt && iso(alarm.concludedAt) },
    ...{ address: alarm.address, location: alarm.location && locationToWire(alarm.location) },
    ...(scopes.has('members:read') && { members: alarm.members.map(alarmMemberToWire) }),
    ...(scopes.has('vehicles:read') && {
      vehicles: alarm.vehicles.map((v) => ({ ...v, position: positionToWire(v.position) })),
    }),
    creator: actorToWire(alarm.creator),
    ...(scopes.has('tags:read') && { tags: alarm.tags }),
    ...(scopes.has('alarms.media:read') && {
      media: alarm.media.map(({ id, description, creator, ...file }) => ({
        ...{ id, description, creator },
        ...addressesOf(file, origin),
      })),
    }),
    ...{ priority: alarm.priority, status: statusOf(alarm.vehicles), externalId: alarm.externalId },
  }
}

const alarmMemberToWire = (member: Alarm['members'][number]) => ({
  ...personToWire(member),
  role: member.role,
  response: { ...member.response, eta: member.response.eta && iso(member.response.eta) },
  position: positionToWire(member.position),
})

export const mediaToWire = (m: Media, origin: string): z.input<typeof WireMedia> => ({
  ...{ id: m.id, createdAt: iso(m.createdAt), updatedAt: iso(m.updatedAt), description: m.description },
  ...{ alarm: m.alarmId, creator: actorToWire(m.creator), ...addressesOf(m, origin) },
})

/** Where a medium and its thumbnail are served (server/media/app.ts). */
function addressesOf({ file, thumbnail }: Pick<Media, 'file' | 'thumbnail'>, origin: string) {
  const url = `${origin}/media/${file}`
  return { url, thumbnail: thumbnail ? `${url}/thumbnail` : null }
}

export const responseToWire = (r: Response): z.input<typeof WireResponse> => ({
  ...{ id: r.id, createdAt: iso(r.createdAt), updatedAt: iso(r.updatedAt), eta: r.eta && iso(r.eta), status: r.status },
  member: summaryToWire(r.member),
})

export const assignmentToWire = (a: Assignment): z.input<typeof WireAssignment> => ({
  ...{ id: a.id, createdAt: iso(a.createdAt), updatedAt: iso(a.updatedAt), status: a.status },
  vehicle: { ...a.vehicle, position: positionToWire(a.vehicle.position) },
})

export const vehicleToWire = ({ createdAt, position, version: _, ...rest }: Vehicle): z.input<typeof WireVehicle> => ({
  ...rest,
  createdAt: iso(createdAt),
  position: positionToWire(position),
})

export const tagToWire = ({ createdAt, updatedAt, version: _, ...rest }: Tag): z.input<typeof WireTag> => ({
  ...rest,
  createdAt: iso(createdAt),
  updatedAt: iso(updatedAt),
})

export const memberToWire = (m: Member): z.input<typeof WireMember> => ({
  ...personToWire(m),
  createdAt: iso(m.createdAt),
  roles: m.roles,
  position: positionToWire(m.position),
  externalId: m.externalId,
})

/** What a caller may see of a thing. */
type Scopes = Caller['scopes']

/** Who has the role is absent without the scope (facts 2.6). */
export const roleToWire = (r: Role, scopes: Scopes): z.input<typeof WireRole> => ({
  ...{ id: r.id, createdAt: iso(r.createdAt), name: r.name, color: r.color },
  ...(scopes.has('members:read') && { members: r.members.map(summaryToWire) }),
  ...{ translations: r.translations, externalId: r.externalId },
})

/** What the caller may not read is null, not absent (facts 2.6). */
export const teamToWire = (t: Team, scopes: Scopes): z.input<typeof WireTeam> => ({
  ...{ id: t.id, createdAt: iso(t.createdAt), name: t.name, avatar: t.avatar, locale: t.locale, locales: t.locales },
  invite: scopes.has('team.invite:read') ? t.invite : null,
  targetResponseTime: t.targetResponseMinutes,
  plan: scopes.has('team.plan:read') ? t.plan : null,
  scope: scopes.has('team.scope:update') ? [...scopes] : null,
  ...{ address: t.address, location: t.location && locationToWire(t.location) },
})

export const teamFromWire = ({
  targetResponseTime,
  address,
  location,
  scope,
  ...same
}: WireTeamChange): TeamChange => ({
  ...same,
  targetResponseMinutes: targetResponseTime,
  address: address == null ? address : addressFromWire(address),
  location: location && locationFromWire(location),
  scopes: scope,
})

export const keyToWire = ({ version: _, scopes, ...k }: Key): z.input<typeof WireKey> => ({
  ...{ ...k, createdAt: iso(k.createdAt), scope: scopes },
  ...{ lastUsedAt: k.lastUsedAt && iso(k.lastUsedAt), expiresAt: k.expiresAt && iso(k.expiresAt) },
})

export const keyFromWire = ({ name, scope, expiresAt, requestsPerMinute }: WireKeyChange): KeyChange => ({
  ...{ name, scopes: scope, expiresAt: expiresAt == null ? expiresAt : new Date(expiresAt), requestsPerMinute },
})

const entryToWire = (e: LogEntry) => ({
  ...{ createdAt: iso(e.at), action: e.action, objectId: e.objectId, descriptor: e.descriptor },
  ...{ changes: e.changes, actor: actorToWire(e.actor) },
})
export const logToWire = (e: LogEntry): z.input<typeof WireLogEntry> => ({
  id: idFrom('log', e.ulid),
  ...entryToWire(e),
})
export const streamToWire = (e: LogEntry, alarm: string): z.input<typeof StreamEntry> => ({
  ...{ id: idFrom('str', e.ulid), ...entryToWire(e), alarm },
})

/** A text address is its first line (facts 2.7). */
export function addressFromWire(input: AddressIn): Address {
  const given = typeof input === 'string' ? { line1: input } : input
  const empty: Address = { line1: null, line2: null, postalCode: null, city: null, province: null, country: null }
  const present = Object.entries(given).filter(([, value]) => value !== undefined)
  return { ...empty, ...Object.fromEntries(present) }
}
