import { type RawBuilder, sql } from 'kysely'
import type { NamedActor, Person } from './person.ts'
import type { Position } from './place.ts'

type Part = RawBuilder<unknown>

/** A person for json_build_object; `m` is a member row. */
export const personJson = (m: Part) =>
  sql`json_build_object('id', ${m}.id, 'firstname', ${m}.firstname, 'lastname', ${m}.lastname, 'avatar', ${m}.avatar, 'user', ${m}.user_id)`

/** A latest position as JSON, null where there is none; `p` is a left-joined position row. Instants in Unix ms. */
export const positionJson = (p: Part) =>
  sql`case when ${p}.at is null then null else json_build_object('at', extract(epoch from ${p}.at) * 1000, 'lng', ${p}.lng,
    'lat', ${p}.lat, 'altitude', ${p}.altitude, 'speedKmh', ${p}.speed_kmh, 'headingDeg', ${p}.heading_deg,
    'clockSays', extract(epoch from ${p}.clock_says) * 1000) end`

export type PositionJson = (Omit<Position, 'at' | 'clockSays'> & { at: number; clockSays: number | null }) | null
export const readPosition = (json: PositionJson): Position | null =>
  json && { ...json, at: new Date(json.at), clockSays: json.clockSays === null ? null : new Date(json.clockSays) }

/** The name behind an actor reference, read where it lives (a person must stay erasable). */
export const actorJson = (ref: Part) => sql<ActorJson>`case ${ref}->>'kind'
  when 'key' then (select json_build_object('kind', 'key', 'id', k.id, 'name', k.name) from api_key k where k.id = ${ref}->>'id')
  when 'member' then (select json_build_object('kind', 'member', 'person', ${personJson(sql`m`)}) from member m where m.id = ${ref}->>'id')
  when 'vehicle' then (select json_build_object('kind', 'vehicle', 'id', v.id, 'name', v.name) from vehicle v where v.id = ${ref}->>'id')
  end`

export type ActorJson =
  | { kind: 'key' | 'vehicle'; id: string; name: string }
  | { kind: 'member'; person: Person }
  | null
export const readActor = (json: ActorJson): NamedActor =>
  json?.kind === 'member' ? { kind: 'member', ...json.person } : json
