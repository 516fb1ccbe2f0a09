import type { Db } from '#server/db/open.ts'
import type { Files } from './files.ts'

/** Older than any upload or deletion that could still be under way. */
const OLD_MS = 60 * 60 * 1000
const BATCH = 500
/** The names we give, and those of half-written files; whatever else lies there is not ours to remove. */
const OURS = /^([0-9a-f]{128}\.[a-z0-9]{3,4})(\.thumbnail|\.original)?(\.[0-9a-f]+\.part)?$/

/** Removes files that no row names: what crashes between writing a file and its row leave. Returns how many. */
export async function sweepMedia(db: Db, files: Files, now: Date): Promise<number> {
  const teams = await db.selectFrom('team').select('id').execute()
  let swept = 0
  for (const { id } of teams) swept += await sweepTeam(db, files, id, now.getTime() - OLD_MS)
  return swept
}

type Listed = { key: string; file: string; whole: boolean; changedAt: () => Promise<Date> }

async function sweepTeam(db: Db, files: Files, teamId: string, before: number): Promise<number> {
  let swept = 0
  for await (const batch of batches(files.list(teamId)))
    for (const { key, changedAt } of await strays(db, batch)) {
      if ((await changedAt()).getTime() > before) continue
      files.discard(key)
      swept++
    }
  return swept
}

async function* batches(listed: ReturnType<Files['list']>): AsyncGenerator<Listed[]> {
  let batch: Listed[] = []
  for await (const { key, changedAt } of listed) {
    const [, file, , part] = OURS.exec(key.slice(key.indexOf('/') + 1)) ?? []
    if (file !== undefined) batch.push({ key, file, whole: part === undefined, changedAt })
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  yield batch
}

async function strays(db: Db, batch: Listed[]): Promise<Listed[]> {
  if (batch.length === 0) return []
  const names = batch.map(({ file }) => file)
  const rows = await db
    .selectFrom('media')
    .select('file')
    .where('file', 'in', names)
    .unionAll(db.selectFrom('crowd_media').select('file').where('file', 'in', names))
    .unionAll(db.selectFrom('csv').select('file').where('file', 'in', names))
    .unionAll(laidOver(db).where('file', 'in', names))
    .unionAll(exported(db).where('file', 'in', names))
    .execute()
  const known = new Set(rows.map((row) => row.file))
  return batch.filter(({ file, whole }) => !whole || !known.has(file))
}

const laidOver = (db: Db) => db.selectFrom('overlay').select('file').$narrowType<{ file: string }>()

/** Those that have expired are only remembered. */
const exported = (db: Db) =>
  db.selectFrom('export_job').select('file').where('status', '<>', 'expired').$narrowType<{ file: string }>()
