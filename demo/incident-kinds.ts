import type { TagName, VehicleType } from './cast.ts'

export type IncidentKind = { title: string; tag: TagName; description: string; wants: VehicleType[]; atSea?: boolean }

/** What happens in the training town, and what is sent. */
export const INCIDENTS: IncidentKind[] = [
  {
    title: 'Fire in apartment building',
    tag: 'Fire',
    description: 'Smoke from a window on the second floor, people on the balcony.',
    wants: ['engine', 'ladder', 'command'],
  },
  {
    title: 'Person in the water',
    tag: 'Water rescue',
    description: 'Capsized dinghy, one person holding on to the hull.',
    wants: ['boat', 'ambulance'],
    atSea: true,
  },
  {
    title: 'Two cars collided',
    tag: 'Traffic accident',
    description: 'One person still in the car, airbag out, fluid on the road.',
    wants: ['engine', 'ambulance'],
  },
  {
    title: 'Chest pain',
    tag: 'Medical',
    description: 'Man, 68, conscious, pain for half an hour.',
    wants: ['ambulance'],
  },
  {
    title: 'Automatic fire alarm',
    tag: 'Automatic alarm',
    description: 'Detector in the kitchen of the school, nobody answers.',
    wants: ['engine'],
  },
  {
    title: 'Kitchen fire',
    tag: 'Fire',
    description: 'Pan on fire, caller has left the flat.',
    wants: ['engine', 'tanker'],
  },
  {
    title: 'Fall from ladder',
    tag: 'Medical',
    description: 'Woman, 54, fell three metres, leg injured.',
    wants: ['ambulance'],
  },
  {
    title: 'Missing child',
    tag: 'Search',
    description: 'Girl, 6, red jacket, last seen by the park an hour ago.',
    wants: ['command', 'engine'],
  },
  {
    title: 'Boat on the rocks',
    tag: 'Water rescue',
    description: 'Motorboat aground, taking in water, three on board.',
    wants: ['boat'],
    atSea: true,
  },
  {
    title: 'Cyclist hit by car',
    tag: 'Traffic accident',
    description: 'Cyclist conscious, bleeding from the head.',
    wants: ['ambulance', 'command'],
  },
  {
    title: 'Grass fire',
    tag: 'Fire',
    description: 'About thirty metres of dry grass, wind towards the houses.',
    wants: ['engine', 'tanker'],
  },
]

/** The first look at the board: one of each, so that nearly everything drives at once. */
export const OPENING = INCIDENTS.slice(0, 5)
