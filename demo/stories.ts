import type { PictureKind } from './draw-picture.ts'

/** What somebody reports, and how they go on. `about`: the title of the incident it is about, where it is one. */
export type Story = {
  category: string
  /** The subcategory; the first by default. */
  part?: string
  text: string
  name: string
  phone: string
  about?: string
  /** What the dispatcher asks; without it nobody has looked at the report yet. */
  asked?: string
  /** What the citizen answers, in turn. */
  says: string[]
  picture?: PictureKind
  caption?: string
  /** In which language the citizen reads. */
  locale?: string
  /** Shares where they are, and walks. */
  walks?: boolean
}

/** The first is what the caller's page shows that is printed at the start. */
export const STORIES: Story[] = [
  {
    category: 'Fire',
    text: 'Smoke is coming out of a window on the second floor, people are on the balcony above it.',
    name: 'Maja Holm',
    phone: '+46701740601',
    about: 'Fire in apartment building',
    asked: 'Is anyone hurt? Can you see into the stairwell from where you are?',
    says: ['Nobody hurt that I can see. The stairwell is full of smoke, the door is open.'],
    picture: 'smoke',
    caption: 'From the other side of the street',
    walks: true,
  },
  {
    category: 'Weather',
    part: 'Fallen tree',
    text: 'A tree is lying across the road and on the power line, it crackles.',
    name: 'Per Dahl',
    phone: '+46701740604',
    says: ['We keep away from it. Cars are stopping on both sides.'],
    picture: 'tree',
    caption: 'The line hangs to the ground',
  },
  {
    category: 'Traffic',
    text: 'Två bilar har kolliderat vid bron, en person sitter kvar i bilen.',
    name: 'Timo Laine',
    phone: '+46701740602',
    locale: 'sv',
    about: 'Two cars collided',
    asked: 'Är personen vid medvetande?',
    says: ['Ja, hon pratar men har ont i nacken.'],
    picture: 'car',
    caption: 'Bilarna',
  },
  {
    category: 'Medical',
    part: 'Injury',
    text: 'An old man fell on the quay and cannot get up.',
    name: 'Ebba Lund',
    phone: '+46701740603',
    asked: 'Is he awake, and does he bleed?',
    says: ['He is awake. A little blood on the forehead.', 'Somebody brought a blanket.'],
  },
  {
    category: 'Rescue',
    text: 'Kaksi kajakkia ajelehtii tyhjinä selällä.',
    name: 'Saara Niemi',
    phone: '+46701740605',
    locale: 'fi',
    says: ['Rannalla ei näy ketään.'],
    picture: 'kayaks',
    caption: 'Kuva laiturilta',
  },
]

/** Reports of a drill; the training centre alone sees them. */
export const DRILLS: Story[] = [
  {
    category: 'Fire',
    text: 'DRILL. Smoke in the basement of the school, one class is missing.',
    name: 'Exercise control',
    phone: '+46701740610',
    says: ['DRILL. The caretaker has the keys and waits at the gate.'],
    picture: 'smoke',
  },
  {
    category: 'Rescue',
    text: 'DRILL. A dinghy has capsized off the harbour, two people in the water.',
    name: 'Exercise control',
    phone: '+46701740610',
    says: ['DRILL. One of them has reached the jetty.'],
  },
]

/** What a citizen says when the story has nothing more. */
export const NODS = ['Okay, I do that.', 'Yes.', 'Thank you.']
