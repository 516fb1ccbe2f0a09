import { DatabaseSync } from 'node:sqlite'

/** The shape of a region's file. One of another version is drawn, but not asked: it is imported anew. */
export const REGION_VERSION = '2'

/**
 * A region is one file that is a valid MBTiles (`metadata`, `tiles`) and has what else Muster knows of the ground beside them:
 * things that can be found, by word and by spot, and the roads. One file is put in place by one rename.
 */
const TABLES = `
  CREATE TABLE metadata (name TEXT PRIMARY KEY, value TEXT NOT NULL);
  CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB,
    PRIMARY KEY (zoom_level, tile_column, tile_row)) WITHOUT ROWID;
  CREATE TABLE thing (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT, street TEXT, number TEXT, postcode TEXT, city TEXT,
    lat REAL NOT NULL, lng REAL NOT NULL, details TEXT, house TEXT, house_of INTEGER);
  CREATE INDEX thing_house ON thing (house_of, house) WHERE house_of IS NOT NULL;
  CREATE INDEX thing_kind ON thing (kind) WHERE kind NOT IN ('address', 'street', 'houses', 'crossing', 'poi');
  CREATE VIRTUAL TABLE thing_words USING fts5(words, content='', columnsize=0, detail=none, prefix='1 2 3 4',
    tokenize="unicode61 remove_diacritics 0");
  CREATE VIRTUAL TABLE thing_spot USING rtree(id, min_lng, max_lng, min_lat, max_lat);
  CREATE TABLE word (word TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TABLE spots (part TEXT PRIMARY KEY, bytes BLOB NOT NULL);
  CREATE TABLE roads (part TEXT PRIMARY KEY, bytes BLOB NOT NULL);
`

/** Writes a new region file; nothing else looks at it before it is renamed, so nothing of it needs to be safe yet. */
export function createRegionFile(path: string) {
  const db = new DatabaseSync(path)
  db.exec(
    `PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-65536; PRAGMA application_id=0x4d504258;${TABLES}`,
  )
  return db
}

/** Opens a finished region file for reading. @throws {Error} for one that another version made */
export function openRegionFile(path: string) {
  const db = new DatabaseSync(path, { readOnly: true })
  try {
    const made = db.prepare("SELECT value FROM metadata WHERE name = 'muster'").get()?.value
    if (made === REGION_VERSION) return db
    throw new Error('Another version of Muster made it: import it again')
  } catch (error) {
    db.close()
    throw error
  }
}
