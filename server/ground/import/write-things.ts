import type { DatabaseSync } from 'node:sqlite'
import { indexed } from '#lib/text/spellings.ts'
import type { Scratch } from '../kept/scratch.ts'
import { writeSpelling } from '../search/write-spelling.ts'
import { openLocalities } from './localities.ts'
import { keepStreetPieces, streetsOf } from './streets.ts'
import type { Thing } from './thing.ts'
import { thingsOf } from './things-of.ts'

export type Counts = Record<string, number>

/** What is asked for most comes first in the file: of too many finds the first are looked at. */
const ORDER = [
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
  'crossing',
  'address',
]

const SORTING = `
  DROP TABLE IF EXISTS thing;
  CREATE TABLE thing (place INTEGER NOT NULL, kind TEXT NOT NULL, name TEXT, street TEXT, number TEXT, postcode TEXT, city TEXT,
    lat REAL NOT NULL, lng REAL NOT NULL, names TEXT, details TEXT);
  CREATE UNIQUE INDEX thing_address ON thing (street, number, coalesce(city, '')) WHERE kind = 'address';
  CREATE UNIQUE INDEX thing_crossing ON thing (name, coalesce(city, '')) WHERE kind = 'crossing';
`

/** Writes everything that can be found into the region's file, and says how many of each there are. */
export function writeThings(scratch: Scratch, region: DatabaseSync): Counts {
  sortThings(scratch)
  const add = region.prepare('INSERT INTO thing VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const addWords = region.prepare('INSERT INTO thing_words (rowid, words) VALUES (?, ?)')
  const addSpot = region.prepare('INSERT INTO thing_spot VALUES (?, ?, ?, ?, ?)')
  const counts: Counts = {}
  let id = 0
  region.exec('BEGIN')
  for (const row of scratch.db.prepare('SELECT * FROM thing ORDER BY place').iterate() as Iterable<Row>) {
    const { kind, name, street, number, postcode, city, lat, lng, names, details } = row
    id++
    add.run(id, kind, name, street, number, postcode, city, lat, lng, details)
    addWords.run(id, indexed(...[name, street, number, postcode, city, names].map((text) => text ?? undefined)))
    addSpot.run(id, lng, lng, lat, lat)
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  region.exec("INSERT INTO thing_words(thing_words) VALUES ('optimize')")
  region.exec('COMMIT')
  writeSpelling(region)
  return counts
}
type Row = { kind: string; lat: number; lng: number } & Record<
  'name' | 'street' | 'number' | 'postcode' | 'city' | 'names' | 'details',
  string | null
>

/** The same address on a house and on the shop in it is one. */
function sortThings(scratch: Scratch): void {
  const cityAt = openLocalities(scratch)
  scratch.db.exec(SORTING)
  const add = scratch.db.prepare('INSERT OR IGNORE INTO thing VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const put = ({ kind, name, street, number, postcode, city, lat, lng, names, details }: Thing) => {
    const town = kind === 'place' ? city : (city ?? cityAt({ lat, lng }))
    const more = details && Object.keys(details).length > 0 ? JSON.stringify(details) : null
    const texts = [name, street, number, postcode, town].map((text) => text ?? null)
    add.run(ORDER.indexOf(kind), kind, ...texts, lat, lng, names ?? null, more)
  }
  keepStreetPieces(scratch, cityAt)
  scratch.db.exec('BEGIN')
  for (const street of streetsOf(scratch, cityAt)) put(street)
  for (const thing of thingsOf(scratch)) put(thing)
  scratch.db.exec('COMMIT')
}
