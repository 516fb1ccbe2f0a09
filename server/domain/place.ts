export type Place = { lng: number; lat: number }
export type Position = Place & {
  at: Date
  altitude: number | null
  speedKmh: number | null
  headingDeg: number | null
  /** What the device's clock says, where that cannot be; `at` is then when the fix came in. */
  clockSays?: Date | null
}

/** In the log a location has the words of the documented stream; minus zero, which the database does not keep, is zero. */
export const toLogged = (place: Place | null) => place && { latitude: place.lat + 0, longitude: place.lng + 0 }
