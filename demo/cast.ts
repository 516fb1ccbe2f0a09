import type { StationName } from './town.ts'

/** Who and what the demo team consists of. */
export const TEAM = { name: 'Skärgården Rescue', place: { lat: 59.4024, lng: 18.3512 } }

/** What citizens can read beside English. */
export const LOCALES = ['sv', 'fi', 'de', 'uk', 'ar'] as const

export const ROLES = [
  { name: 'Crew leader', color: '#f59e0b' },
  { name: 'Smoke diver', color: '#ef4444' },
  { name: 'Driver C', color: '#3b82f6' },
  { name: 'Paramedic', color: '#22c55e' },
  { name: 'Boat skipper', color: '#06b6d4' },
] as const
type RoleName = (typeof ROLES)[number]['name']

/** `phone`: what is wrong with it, so that one sees how that looks. */
type Person = { firstname: string; lastname: string; roles: RoleName[]; phone?: 'off' | 'unknown' }
export const MEMBERS: Person[] = [
  { firstname: 'Elin', lastname: 'Sjöberg', roles: ['Crew leader', 'Smoke diver'] },
  { firstname: 'Oskar', lastname: 'Lindholm', roles: ['Crew leader', 'Driver C'] },
  { firstname: 'Aino', lastname: 'Virtanen', roles: ['Smoke diver'] },
  { firstname: 'Mikael', lastname: 'Öberg', roles: ['Smoke diver', 'Driver C'] },
  { firstname: 'Johanna', lastname: 'Ek', roles: ['Smoke diver'] },
  { firstname: 'Pekka', lastname: 'Mäkinen', roles: ['Driver C'] },
  { firstname: 'Karin', lastname: 'Nyström', roles: ['Driver C', 'Paramedic'] },
  { firstname: 'Anders', lastname: 'Åkesson', roles: ['Driver C'], phone: 'off' },
  { firstname: 'Sofia', lastname: 'Bergqvist', roles: ['Paramedic'] },
  { firstname: 'Henrik', lastname: 'Wallin', roles: ['Paramedic'] },
  { firstname: 'Tuula', lastname: 'Korhonen', roles: ['Paramedic'] },
  { firstname: 'Lars', lastname: 'Söderström', roles: ['Boat skipper'] },
  { firstname: 'Ilse', lastname: 'Grönroos', roles: ['Boat skipper', 'Smoke diver'], phone: 'unknown' },
  { firstname: 'Viktor', lastname: 'Hägg', roles: ['Smoke diver'] },
]

/** One of the numbers that the Swedish Post and Telecom Authority keeps for books and films. */
export const phoneOf = (n: number) => `+467017406${String(5 + n).padStart(2, '0')}`

export type VehicleType = 'engine' | 'ladder' | 'tanker' | 'ambulance' | 'boat' | 'command'
/** Who must be on board before it leaves, and who else may be; null: anybody. */
type Seats = { role: RoleName | null; needed: boolean }[]
const needed = (...roles: RoleName[]): Seats => roles.map((role) => ({ role, needed: true }))
const ANYBODY = { role: null, needed: false }
export const SEATS: Record<VehicleType, Seats> = {
  engine: [...needed('Crew leader', 'Driver C', 'Smoke diver', 'Smoke diver'), ANYBODY, ANYBODY],
  ladder: [...needed('Driver C'), ANYBODY, ANYBODY],
  tanker: [...needed('Driver C'), ANYBODY],
  ambulance: needed('Paramedic', 'Paramedic'),
  boat: [...needed('Boat skipper'), ANYBODY, ANYBODY],
  command: [...needed('Crew leader'), ANYBODY],
}
export const VEHICLES: { name: string; type: VehicleType; station: StationName }[] = [
  { name: 'E 1', type: 'engine', station: 'fire' },
  { name: 'E 2', type: 'engine', station: 'fire' },
  { name: 'E 3', type: 'engine', station: 'fire' },
  { name: 'L 1', type: 'ladder', station: 'fire' },
  { name: 'W 1', type: 'tanker', station: 'fire' },
  { name: 'A 1', type: 'ambulance', station: 'ambulance' },
  { name: 'A 2', type: 'ambulance', station: 'ambulance' },
  { name: 'A 3', type: 'ambulance', station: 'ambulance' },
  { name: 'R 1', type: 'boat', station: 'harbour' },
  { name: 'C 1', type: 'command', station: 'fire' },
]

export const TAGS = [
  { name: 'Fire', color: '#ef4444', priority: 1 },
  { name: 'Water rescue', color: '#06b6d4', priority: 1 },
  { name: 'Traffic accident', color: '#f59e0b', priority: 2 },
  { name: 'Medical', color: '#3b82f6', priority: 2 },
  { name: 'Automatic alarm', color: '#a78bfa', priority: 3 },
  { name: 'Search', color: '#22c55e', priority: 3 },
] as const
export type TagName = (typeof TAGS)[number]['name']
