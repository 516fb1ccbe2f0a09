import type { z } from 'zod'
import type { Key as WireKey, KeyChange as WireKeyChange } from '#lib/contracts/team/keys.ts'
import type { Member as WireMember } from '#lib/contracts/team/members.ts'
import type { Role as WireRole } from '#lib/contracts/team/roles.ts'
import type { Tag as WireTag } from '#lib/contracts/team/tags.ts'
import type { Team as WireTeam, TeamChange as WireTeamChange } from '#lib/contracts/team/team.ts'
import type { Vehicle as WireVehicle } from '#lib/contracts/team/vehicles.ts'
import type { Caller } from '#server/auth/caller.ts'
import { NEXT_SECONDS, REALARM_SECONDS } from '#server/domain/alerts/index.ts'
import { SCENE_RADIUS_M } from '#server/domain/fences/index.ts'
import type { Key, KeyChange } from '#server/domain/keys/index.ts'
import type { Member } from '#server/domain/members/index.ts'
import type { Role } from '#server/domain/roles/index.ts'
import type { Tag } from '#server/domain/tags/index.ts'
import type { Team, TeamChange } from '#server/domain/teams/index.ts'
import { UNOWNED_PRIORITIES, UNOWNED_SECONDS } from '#server/domain/unowned.ts'
import type { Vehicle } from '#server/domain/vehicles/index.ts'
import {
  addressFromWire,
  iso,
  locationFromWire,
  locationToWire,
  personToWire,
  positionToWire,
  summaryToWire,
} from './wire.ts'

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
  inTraining: m.inTraining,
  alertedBy: m.alertedBy,
  invitedUntil: m.invitedUntil?.toISOString() ?? null,
  externalId: m.externalId,
})

/** What a caller may see of a thing. */
type Scopes = Caller['scopes']

/** Who has the role is absent without the scope (facts T24). */
export const roleToWire = (r: Role, { scopes }: { scopes: Scopes }): z.input<typeof WireRole> => ({
  id: r.id,
  createdAt: iso(r.createdAt),
  name: r.name,
  color: r.color,
  ...(scopes.has('members:read') && { members: r.members.map(summaryToWire) }),
  translations: r.translations,
  externalId: r.externalId,
})

/** What the caller may not read is null, not absent (facts T25). */
export const teamToWire = (t: Team, scopes: Scopes): z.input<typeof WireTeam> => ({
  id: t.id,
  createdAt: iso(t.createdAt),
  name: t.name,
  avatar: t.avatar,
  locale: t.locale,
  locales: t.locales,
  invite: scopes.has('team.invite:read') ? t.invite : null,
  targetResponseTime: t.targetResponseMinutes,
  plan: scopes.has('team.plan:read') ? t.plan : null,
  scope: scopes.has('team.scope:update') ? [...scopes] : null,
  address: t.address,
  location: t.location && locationToWire(t.location),
  reportForm: t.reportForm,
  emergencyNumber: t.emergencyNumber,
  timeZone: t.timeZone,
  alerting: {
    next: t.alerting.next ?? [...NEXT_SECONDS],
    realarm: t.alerting.realarm ?? REALARM_SECONDS,
    strength: t.alerting.strength ?? null,
    monthlyTest: t.alerting.monthlyTest ?? null,
    dutyOfficers: t.alerting.dutyOfficers ?? [],
    unowned: (t.alerting.unowned ?? UNOWNED_SECONDS) || null,
    unownedPriorities: t.alerting.unownedPriorities ?? [...UNOWNED_PRIORITIES],
  },
  geofences: { sets: t.geofences.sets ?? [], sceneRadius: t.geofences.sceneRadius ?? SCENE_RADIUS_M },
  driving: t.driving,
  slug: t.slug,
})

export const teamFromWire = ({
  targetResponseTime,
  address,
  location,
  scope,
  alerting,
  ...same
}: WireTeamChange): TeamChange => ({
  ...same,
  targetResponseMinutes: targetResponseTime,
  address: address == null ? address : addressFromWire(address),
  location: location && locationFromWire(location),
  scopes: scope,
  alerting: alerting && {
    ...alerting,
    unowned: alerting.unowned === null ? 0 : alerting.unowned, // null is never, and not as without a setting
    next: typeof alerting.next === 'number' ? [alerting.next] : alerting.next,
  },
})

export const keyToWire = ({ version: _, scopes, ...k }: Key): z.input<typeof WireKey> => ({
  ...k,
  createdAt: iso(k.createdAt),
  scope: scopes,
  lastUsedAt: k.lastUsedAt && iso(k.lastUsedAt),
  expiresAt: k.expiresAt && iso(k.expiresAt),
})

export const keyFromWire = ({ name, scope, expiresAt, requestsPerMinute }: WireKeyChange): KeyChange => ({
  name,
  scopes: scope,
  expiresAt: expiresAt == null ? expiresAt : new Date(expiresAt),
  requestsPerMinute,
})
