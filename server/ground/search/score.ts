import { distanceM, type LngLat } from '#lib/geo/distance.ts'
import { houseOf, spellings, wordsIn } from '#lib/text/spellings.ts'
import type { KeptKind } from '../region/thing-kind.ts'
import type { Thing } from './found-thing.ts'
import type { Reading } from './readings.ts'
import { PER_DEGREE, SPOT_KINDS, type Spots } from './spots.ts'

/** What a thing is worth before it is known how well it fits and how far it is. */
const WORTH: Partial<Record<KeptKind, number>> = {
  place: 3,
  street: 2.5,
  houses: 2.4,
  fire_station: 2,
  hospital: 2,
  address: 1.5,
}
const FITS = 4
const SPARE = 0.15
/** It is called exactly so. */
const CALLED_SO = 1.5
/** A house of the number that was asked; one whose number only begins so; the street of a house that the map does not have. */
const [HOUSE, HOUSE_BEGUN, HOUSE_UNKNOWN] = [2.5, 1.5, -2]
/** What was taken for the number of a house and is a postal code. */
const [NO_HOUSE, LONG] = [-4, 5]

/** Each time the distance doubles it costs the same: a house in the next street, and one in the next town. */
const cost = (at: LngLat, near: LngLat | undefined) => (near ? Math.log2(1 + distanceM(at, near) / 1000) / 2 : 0)

/** What can be said of a find before it is read, by its id; it is asked of some ten thousand. */
export function openRoughScore({ lat, lng, kind, words }: Spots, asked: Reading, near: LngLat | undefined) {
  const worth = SPOT_KINDS.map((each) => WORTH[each] ?? 1)
  const narrow = Math.cos(((near?.lat ?? 0) * Math.PI) / 180)
  const far = (i: number) =>
    near ? Math.hypot(lat[i]! / PER_DEGREE - near.lat, (lng[i]! / PER_DEGREE - near.lng) * narrow) * KM_PER_DEGREE : 0
  return (id: number): number => {
    const i = id - 1
    return worth[kind[i]!]! - Math.max(0, words[i]! - asked.words.length) * SPARE - Math.log2(1 + far(i)) / 2
  }
}
const KM_PER_DEGREE = 111.2

/** How well a thing is what was asked for: the words, the number, what it is, and how near. */
export function scoreOf(thing: Thing, { words, number }: Reading, near: LngLat | undefined): number {
  const name = new Set(wordsIn([thing.name, thing.street].join(' ')))
  const around = new Set(wordsIn(thing.kind === 'place' ? '' : [thing.city, thing.postcode, thing.number].join(' ')))
  const isIn = (own: Set<string>) => (word: string) => spellings(word).some((each) => own.has(each))
  const named = words.filter(isIn(name)).length
  const whole = named + words.filter((word) => !isIn(name)(word) && isIn(around)(word)).length
  return (
    (whole / words.length) * FITS +
    fitOf(thing, number) +
    (named === words.length && new Set(words).size === name.size ? CALLED_SO : 0) +
    (WORTH[thing.kind] ?? 1) -
    Math.max(0, name.size - named) * SPARE -
    cost(thing, near)
  )
}

function fitOf({ kind, number: own }: Thing, asked: Reading['number']): number {
  if (!asked) return 0
  if (kind !== 'address') return asked.text.length >= LONG ? NO_HOUSE : HOUSE_UNKNOWN
  return houseOf(own ?? '') === asked.text ? HOUSE : HOUSE_BEGUN
}
