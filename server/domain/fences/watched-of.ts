import { sql } from 'kysely'
import type { Area } from '#lib/geo/area.ts'
import type { GeofenceSettings } from '#server/db/geofence-tables.ts'
import type { Db } from '#server/db/open.ts'
import type { Centre } from '#server/db/schema.ts'
import type { Shape } from './fence.ts'
import { isWatched, PLACE_RADIUS_M, SCENE_RADIUS_M, setsAny } from './geofence-settings.ts'

/** Where coming and leaving is looked for: a watched place, for every vehicle; the scene of an alarm, for one that is assigned. */
export type Fence = { key: string; shape: Shape } & (
  | { kind: 'place'; place: string }
  | { kind: 'scene'; alarm: string; assignment: string; centre: Centre }
)
/** What is watched for a team. `within`: the fences that each vehicle was last seen in, by their keys. */
export type Watched = {
  places: Fence[]
  /** By vehicle. */
  scenes: Map<string, Fence[]>
  within: Map<string, Set<string>>
}

/** What is to be watched for this team; null for nothing. Three statements, and rows only of what is watched and goes on. */
export async function watchedOf(db: Db, teamId: string): Promise<Watched | null> {
  const team = await db.selectFrom('team').select('geofences').where('id', '=', teamId).executeTakeFirst()
  if (!team) return null
  const places = await watchedPlaces(db, teamId, team.geofences)
  const scenes = setsAny(team.geofences, 'on_scene', 'returning') ? await openScenes(db, teamId, team.geofences) : []
  if (places.length + scenes.length === 0) return null
  const watched: Watched = { places: places.map(({ fence }) => fence), scenes: new Map(), within: new Map() }
  for (const { vehicle, fence, isWithin } of scenes) {
    watched.scenes.set(vehicle, [...(watched.scenes.get(vehicle) ?? []), fence])
    if (isWithin) addWithin(watched.within, vehicle, fence.key)
  }
  for (const { fence, vehicles } of places)
    for (const vehicle of vehicles) addWithin(watched.within, vehicle, fence.key)
  return watched
}

function addWithin(within: Watched['within'], vehicle: string, key: string): void {
  const keys = within.get(vehicle) ?? new Set()
  within.set(vehicle, keys.add(key))
}

type PlaceRow = { id: string; lng: number; lat: number; area: Area | null; radius: number | null; vehicles: string[] }

async function watchedPlaces(db: Db, teamId: string, settings: GeofenceSettings) {
  const { rows } = await sql<PlaceRow>`
    select p.id, p.lng, p.lat, p.area, p.radius,
      array(select w.vehicle_id from vehicle_within w where w.place_id = p.id) as vehicles
    from place p where p.team_id = ${teamId} and ${isWatched(settings)}`.execute(db)
  return rows.map(({ id, vehicles, ...row }) => ({
    vehicles,
    fence: { kind: 'place', key: `place ${id}`, place: id, shape: shapeOf(row) } satisfies Fence,
  }))
}

const shapeOf = ({ lng, lat, area, radius }: Omit<PlaceRow, 'id' | 'vehicles'>): Shape =>
  area ? { area } : { centre: { lng, lat }, radius: radius ?? PLACE_RADIUS_M }

type SceneRow = {
  assignment: string
  alarm: string
  centre: Centre
  vehicle: string
  lng: number
  lat: number
  isWithin: boolean
}

async function openScenes(db: Db, teamId: string, { sceneRadius = SCENE_RADIUS_M }: GeofenceSettings) {
  const { rows } = await sql<SceneRow>`
    select s.id as assignment, s.vehicle_id as vehicle, a.id as alarm, a.centre, a.lng, a.lat,
      s.at_scene_since is not null as "isWithin"
    from assignment s join alarm a on a.id = s.alarm_id
    where a.team_id = ${teamId} and a.concluded_at is null and a.lng is not null and a.lat is not null`.execute(db)
  return rows.map(({ vehicle, isWithin, assignment, alarm, centre, lng, lat }) => ({
    vehicle,
    isWithin,
    fence: {
      ...{ kind: 'scene', key: `scene ${assignment} ${lng} ${lat}`, assignment, alarm, centre },
      shape: { centre: { lng, lat }, radius: sceneRadius },
    } satisfies Fence,
  }))
}
