/** What a team has set of geofences; what is absent is as the code says. */
export type GeofenceSettings = {
  /** Which statuses coming and leaving set. */
  sets?: ('en_route' | 'on_scene' | 'returning' | 'at_station')[]
  /** Metres around an alarm that are its scene. */
  sceneRadius?: number
}

/** The tables of geofences: a part of `Database`. */
export type GeofenceTables = {
  /** A vehicle is within a watched place. */
  vehicle_within: { vehicle_id: string; place_id: string; since: Date }
}
