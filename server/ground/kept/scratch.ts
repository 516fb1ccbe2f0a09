import { DatabaseSync } from 'node:sqlite'
import type { LngLat } from '#lib/geo/distance.ts'
import type { Member, Tags } from '../extract/read-elements.ts'

const TABLES = `
  CREATE TABLE IF NOT EXISTS source (of TEXT NOT NULL, read_to INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS node (id INTEGER PRIMARY KEY, lat INTEGER NOT NULL, lng INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS tagged_node (id INTEGER PRIMARY KEY, tags TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS way (id INTEGER PRIMARY KEY, refs BLOB NOT NULL, tags TEXT);
  CREATE TABLE IF NOT EXISTS relation (id INTEGER PRIMARY KEY, members TEXT NOT NULL, tags TEXT NOT NULL);
`
/** For one import at a time; 64 MB of memory, however large the extract. */
const PRAGMAS =
  'PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-65536;'
const SQLITE_BUSY = 5
const PRECISION = 1e7

export type KeptWay = { id: number; refs: number[]; tags: Tags | undefined }
export type KeptRelation = { id: number; members: Member[]; tags: Tags }

/**
 * What has been read of an extract, on disk: a country's nodes do not fit into memory. Committed block by block with how far
 * the file has been read, so that an import goes on where it was cut off.
 */
export function openScratch(path: string, source: string) {
  const db = open(path)
  const known = db.prepare('SELECT of, read_to FROM source').get() as { of: string; read_to: number } | undefined
  if (known?.of !== source) {
    for (const table of ['source', 'node', 'tagged_node', 'way', 'relation']) db.exec(`DELETE FROM ${table}`)
    db.prepare('INSERT INTO source VALUES (?, 0)').run(source)
  }
  const add = {
    node: db.prepare('INSERT OR REPLACE INTO node VALUES (?, ?, ?)'),
    tagged: db.prepare('INSERT OR REPLACE INTO tagged_node VALUES (?, ?)'),
    way: db.prepare('INSERT OR REPLACE INTO way VALUES (?, ?, ?)'),
    relation: db.prepare('INSERT OR REPLACE INTO relation VALUES (?, ?, ?)'),
    reached: db.prepare('UPDATE source SET read_to = ?'),
  }
  const oneNode = db.prepare('SELECT lat, lng FROM node WHERE id = ?')
  const oneTags = db.prepare('SELECT tags FROM tagged_node WHERE id = ?')
  const oneWay = db.prepare('SELECT refs FROM way WHERE id = ?')

  return {
    db,
    readTo: known?.of === source ? known.read_to : 0,
    addNode: (id: number, lat: number, lng: number) =>
      add.node.run(id, Math.round(lat * PRECISION), Math.round(lng * PRECISION)),
    addTagged: (id: number, tags: Tags) => add.tagged.run(id, JSON.stringify(tags)),
    addWay: (id: number, refs: number[], tags: Tags | undefined) =>
      add.way.run(id, new Uint8Array(Float64Array.from(refs).buffer), tags ? JSON.stringify(tags) : null),
    addRelation: (id: number, members: Member[], tags: Tags) =>
      add.relation.run(id, JSON.stringify(members), JSON.stringify(tags)),
    /** All that is added in `work` is there with `end`, or none of it. */
    block(end: number, work: () => void): void {
      db.exec('BEGIN')
      work()
      add.reached.run(end)
      db.exec('COMMIT')
    },
    /** Where a node is; undefined when the extract was cut before it. */
    spot(id: number): LngLat | undefined {
      const row = oneNode.get(id) as { lat: number; lng: number } | undefined
      return row && { lat: row.lat / PRECISION, lng: row.lng / PRECISION }
    },
    tagsOf(nodeId: number): Tags | undefined {
      const row = oneTags.get(nodeId) as { tags: string } | undefined
      return row && JSON.parse(row.tags)
    },
    refsOf(wayId: number): number[] | undefined {
      const row = oneWay.get(wayId) as { refs: Uint8Array } | undefined
      return row && refsIn(row.refs)
    },
    *taggedNodes(): Generator<{ id: number; tags: Tags }> {
      for (const row of db.prepare('SELECT id, tags FROM tagged_node ORDER BY id').iterate())
        yield { id: row.id as number, tags: JSON.parse(row.tags as string) }
    },
    *ways(): Generator<KeptWay> {
      for (const row of db.prepare('SELECT id, refs, tags FROM way WHERE tags IS NOT NULL ORDER BY id').iterate())
        yield { id: row.id as number, refs: refsIn(row.refs as Uint8Array), tags: JSON.parse(row.tags as string) }
    },
    *relations(): Generator<KeptRelation> {
      for (const row of db.prepare('SELECT id, members, tags FROM relation ORDER BY id').iterate())
        yield {
          id: row.id as number,
          members: JSON.parse(row.members as string),
          tags: JSON.parse(row.tags as string),
        }
    },
    close: () => db.close(),
  }
}
function open(path: string): DatabaseSync {
  const db = new DatabaseSync(path)
  try {
    db.exec(`${PRAGMAS}${TABLES}`)
    return db
  } catch (error) {
    db.close()
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY)
      throw new Error('This region is being imported already')
    throw error
  }
}

export type Scratch = ReturnType<typeof openScratch>

const refsIn = (bytes: Uint8Array): number[] => [...new Float64Array(Uint8Array.from(bytes).buffer)]
