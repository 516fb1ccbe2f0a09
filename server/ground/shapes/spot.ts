export type Spot = { lat: number; lng: number }
