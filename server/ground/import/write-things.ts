import type { DatabaseSync } from 'node:sqlite'
import { houseOf, indexed, wordsIn } from '#lib/text/spellings.ts'
import type { Scratch } from '../kept/scratch.ts'
import type { KeptKind } from '../region/thing-kind.ts'
import { collectSpots } from '../search/spots.ts'
import { openLocalities } from './localities.ts'
import { keepStreetPieces, streetsOf } from './streets.ts'
import type { Thing } from './thing.ts'
import { thingsOf } from './things-of.ts'
import { writeVocabulary } from './write-vocabulary.ts'

export type Counts = Record<string, number>

/** What is asked for most comes first in the file; houses are the last, so that what is searched by words has the first ids. */
const ORDER: KeptKind[] = [
  'place',
  'street',
  'fire_station',
  'hospital',
  'helipad',
  'poi',
  'defibrillator',
  'water',
  'hydrant',
  'gate',
  'houses',
  'crossing',
  'address',
]

const SORTING = `
  DROP TABLE IF EXISTS thing;
  CREATE TABLE thing (place INTEGER NOT NULL, kind TEXT NOT NULL, name TEXT, street TEXT, number TEXT, postcode TEXT, city TEXT,
    lat REAL NOT NULL, lng REAL NOT NULL, names TEXT, details TEXT, around TEXT NOT NULL);
  CREATE UNIQUE INDEX thing_address ON thing (street, number, around) WHERE kind = 'address';
  CREATE UNIQUE INDEX thing_crossing ON thing (name, coalesce(city, '')) WHERE kind = 'crossing';
`
/** One for each street that houses name, in each town: a million houses are found by some ten thousand of these. */
const HOUSES = `
  INSERT INTO thing SELECT ${ORDER.indexOf('houses')}, 'houses', street, NULL, NULL,
    CASE WHEN min(postcode) = max(postcode) THEN min(postcode) END, max(city), avg(lat), avg(lng),
    replace(group_concat(DISTINCT postcode), ',', ' '), NULL, around
  FROM thing WHERE kind = 'address' GROUP BY street, around`
/** Houses come in the order of what they share, so that both are joined by going through them once. */
const SORTED = 'SELECT * FROM thing ORDER BY place, coalesce(street, name), around'

/** Writes everything that can be found into the region's file, and says how many of each there are. */
export function writeThings(scratch: Scratch, region: DatabaseSync): Counts {
  sortThings(scratch)
  const add = region.prepare('INSERT INTO thing VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const addWords = region.prepare('INSERT INTO thing_words (rowid, words) VALUES (?, ?)')
  const addSpot = region.prepare('INSERT INTO thing_spot VALUES (?, ?, ?, ?, ?)')
  const [counts, spots, homes]: [Counts, ReturnType<typeof collectSpots>, ReturnType<typeof joiner>] = [
    {},
    collectSpots(),
    joiner(),
  ]
  let id = 0
  region.exec('BEGIN')
  for (const row of scratch.db.prepare(SORTED).iterate() as Iterable<Row>) {
    const { kind, name, street, number, postcode, city, lat, lng, names, details } = row
    const home = homes.of(row, ++id)
    add.run(id, kind, name, street, number, postcode, city, lat, lng, details, home && houseOf(number ?? ''), home)
    if (kind !== 'address' || name !== null)
      addWords.run(id, indexed(...[name, street, number, postcode, city, names].map((text) => text ?? undefined)))
    if (kind !== 'address') spots.add({ kind, lat, lng, words: wordsIn(name ?? street ?? '').length })
    if (kind === 'houses') continue
    addSpot.run(id, lng, lng, lat, lat)
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  region.exec("INSERT INTO thing_words(thing_words) VALUES ('optimize')")
  spots.save(region)
  region.exec('COMMIT')
  writeVocabulary(region)
  return counts
}
type Row = { kind: KeptKind; lat: number; lng: number; around: string } & Record<
  'name' | 'street' | 'number' | 'postcode' | 'city' | 'names' | 'details',
  string | null
>

/** Gives each house the id of what it shares with its neighbours; both come in the same order. */
function joiner() {
  const ids: number[] = []
  let [at, last] = [-1, '']
  return {
    of({ kind, street, around }: Row, id: number): number | null {
      if (kind === 'houses') ids.push(id)
      if (kind !== 'address') return null
      const shared = `${street}\t${around}`
      if (shared !== last) at++
      last = shared
      return ids[at] ?? null
    },
  }
}

/** The same address on a house and on the shop in it is one. */
function sortThings(scratch: Scratch): void {
  const cityAt = openLocalities(scratch)
  scratch.db.exec(SORTING)
  const add = scratch.db.prepare('INSERT OR IGNORE INTO thing VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const put = ({ kind, name, street, number, postcode, city, lat, lng, names, details }: Thing) => {
    const town = kind === 'place' ? city : (city ?? cityAt({ lat, lng }))
    const more = details && Object.keys(details).length > 0 ? JSON.stringify(details) : null
    const texts = [name, street, number, postcode, town].map((text) => text ?? null)
    add.run(ORDER.indexOf(kind), kind, ...texts, lat, lng, names ?? null, more, town ?? squareOf(lat, lng))
  }
  keepStreetPieces(scratch, cityAt)
  scratch.db.exec('BEGIN')
  for (const street of streetsOf(scratch, cityAt)) put(street)
  for (const thing of thingsOf(scratch)) put(thing)
  scratch.db.exec(HOUSES)
  scratch.db.exec('COMMIT')
}

/** Where no town is known, houses of one street are those within some kilometres. */
const squareOf = (lat: number, lng: number) => `${Math.round(lat * 20)},${Math.round(lng * 20)}`
