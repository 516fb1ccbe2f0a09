import type { LngLat } from '#lib/geo/distance.ts'
import type { Member, Tags } from '../extract/read-elements.ts'
import { middleOf } from '../kept/middle-of.ts'
import type { Scratch } from '../kept/scratch.ts'
import { interpolated } from './interpolated.ts'
import { cityOf } from './localities.ts'
import { detailsOf, pointKind } from './point-kinds.ts'
import type { Thing } from './thing.ts'

/** Every address and point of the extract, one after the other; streets and crossings are made of roads. */
export function* thingsOf(scratch: Scratch): Generator<Thing> {
  for (const { id, tags } of scratch.taggedNodes()) yield* made(tags, () => scratch.spot(id))
  for (const { refs, tags = {} } of scratch.ways()) {
    if (tags['addr:interpolation'] !== undefined) yield* interpolated(scratch, refs, tags)
    else yield* made(tags, () => middleOf(scratch, refs))
  }
  for (const { members, tags } of scratch.relations()) yield* made(tags, () => spotOf(scratch, members))
}

function* made(tags: Tags, where: () => LngLat | undefined): Generator<Thing> {
  const kind = pointKind(tags)
  const address = addressOf(tags)
  if (kind === undefined && !address) return
  const spot = where()
  if (!spot) return // the extract was cut before it
  const found = { ...address, city: cityOf(tags), postcode: tags['addr:postcode'], ...spot }
  if (kind) yield { kind, name: tags.name, names: otherNames(tags), details: detailsOf(tags), ...found }
  if (address) yield { kind: 'address', name: tags['addr:housename'], ...found }
}

/** `addr:place` stands for the street where there are none. */
export function addressOf(tags: Tags): { street: string; number: string } | undefined {
  const number = tags['addr:housenumber']
  const street = tags['addr:street'] ?? tags['addr:place']
  return number !== undefined && street !== undefined ? { street, number } : undefined
}

function otherNames(tags: Tags): string | undefined {
  const names = Object.entries(tags).flatMap(([key, name]) => (OTHER_NAME.test(key) ? [name] : []))
  return names.length > 0 ? names.join(' ') : undefined
}
const OTHER_NAME = /^(?:(?:alt|old|official|short|loc|reg|int)_name|name:[a-z]{2,3}(?:[-_][A-Za-z]+)?|operator|brand)$/

function spotOf(scratch: Scratch, members: Member[]): LngLat | undefined {
  const node = members.find(({ type, role }) => type === 'node' && (role === 'label' || role === 'admin_centre'))
  const spot = node && scratch.spot(node.ref)
  if (spot) return spot
  const outline = members.filter(({ type, role }) => type === 'way' && role !== 'inner')
  return middleOf(
    scratch,
    outline.flatMap(({ ref }) => scratch.refsOf(ref) ?? []),
  )
}
