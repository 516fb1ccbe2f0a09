import { DatabaseSync } from 'node:sqlite'

/** The shape of a region's file; one of another version is imported anew. */
export const REGION_VERSION = '1'

/**
 * A region is one file that is a valid MBTiles (`metadata`, `tiles`) and has what else Muster knows of the ground beside them:
 * things that can be found, by word and by spot, and the roads. One file is put in place by one rename.
 */
const TABLES = `
  CREATE TABLE metadata (name TEXT PRIMARY KEY, value TEXT NOT NULL);
  CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB,
    PRIMARY KEY (zoom_level, tile_column, tile_row)) WITHOUT ROWID;
  CREATE TABLE thing (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT, street TEXT, number TEXT, postcode TEXT, city TEXT,
    lat REAL NOT NULL, lng REAL NOT NULL, details TEXT);
  CREATE INDEX thing_kind ON thing (kind) WHERE kind NOT IN ('address', 'street', 'crossing', 'poi');
  CREATE VIRTUAL TABLE thing_words USING fts5(words, content='', columnsize=0, detail=none, prefix='1 2 3',
    tokenize="unicode61 remove_diacritics 0");
  CREATE VIRTUAL TABLE thing_spot USING rtree(id, min_lng, max_lng, min_lat, max_lat);
  CREATE TABLE spelling (without TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (without, word)) WITHOUT ROWID;
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

/** Opens a finished region file for reading. */
export const openRegionFile = (path: string) => new DatabaseSync(path, { readOnly: true })
